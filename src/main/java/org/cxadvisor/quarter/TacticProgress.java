package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a tactic was expected to do, and what was observed.
 *
 * @param tactic its id
 * @param metric the measure it was expected to move
 * @param expected {@code up} or {@code down}
 * @param change the measure before and after; null where one is missing
 * @param verdict what can be said
 * @param period what the later figure covers; empty where it is not known
 */
public record TacticProgress(
        String tactic,
        String metric,
        String expected,
        @Nullable MeasureChange change,
        Verdict verdict,
        String period) {

    /** What can be said of a tactic. */
    public enum Verdict {
        /** The measure moved as expected, beyond the margin of error. */
        AS_EXPECTED,
        /** It moved the other way, beyond the margin of error. */
        OPPOSITE,
        /** It did not move beyond the margin of error. */
        NO_EFFECT_SHOWN,
        /** It moved, and no margin of error is known. */
        NO_MARGIN,
        /** What was measured ended before the tactic did. */
        TOO_EARLY,
        /** The measure, or what it was before, is missing. */
        NOT_MEASURED
    }

    /** Whether something was learned that a later plan can use. */
    public boolean isLearned() {
        return change != null
                && Set.of(Verdict.AS_EXPECTED, Verdict.OPPOSITE, Verdict.NO_EFFECT_SHOWN)
                        .contains(verdict);
    }

    /** Which way the measure moved: {@code up} or {@code down}; as it was expected where it did not move. */
    public String direction() {
        boolean isDown = change != null && change.by().startsWith("-");
        boolean isUp = change != null && change.by().startsWith("+");
        return isDown ? "down" : isUp ? "up" : expected;
    }

    /** Those under way or finished, in the order of the strategy. */
    static List<TacticProgress> of(Fields strategy, Map<?, ?> evidence, Strategy audit) {
        List<TacticProgress> all = new ArrayList<>();
        for (Fields tactic : OwnedState.items(strategy, "tactics")) {
            if (Set.of("under-way", "finished").contains(OwnedState.text(tactic, "state"))) {
                all.add(of(tactic, strategy, evidence, audit));
            }
        }
        return all;
    }

    private static TacticProgress of(Fields tactic, Fields strategy, Map<?, ?> evidence, Strategy audit) {
        String id = OwnedState.text(tactic, "id");
        Fields expected = tactic.get("expected") instanceof Fields stated ? stated : null;
        String metric = expected == null ? "" : OwnedState.text(expected, "metric");
        String way = expected == null ? "" : OwnedState.text(expected, "change");
        String place = id.substring(id.indexOf('@') + 1);
        Measurement is = metric.isEmpty() ? null : GoalProgress.newest(metric + "@" + place, "", audit);
        if (is == null && !metric.isEmpty()) {
            is = GoalProgress.newest(metric + "@" + Measurement.ORGANIZATION, "", audit);
        }
        Measurement was = is == null ? null : before(is, strategy, evidence);
        if (is == null || was == null) {
            return new TacticProgress(id, metric, way, null, Verdict.NOT_MEASURED, "");
        }
        MetricDefinition definition = audit.facts().definitions().get(metric);
        MeasureChange change = MeasureChange.of(was, is, definition == null ? "" : definition.unit());
        Period period = is.period();
        return new TacticProgress(
                id,
                metric,
                way,
                change,
                isTooEarly(tactic, period) ? Verdict.TOO_EARLY : verdict(was, is, way, change),
                period == null ? "" : period.text());
    }

    private static Verdict verdict(Measurement was, Measurement is, String way, MeasureChange change) {
        boolean isAsExpected = way.equals("up") == is.value() > was.value();
        return switch (change.verdict()) {
            case BETTER, WORSE, DIFFERENT -> isAsExpected ? Verdict.AS_EXPECTED : Verdict.OPPOSITE;
            case WITHIN_MARGIN -> Verdict.NO_EFFECT_SHOWN;
            case NO_MARGIN -> Verdict.NO_MARGIN;
            case MEASURED_OTHERWISE -> Verdict.NOT_MEASURED;
        };
    }

    private static boolean isTooEarly(Fields tactic, @Nullable Period measured) {
        String finished = tactic.get("actual") instanceof Fields actual ? OwnedState.text(actual, "end") : "";
        Optional<LocalDate> done = Period.parseDate(finished.isEmpty() ? OwnedState.plan(tactic, "end") : finished);
        return done.isPresent() && measured != null && !measured.last().isAfter(done.get());
    }

    /** The figure of before: the baseline of a goal on the same measure, else what the strategy was drafted from. */
    private static @Nullable Measurement before(Measurement is, Fields strategy, Map<?, ?> evidence) {
        for (Fields goal : OwnedState.items(strategy, "goals")) {
            boolean isAlike = OwnedState.text(goal, "id").equals(is.metric() + "@" + is.subject());
            if (isAlike && OwnedState.figures(goal) instanceof Fields figures) {
                Measurement was = baseline(is, figures);
                return was == null || isSamePeriod(was, is) ? null : was;
            }
        }
        for (Map<?, ?> fact : State.maps(evidence.get("facts"))) {
            boolean isAlike = State.text(fact, "kind").equals("measurement")
                    && State.text(fact, "metric").equals(is.metric())
                    && State.text(fact, "subject").equals(is.subject());
            if (isAlike) {
                Measurement was = figure(
                        is,
                        new double[] {State.number(fact, "value"), State.number(fact, "low"), State.number(fact, "high")
                        },
                        State.number(fact, "answers"),
                        State.text(fact, "period"),
                        State.text(fact, "definition"));
                return isSamePeriod(was, is) ? null : was;
            }
        }
        return null;
    }

    private static @Nullable Measurement baseline(Measurement is, Fields figures) {
        Optional<Quantity> value = Quantity.parse(OwnedState.text(figures, "baseline"));
        Optional<Interval> interval = Interval.parse(OwnedState.text(figures, "interval"));
        return value.map(stated -> figure(
                        is,
                        new double[] {
                            stated.value(),
                            interval.map(Interval::low).orElse(Double.NaN),
                            interval.map(Interval::high).orElse(Double.NaN)
                        },
                        Quantity.parse(OwnedState.text(figures, "responses"))
                                .map(Quantity::value)
                                .orElse(Double.NaN),
                        OwnedState.text(figures, "period"),
                        is.definition()))
                .orElse(null);
    }

    private static Measurement figure(
            Measurement like, double[] figures, double answers, String period, String definition) {
        return new Measurement(
                like.metric(),
                like.subject(),
                figures[0],
                answers,
                figures[1],
                figures[2],
                definition,
                Period.parse(period).orElse(null),
                like.source(),
                like.better(),
                like.lowest(),
                like.highest(),
                "");
    }

    private static boolean isSamePeriod(Measurement was, Measurement is) {
        Period before = was.period();
        Period after = is.period();
        return before != null && after != null && before.text().equals(after.text());
    }
}
