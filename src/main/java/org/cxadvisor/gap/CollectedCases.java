package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.concern.NamedMeasure;
import org.cxadvisor.fact.ContactPlace;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.LossReason;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.PublicTheme;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentStanding;
import org.cxadvisor.fact.SourceQuality;
import org.cxadvisor.fact.TouchpointStage;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.setting.OwnIndustry;
import org.cxadvisor.setting.TouchpointChannel;
import org.jspecify.annotations.Nullable;

/** Signals joined by concern and place. */
final class CollectedCases {

    /** What fails where customers meet nothing but a screen is software. */
    private static final String DIGITAL = "digital-performance";

    private static final String WAITING = "waiting";

    /** The concern of what is about nothing in particular. */
    private static final String OVERALL = "overall";

    private final Concerns concerns = Concerns.builtIn();
    private final Set<String> screens = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Thresholds thresholds;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, NamedConcern> names = new HashMap<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> industries = new LinkedHashSet<>();
    private final Set<String> waitedForDays = new HashSet<>();
    private final Set<String> volunteers = new HashSet<>();
    private final Map<String, Set<String>> settled = new HashMap<>();
    private final Set<String> touchpoints = new HashSet<>();
    private final Set<String> outdated = new HashSet<>();
    private final Map<String, String> sourcesByPlace = new HashMap<>();
    private final Set<Signal> toldOfWhole = new HashSet<>();
    private final Set<Signal> ofGroups = new HashSet<>();
    private final Map<String, Set<String>> placesOfThemes = new HashMap<>();
    private final Map<String, Set<String>> placesOfConcerns = new HashMap<>();
    private final Map<String, List<Conclusion<Signal>>> joined = new LinkedHashMap<>();

    /**
     * Joins signals.
     *
     * @param facts what the audit says: which touchpoint a queue serves, what names are about, who speaks in a source
     */
    CollectedCases(List<Conclusion<Signal>> signals, List<Object> facts, Thresholds thresholds) {
        this.thresholds = thresholds;
        for (Object fact : facts) {
            if (fact instanceof ContactPlace place) {
                places.put(place.subject(), place.touchpoint());
            } else if (fact instanceof NamedConcern named) {
                names.put(named.id(), named);
            } else if (fact instanceof TouchpointStage stage) {
                touchpoints.add(stage.touchpoint());
            } else if (fact instanceof NamedPain pain) {
                placesOfThemes
                        .computeIfAbsent(pain.theme(), theme -> new HashSet<>())
                        .add(pain.touchpoint());
            } else if (fact instanceof NamedMeasure own) {
                measures.add(own.metric());
            } else if (fact instanceof TouchpointChannel channel) {
                (concerns.isOnScreen(channel.channel()) ? screens : elsewhere).add(channel.touchpoint());
            } else if (fact instanceof SourceQuality source) {
                noted(source);
            } else if (fact instanceof OwnIndustry industry) {
                industries.add(industry.word());
            } else if (fact instanceof Delay delay && delay.typical() >= thresholds.value("wait-of-days")) {
                waitedForDays.addAll(List.of(delay.subject(), delay.metric()));
            }
            if (fact instanceof Sourced sourced && fact instanceof Placed placed) {
                sourcesByPlace.put(placed.at(), sourced.source());
            }
        }
        screens.removeAll(elsewhere);
        for (Conclusion<Signal> one : signals) {
            Signal signal = one.record();
            if (signal.subject().equals(Measurement.ORGANIZATION)
                    && one.evidence().stream().anyMatch(CollectedCases::isTold)) {
                toldOfWhole.add(signal);
            } else if (one.evidence().stream()
                    .anyMatch(fact -> fact instanceof SegmentStanding group
                            && group.segment().equals(signal.subject()))) {
                ofGroups.add(signal);
            }
        }
        List<Conclusion<Signal>> largestFirst = signals.stream()
                .sorted(Comparator.comparingDouble((Conclusion<Signal> one) -> -weight(one.record()))
                        .thenComparing(one -> one.record().toString()))
                .toList();
        largestFirst.stream()
                .map(Conclusion::record)
                .filter(one -> one.isExperience() && !isOfWholePlace(one))
                .filter(one -> concerns.joinsAt(one.about()).isEmpty())
                .forEach(one -> settled.computeIfAbsent(place(one), at -> new HashSet<>())
                        .add(concern(one)));
        largestFirst.stream()
                .map(Conclusion::record)
                .filter(one -> one.isExperience()
                        && !isOfWholePlace(one)
                        && !toldOfWhole.contains(one)
                        && !ofGroups.contains(one))
                .forEach(one -> placesOfConcerns
                        .computeIfAbsent(concern(one), about -> new HashSet<>())
                        .add(place(one)));
        Map<String, String> leading = new HashMap<>();
        largestFirst.stream()
                .filter(one -> one.record().isExperience() && !isOfWholePlace(one.record()))
                .forEach(one -> leading.putIfAbsent(place(one.record()), concern(one.record())));
        for (Conclusion<Signal> one : largestFirst) {
            Signal signal = one.record();
            String name = !signal.isExperience()
                    ? signal.rule()
                    : isOfWholePlace(signal) ? ofWholePlace(signal, leading) : concern(signal);
            String key = signal.layer() + " " + name + "@" + place(signal);
            joined.computeIfAbsent(key, id -> new ArrayList<>()).add(one);
        }
    }

