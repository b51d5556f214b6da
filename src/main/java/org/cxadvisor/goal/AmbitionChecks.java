package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.jspecify.annotations.Nullable;

/** What the client wants: every ambition becomes a goal, or says what is in the way. */
final class AmbitionChecks {

    /** The unit of a change in the unit of the measure itself. */
    private static final String AS_MEASURED = "";

    private final AuditFacts facts;
    private final AmbitionPlaces places;
    private final GoalMeasures measures;
    private final Thresholds thresholds;
    private final List<GoalOutline> sketches = new ArrayList<>();
    private final List<AmbitionReading> readings = new ArrayList<>();
    private final List<AmbitionCheck> hindered = new ArrayList<>();
    private final Map<String, String> taken = new HashMap<>();

    private AmbitionChecks(AuditFacts facts, AmbitionPlaces places, GoalMeasures measures, Thresholds thresholds) {
        this.facts = facts;
        this.places = places;
        this.measures = measures;
        this.thresholds = thresholds;
    }

    static AmbitionChecks of(
            Audit audit, AuditFacts facts, AmbitionPlaces places, GoalMeasures measures, Thresholds thresholds) {
        AmbitionChecks wishes = new AmbitionChecks(facts, places, measures, thresholds);
        Stated.all(audit.ambitions()).forEach(wishes::consider);
        return wishes;
    }

    /** The goals of ambitions in whose way nothing is, in the order of the audit. */
    List<GoalOutline> sketches() {
        return sketches;
    }

    /** The ambitions that something keeps from becoming goals. */
    List<AmbitionCheck> hindered() {
        return hindered;
    }

    /** How those are read that could be read otherwise. */
    List<AmbitionReading> readings() {
        return readings;
    }

    private void consider(Audit.Ambition ambition) {
        String metric = ambition.metric().or("");
        List<Measurement> measured = measured(metric, ambition.touchpoint().or(""));
        AmbitionPlaces.Meant meant =
                measured.size() > 1 ? places.meant(ambition, measured).orElse(null) : null;
        Measurement now = measured.size() == 1 ? measured.get(0) : meant == null ? null : meant.now();
        PointsChange change = now == null ? ambition.change().known().orElse(null) : change(ambition, now);
        LocalDate until = ambition.until().known().map(Period::last).orElse(null);
        Found found = new Found();
        if (metric.isEmpty()) {
            found.add("no-measure", "", "");
        } else if (measured.isEmpty()) {
            found.add(isContradictory(metric) ? "contradictory-baseline" : "no-baseline", metric, "");
        } else if (now == null) {
            found.add("several-baselines", metric, "");
        }
        if (now != null && isKept(ambition, now)) {
            found.add("kept", plain(now.value()), "");
        } else if (change == null && !isStated(ambition)) {
            found.add("no-change", "", "");
        }
        if (until != null && !until.isAfter(facts.asOf())) {
            found.add(
                    "past-date",
                    ambition.until().known().map(Period::text).orElse(""),
                    facts.asOf().toString());
        }
        if (now != null && change != null) {
            held(now, change, found);
        }
        String at = facts.atOf(ambition.at());
        if (found.words.isEmpty() && now != null && change != null) {
            String earlier = taken.putIfAbsent(now.metric() + "@" + now.subject(), ambition.id());
            if (earlier == null) {
                double target = rounded(now, change.from(now.value()));
                GoalOutline sketch = new GoalOutline(now, ambition.id(), at, target, until, "", List.of());
                sketches.add(sketch);
                read(sketch, meant, change, measured);
                return;
            }
            found.add("earlier-ambition", metric, earlier);
        }
        hindered.add(new AmbitionCheck(ambition.id(), metric, found.words, found.shown, found.against, at));
    }

    /** What can be read in several ways, with the way we read it. */
    private void read(
            GoalOutline sketch, AmbitionPlaces.@Nullable Meant meant, PointsChange change, List<Measurement> measured) {
        List<String> ways = new ArrayList<>();
        if (meant != null) {
            ways.add(meant.way());
        }
        if (change.unit().equals("percent") && sketch.now().isShare()) {
            ways.add("relative");
        }
        double wished = change.from(sketch.now().value());
        if (sketch.wished() != wished) {
            ways.add("standard");
        }
        if (!ways.isEmpty()) {
            List<String> elsewhere = measured.stream()
                    .map(Measurement::subject)
                    .filter(subject -> !subject.equals(sketch.now().subject()))
                    .toList();
            readings.add(new AmbitionReading(sketch.ambition(), sketch.id(), ways, elsewhere, wished));
        }
    }

