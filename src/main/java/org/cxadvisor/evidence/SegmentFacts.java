package org.cxadvisor.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.fact.PartOfCount;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SegmentSpread;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.setting.SegmentMarker;
import org.jspecify.annotations.Nullable;

/** Which customers leave more than the others, and whether they still do inside another segment. */
final class SegmentFacts {

    private static final String CHURN = "churn";

    /** The mark of a group that no listed word tells. */
    private static final String OTHER = "other";

    /** Every customer gets what was bought and makes a start with it; later stages meet only some. */
    private static final String EVERYONES_STAGE = "receive";

    private final Audit audit;
    private final @Nullable MetricDefinition churn;
    private final AuditFacts.Noted noted;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    SegmentFacts(Audit audit, Map<String, MetricDefinition> definitions, AuditFacts.Noted noted) {
        this.audit = audit;
        this.churn = definitions.get(CHURN);
        this.noted = noted;
    }

    /**
     * So many customers, of whom so many left.
     *
     * @param rounding how many of those who left may be owed to the rounding of a rate
     */
    private record People(double all, double lost, double rounding) {

        /** The others; none who left where rounding alone makes it fewer. */
        People without(People others) {
            double unsure = rounding + others.rounding;
            double left = lost - others.lost;
            return new People(all - others.all, left < 0 && left >= -unsure ? 0 : left, unsure);
        }

        /** Whether there can be such people: somebody, of whom neither fewer than none nor more than all left. */
        boolean isPossible() {
            return all >= 1 && lost >= 0 && lost <= all + rounding;
        }

        double percent() {
            return 100 * lost / all;
        }

        Estimate left() {
            return Difference.share(Math.min(lost, all), all);
        }
    }

    private record Group(Audit.Segment segment, Measurement measured, People people) {

        String id() {
            return segment.id();
        }

        /** Whether all of its customers were looked at, and not some of them. */
        boolean isCounted() {
            return measured.answers() >= people.all;
        }

        Estimate estimate() {
            return new Estimate(measured.value(), measured.low(), measured.high(), measured.answers(), "", "wilson");
        }
    }

    void note() {
        Stated.all(audit.segments()).forEach(this::group);
        groups.values().forEach(this::counts);
        groups.values().forEach(group -> everybody(group)
                .map(all -> all.without(group.people))
                .filter(People::isPossible)
                .ifPresent(others -> {
                    noted.add(churn(group, others));
                    markers(group.segment);
                }));
        spreads();
    }

    /** What tells it apart, by its own words; {@code by} says how the groups are cut, and the id which of them it is. */
    private void markers(Audit.Segment segment) {
        String words =
                segment.by().or("").replace('-', ' ') + " | " + segment.id().replace('-', ' ');
        List<String> kinds = Concerns.builtIn().segmentKinds(words);
        (kinds.isEmpty() ? List.of(OTHER) : kinds)
                .forEach(kind -> noted.add(new SegmentMarker(segment.id(), kind, noted.at(segment.at()))));
    }

    private void group(Audit.Segment segment) {
        Optional<Reading> reading = Optional.ofNullable(
                        Stated.entries(segment.metrics()).get(CHURN))
                .flatMap(series -> series.now().known());
        if (churn == null || reading.isEmpty()) {
            return;
        }
        Optional<Measurement> measured = Estimator.measure(churn, segment.id(), reading.get());
        measured.filter(rate -> !Double.isNaN(rate.low())).ifPresent(rate -> {
            double customers = AuditFacts.value(segment.customers());
            double all = Double.isNaN(customers) ? rate.answers() : customers;
            double rounding = all * halfOfLastPlace(rate.value()) / 100;
            groups.put(segment.id(), new Group(segment, rate, new People(all, all * rate.value() / 100, rounding)));
        });
    }

    /** By how much a rate may differ from the one that was rounded to it: half of its last decimal place. */
    private static double halfOfLastPlace(double rate) {
        return .5 / Math.pow(10, Math.max(0, new BigDecimal(AuditFacts.plain(rate)).scale()));
    }