    /** Whether it is a reason, a complaint or a comparison that was told of the organization, as against a measure of it. */
    private static boolean isTold(Object fact) {
        return fact instanceof LossReason
                || fact instanceof PublicTheme
                || fact instanceof RivalComparison other && other.kind().equals("comparison");
    }

    private void noted(SourceQuality source) {
        if (source.sample().equals("volunteers")) {
            volunteers.add(source.source());
        }
        if (source.days() > thresholds.value("days-until-outdated")) {
            outdated.add(source.source());
        }
    }

    /** The cases, each with the signals it is made of, the largest first; how single groups fare supports what everyone meets. */
    Map<Case, List<Conclusion<Signal>>> all() {
        Map<Case, List<Conclusion<Signal>>> all = new LinkedHashMap<>();
        joined.forEach((key, signals) -> {
            signals.sort(Comparator.comparing(CollectedCases::isOfGroup));
            all.put(counted(key, signals), List.copyOf(signals));
        });
        return all;
    }

    private static boolean isOfGroup(Conclusion<Signal> signal) {
        return signal.evidence().stream().anyMatch(SegmentStanding.class::isInstance);
    }

    private Case counted(String key, List<Conclusion<Signal>> signals) {
        Signal lead = signals.get(0).record();
        List<Set<String>> sources = signals.stream().map(this::sources).toList();
        return new Case(
                lead.rule(),
                key.substring(key.indexOf(' ') + 1, key.indexOf('@')),
                place(lead),
                lead.layer(),
                lead.pillar(),
                lead.shortfall(),
                lead.reach(),
                lead.touchpoint(),
                each(signals, Signal::rule),
                each(signals, Signal::about),
                supported(signals, "measured"),
                supported(signals, "counted"),
                Math.max(1, (int)
                        sources.stream().flatMap(Set::stream).distinct().count()),
                sources.stream().allMatch(known -> !known.isEmpty() && volunteers.containsAll(known)),
                sources.stream().allMatch(known -> !known.isEmpty() && outdated.containsAll(known)));
    }

    private static int supported(List<Conclusion<Signal>> signals, String support) {
        return (int) signals.stream()
                .filter(one -> one.record().support().equals(support))
                .count();
    }