    /** A wish that ends next to a standard ends at it. */
    private double rounded(Measurement now, double wished) {
        double near = thresholds.value("same-as-the-standard") / 100;
        return measures.accepted(now)
                .map(Threshold::value)
                .filter(standard -> Math.abs(wished - standard) <= near * Math.abs(standard))
                .orElse(wished);
    }

    /** The change that is wanted, or that leads to what is wanted; null where nothing has to change. */
    private static @Nullable PointsChange change(Audit.Ambition ambition, Measurement now) {
        double bound = bound(ambition, now);
        double to = ambition.to().or(bound);
        return ambition.change()
                .known()
                .orElse(Double.isNaN(to) ? null : new PointsChange(to - now.value(), AS_MEASURED));
    }

    /** The floor or ceiling that is broken today. */
    private static double bound(Audit.Ambition ambition, Measurement now) {
        double floor = ambition.floor().or(Double.NaN);
        double ceiling = ambition.ceiling().or(Double.NaN);
        return now.value() < floor ? floor : now.value() > ceiling ? ceiling : Double.NaN;
    }

    /** Whether what is wanted is there already and only has to stay. */
    private static boolean isKept(Audit.Ambition ambition, Measurement now) {
        boolean bounded = ambition.floor().isKnown() || ambition.ceiling().isKnown();
        boolean moves = ambition.change().isKnown() || ambition.to().isKnown();
        return !moves && (ambition.keep().or(false) || bounded) && Double.isNaN(bound(ambition, now));
    }

    private static boolean isStated(Audit.Ambition ambition) {
        return ambition.to().isKnown()
                || ambition.keep().or(false)
                || ambition.floor().isKnown()
                || ambition.ceiling().isKnown();
    }

    private void held(Measurement now, PointsChange change, Found found) {
        MetricDefinition metric = facts.definitions().get(now.metric());
        String unit = metric == null ? "percent" : metric.unit();
        boolean inPoints = unit.startsWith("percent") || unit.startsWith("points");
        double target = change.from(now.value());
        String shown = plain(target);
        boolean onScale = inPoints || metric != null && metric.measuredAs().equals("mean");
        if (change.unit().equals("percent") && inPoints && !now.isShare()) {
            found.add("ambiguous-unit", plain(change.amount()), plain(now.value()));
        } else if (change.unit().equals("points") && !onScale
                || change.unit().equals("seconds") && !unit.startsWith("seconds")) {
            found.add("other-unit", change.unit(), unit);
        } else if (now.better().equals("neither")) {
            found.add("no-direction", now.metric(), "");
        } else if (now.isOnScale() && target < now.lowest()) {
            found.add("off-scale", shown, plain(now.lowest()));
        } else if (now.isOnScale() && target > now.highest()) {
            found.add("off-scale", shown, plain(now.highest()));
        } else if (now.better().equals("higher") ? target <= now.value() : target >= now.value()) {
            found.add("wrong-way", shown, plain(now.value()));
        }
    }

    /**
     * The measure of the whole organization; where only one of its parts is measured, that one.
     *
     * @param touchpoint where it has to be measured, itself or in one of its queues; empty where the audit does not say
     */
    private List<Measurement> measured(String metric, String touchpoint) {
        List<Measurement> all = facts.facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(now -> now.metric().equals(metric))
                .filter(now -> touchpoint.isEmpty() || places.isAt(touchpoint, now))
                .toList();
        Optional<Measurement> whole = all.stream()
                .filter(now -> now.subject().equals(Measurement.ORGANIZATION))
                .findFirst();
        return whole.map(List::of).orElse(all);
    }

    private boolean isContradictory(String metric) {
        return facts.facts().stream()
                .anyMatch(fact -> fact instanceof ExcludedReading left
                        && left.isContradictory()
                        && left.metric().equals(metric));
    }

    private static String plain(double value) {
        return Double.isNaN(value)
                ? ""
                : java.math.BigDecimal.valueOf(value)
                        .round(new java.math.MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** What is in the way, and the figure the first of it is about. */
    private static final class Found {
        private final List<String> words = new ArrayList<>();
        private String shown = "";
        private String against = "";

        private void add(String word, @Nullable String figure, String other) {
            if (words.isEmpty() || shown.isEmpty()) {
                shown = figure == null ? "" : figure;
                against = other;
            }
            words.add(word);
        }
    }
}