    /** Those who were counted as lost in a segment are among all who were lost, and among those of a segment around it. */
    private void counts(Group group) {
        if (!isRough()) {
            organization(group.measured.period()).ifPresent(all -> counts(group, all, "lost"));
        }
        for (String parent : parents(group.segment)) {
            Group around = groups.get(parent);
            if (around != null && around.isCounted() && isSameTime(around, group)) {
                counts(group, around.people, parent);
            }
        }
    }

    private void counts(Group group, People around, String name) {
        double counted = group.measured.answers() * group.measured.value() / 100;
        double least = counted - group.people.rounding - around.rounding;
        if (least > around.lost) {
            noted.add(new PartOfCount(
                    least,
                    around.lost,
                    group.id() + " = " + AuditFacts.plain(Math.rint(counted)),
                    name + " = " + AuditFacts.plain(Math.rint(around.lost)),
                    noted.at(group.segment.at())));
        }
    }

    private boolean isRough() {
        return audit.customers()
                .known()
                .flatMap(stated -> stated.lost().known())
                .filter(Count::approximate)
                .isPresent();
    }

    private static boolean isSameTime(Group one, Group other) {
        return text(one.measured.period()).equals(text(other.measured.period()));
    }

    /** All customers in the same time; where nobody counted them, those of the segments told apart alike. */
    private Optional<People> everybody(Group group) {
        return organization(group.measured.period()).or(() -> siblings(group));
    }

    private Optional<People> organization(@Nullable Period period) {
        Optional<Audit.Customers> customers = audit.customers().known();
        double all = customers.map(stated -> AuditFacts.value(stated.atStart())).orElse(Double.NaN);
        double lost = customers.map(stated -> AuditFacts.value(stated.lost())).orElse(Double.NaN);
        boolean counted = !Double.isNaN(all) && !Double.isNaN(lost);
        return counted && text(period).equals(text(audit.period().known().orElse(null)))
                ? Optional.of(new People(all, lost, 0))
                : Optional.empty();
    }

    private static String text(@Nullable Period period) {
        return period == null ? "" : period.text();
    }

    private Optional<People> siblings(Group group) {
        String by = group.segment.by().or("");
        List<Group> alike = groups.values().stream()
                .filter(other -> !by.isEmpty() && other.segment.by().or("").equals(by))
                .filter(other -> isSameTime(other, group))
                .toList();
        double all = alike.stream().mapToDouble(other -> other.people.all).sum();
        double lost = alike.stream().mapToDouble(other -> other.people.lost).sum();
        double rounding =
                alike.stream().mapToDouble(other -> other.people.rounding).sum();
        return alike.size() > 1 ? Optional.of(new People(all, lost, rounding)) : Optional.empty();
    }

    private SegmentChurn churn(Group group, People others) {
        Difference raw = Difference.between(group.estimate(), others.left());
        Optional<Look> look = looks(group, others).stream()
                .min(Comparator.comparingDouble((Look one) -> one.own.value()).thenComparing(one -> one.inside.id()));
        Difference own = look.map(Look::own).orElse(raw);
        People people = group.people;
        double all = people.all + others.all;
        double lost = people.lost + others.lost;
        String touchpoint = touchpoint(group.segment, new TreeSet<>());
        return new SegmentChurn(
                group.id(),
                group.segment.by().or(""),
                touchpoint,
                isPhase(group.segment),
                parents(group.segment),
                group.measured.value(),
                others.percent(),
                raw.value(),
                raw.low(),
                raw.value() * people.all / lost,
                look.map(one -> one.inside.id()).orElse(""),
                look.map(one -> one.both.percent()).orElse(Double.NaN),
                look.map(one -> one.restOfInside.percent()).orElse(Double.NaN),
                own.value(),
                own.low(),
                own.value() * people.all / lost,
                overParents(group, raw.value()),
                people.all / all,
                people.all,
                group.measured.answers(),
                noted.at(group.segment.at()));
    }

    /** What was found of a segment inside another, and outside of it. */
    private record Look(Group inside, People both, People restOfInside, Difference own) {}