    private static List<String> each(List<Conclusion<Signal>> signals, Function<Signal, String> part) {
        return signals.stream()
                .map(one -> part.apply(one.record()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The sources of what a signal stands on; of a fact that names none, that of the figure it was made from. */
    private Set<String> sources(Conclusion<Signal> signal) {
        Set<String> sources = new HashSet<>();
        signal.evidence().stream()
                .flatMap(this::source)
                .filter(source -> !source.isEmpty())
                .forEach(sources::add);
        return sources;
    }

    private Stream<String> source(Object fact) {
        if (fact instanceof Sourced known) {
            return Stream.of(known.source());
        }
        return fact instanceof Placed placed ? Stream.ofNullable(sourcesByPlace.get(placed.at())) : Stream.empty();
    }

    /** Whether it is about its place as a whole: how it is rated, or how satisfied people are there. */
    private boolean isOfWholePlace(Signal signal) {
        return signal.isOfWholePlace()
                || touchpoints.contains(signal.subject())
                        && concerns.of(signal.about()).filter(OVERALL::equals).isPresent();
    }

    private static Optional<String> only(@Nullable Set<String> places) {
        return places != null && places.size() == 1
                ? Optional.of(places.iterator().next())
                : Optional.empty();
    }

    private double weight(Signal signal) {
        double trust = thresholds.value(
                switch (signal.support()) {
                    case "measured" -> "class-weight-by-proven";
                    case "counted" -> "class-weight-by-likely";
                    default -> "class-weight-by-reported";
                });
        return trust * signal.impact(thresholds.value("unknown-reach-by-other"));
    }

    /**
     * A queue's evidence is met at its touchpoint. What people say of the whole, or what a segment that is about a concern shows, and
     * what fails at one place only, is met there; other evidence of a segment stays with it.
     */
    private String place(Signal signal) {
        if (toldOfWhole.contains(signal)) {
            return only(placesOfThemes.get(signal.about()))
                    .or(() -> only(placesOfConcerns.get(
                            concerns.of(signal.about()).orElseGet(() -> named(signal.about(), OVERALL)))))
                    .orElse(signal.subject());
        } else if (ofGroups.contains(signal)) {
            return only(placesOfConcerns.get(concerns.of(signal.about())
                            .filter(about -> !about.equals(OVERALL))
                            .orElseGet(() -> named(signal.subject(), OVERALL))))
                    .orElse(signal.subject());
        }
        return signal.isExperience() && signal.touchpoint().isEmpty()
                ? places.getOrDefault(signal.subject(), signal.subject())
                : signal.subject();
    }

    /**
     * What it is about; satisfaction with a place, where nothing narrower is said, is about what the place is about, and a theme
     * that follows its place joins what is met there.
     */
    private String concern(Signal signal) {
        String place = place(signal);
        String own = own(signal, place);
        if (own.equals(OVERALL) || measures.contains(signal.about()) && !isSure(signal.about()) && isSure(place)) {
            return named(place, OVERALL);
        }
        List<String> joins = concerns.joinsAt(signal.about());
        String about = named(place, "");
        if (joins.contains(about)) {
            return about;
        }
        if (joins.contains(DIGITAL) && screens.contains(place)) {
            return DIGITAL;
        }
        Set<String> there = settled.getOrDefault(place, Set.of());
        return joins.stream().filter(there::contains).findFirst().orElse(own);
    }

    /** A wait where others wait for days is one of days, at its place or told of the whole. */
    private String own(Signal signal, String place) {
        String own = concerns.of(signal.about()).orElseGet(() -> named(signal.about(), OVERALL));
        boolean days =
                waitedForDays.contains(place) || place.equals(Measurement.ORGANIZATION) && !waitedForDays.isEmpty();
        NamedConcern there = names.get(place);
        boolean asItsPlace = waitedForDays.contains(place) && there != null && own.equals(there.concern());
        if (asItsPlace) {
            return named(place, own);
        }
        return own.equals(WAITING) && days ? concerns.waitOfDays(named(place, WAITING), industries) : own;
    }

    /**
     * A rating shows what is largest at its place. Where the audit states what the place is about, or its name surely says so and
     * something is found there about that, it is about that.
     */
    private String ofWholePlace(Signal signal, Map<String, String> leading) {
        String place = place(signal);
        NamedConcern named = names.get(place);
        String own = named(place, OVERALL);
        boolean isOwn = named != null
                && named.sure()
                && (named.words().isEmpty()
                        || settled.getOrDefault(place, Set.of()).contains(own));
        return isOwn ? own : leading.getOrDefault(place, own);
    }

    /** Whether the audit says what a name is about, or the whole name or a phrase in it does. */
    private boolean isSure(String id) {
        NamedConcern named = names.get(id);
        return named != null && named.sure();
    }

    private String named(String id, String otherwise) {
        NamedConcern named = names.get(id);
        if (named == null || named.concern().isEmpty()) {
            return otherwise;
        }
        boolean stated = named.sure() && named.words().isEmpty();
        return waitedForDays.contains(id) && !stated
                ? concerns.waitOfDays(named.concern(), industries)
                : named.concern();
    }
}