    /** Every segment that is the overlap of this one with one other lets both be told apart. */
    private List<Look> looks(Group group, People others) {
        List<Look> looks = new ArrayList<>();
        for (Group overlap : groups.values()) {
            List<String> within = parents(overlap.segment);
            if (within.size() == 2 && within.contains(group.id())) {
                String other = within.get(within.get(0).equals(group.id()) ? 1 : 0);
                Optional.ofNullable(groups.get(other))
                        .flatMap(inside -> look(group, inside, overlap.people, others))
                        .ifPresent(looks::add);
            }
        }
        return looks;
    }

    private Optional<Look> look(Group group, Group inside, People both, People others) {
        People restOfInside = inside.people.without(both);
        People restOfGroup = group.people.without(both);
        People neither = others.without(restOfInside);
        boolean parted =
                both.isPossible() && restOfInside.isPossible() && restOfGroup.isPossible() && neither.isPossible();
        if (!parted) {
            return Optional.empty();
        }
        Difference there = Difference.between(both.left(), restOfInside.left());
        Difference elsewhere = Difference.between(restOfGroup.left(), neither.left());
        Difference own = Difference.weighted(there, both.all, elsewhere, restOfGroup.all);
        return Optional.of(new Look(inside, both, restOfInside, own));
    }

    private double overParents(Group group, double difference) {
        List<String> parents = parents(group.segment);
        return parents.isEmpty()
                ? difference
                : parents.stream()
                        .mapToDouble(parent -> {
                            Group known = groups.get(parent);
                            return known == null ? Double.NaN : group.measured.value() - known.measured.value();
                        })
                        .reduce(Double.POSITIVE_INFINITY, Math::min);
    }

    private static List<String> parents(Audit.Segment segment) {
        return Stated.all(segment.within()).stream().map(Stated.Known::value).toList();
    }

    private String touchpoint(Audit.Segment segment, Set<String> seen) {
        Optional<String> own = segment.touchpoint().known().or(() -> named(segment));
        if (own.isPresent() || !seen.add(segment.id())) {
            return own.orElse("");
        }
        return Stated.all(audit.segments()).stream()
                .filter(parent -> parents(segment).contains(parent.id()))
                .map(parent -> touchpoint(parent, seen))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The touchpoint that a segment is told apart by, as those with an induction are; none where its words name several. */
    private Optional<String> named(Audit.Segment segment) {
        List<String> named = Stated.all(audit.touchpoints()).stream()
                .map(Audit.Touchpoint::id)
                .filter(id -> segment.by().or("").equalsIgnoreCase(id.replace('-', ' '))
                        || segment.by().or("").equalsIgnoreCase(id))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean isPhase(Audit.Segment segment) {
        return Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> segment.touchpoint()
                        .known()
                        .filter(touchpoint.id()::equals)
                        .isPresent())
                .anyMatch(touchpoint -> touchpoint.stage().or("").equals(EVERYONES_STAGE));
    }

    private void spreads() {
        Map<String, List<Group>> alike = new LinkedHashMap<>();
        for (Group group : groups.values()) {
            group.segment.by().known().ifPresent(by -> alike.computeIfAbsent(by, told -> new ArrayList<>())
                    .add(group));
        }
        alike.forEach((by, told) -> {
            if (told.size() > 1) {
                spread(by, told);
            }
        });
    }

    private void spread(String by, List<Group> told) {
        Comparator<Group> rate = Comparator.comparingDouble((Group group) -> group.measured.value())
                .thenComparing(Group::id);
        Group most = told.stream().max(rate).orElseThrow();
        Group least = told.stream().min(rate).orElseThrow();
        Difference apart = Difference.between(most.estimate(), least.estimate());
        noted.add(new SegmentSpread(
                by,
                most.id(),
                most.measured.value(),
                least.id(),
                least.measured.value(),
                apart.value(),
                apart.high(),
                Math.min(most.measured.answers(), least.measured.answers()),
                noted.at(told.get(0).segment.at())));
    }
}
