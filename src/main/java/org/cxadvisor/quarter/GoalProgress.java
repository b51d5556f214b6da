package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come.
 *
 * @param goal its id
 * @param verdict what can be said of it
 * @param now the newest figure with its interval and answers; empty where there is none
 * @param baseline where it started
 * @param target where it is to end
 * @param due what was due on the day; empty where nothing was
 * @param end its last day
 */
record GoalProgress(String goal, Verdict verdict, String now, String baseline, String target, String due, String end) {

    /** What can be said of a goal. */
    enum Verdict {
        /** Its target is reached, and the margin of error does not change that. */
        MET,
        /** Its target is reached, but within the margin of error. */
        MET_WITHIN_MARGIN,
        /** Its end has passed, and the target is not reached. */
        MISSED,
        /** What was due is reached. */
        ON_TRACK,
        /** Nothing is due yet. */
        NOT_DUE,
        /** What was due is not reached. */
        BEHIND,
        /** It is short of what was due by no more than its margin of error: more answers are needed. */
        NOT_MEASURABLE,
        /** There is no figure newer than the baseline. */
        NOT_MEASURED
    }

    /** Those of a strategy, in its order; goals that were withdrawn are left away. */
    static List<GoalProgress> of(Fields strategy, Strategy audit) {
        List<GoalProgress> all = new ArrayList<>();
        for (Fields goal : OwnedState.items(strategy, "goals")) {
            if (OwnedState.figures(goal) instanceof Fields figures
                    && !OwnedState.text(goal, "state").equals("withdrawn")) {
                all.add(of(goal, figures, audit));
            }
        }
        return all;
    }

    private static GoalProgress of(Fields goal, Fields figures, Strategy audit) {
        String id = OwnedState.text(goal, "id");
        Optional<Measurement> measured = Optional.ofNullable(newest(id, OwnedState.text(figures, "source"), audit))
                .filter(now -> isAfter(now, OwnedState.text(figures, "period")));
        String target = OwnedState.text(figures, "target");
        String end = OwnedState.text(figures, "end");
        boolean isOver = !end.isEmpty() && end.compareTo(audit.asOf().toString()) <= 0;
        String due = isOver ? target : milestone(goal, audit.asOf());
        return new GoalProgress(
                id,
                measured.map(now -> verdict(now, OwnedState.text(figures, "baseline"), target, due, isOver))
                        .orElse(Verdict.NOT_MEASURED),
                measured.map(GoalProgress::shown).orElse(""),
                OwnedState.text(figures, "baseline"),
                target,
                due,
                end);
    }

    /** The figure of a measure, from its own source if there are several; null where it was not measured. */
    static @Nullable Measurement newest(String id, String source, Strategy audit) {
        List<Measurement> all = MeasureChange.measured(audit).stream()
                .filter(one -> (one.metric() + "@" + one.subject()).equals(id))
                .toList();
        return all.stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    private static boolean isAfter(Measurement measured, String baseline) {
        Optional<LocalDate> was = Period.parse(baseline).map(Period::last);
        Period period = measured.period();
        return was.isEmpty() || period == null || period.last().isAfter(was.get());
    }

    private static String milestone(Fields goal, LocalDate day) {
        String due = "";
        for (Fields milestone : OwnedState.items(goal, "milestones")) {
            boolean isDue = OwnedState.text(milestone, "by").compareTo(day.toString()) <= 0;
            due = isDue ? OwnedState.text(milestone, "value") : due;
        }
        return due;
    }

    private static Verdict verdict(Measurement now, String baseline, String target, String due, boolean isOver) {
        Optional<Quantity> from = Quantity.parse(baseline);
        Optional<Quantity> to = Quantity.parse(target);
        if (from.isEmpty() || to.isEmpty()) {
            return Verdict.NOT_MEASURABLE;
        }
        boolean rises = to.get().value() >= from.get().value();
        if (isReached(now.value(), to.get().value(), rises)) {
            boolean isSure = now.isWithoutMargin()
                    || isReached(rises ? now.low() : now.high(), to.get().value(), rises);
            return isSure ? Verdict.MET : Verdict.MET_WITHIN_MARGIN;
        }
        Optional<Quantity> limit = Quantity.parse(due);
        if (limit.isEmpty()) {
            return Verdict.NOT_DUE;
        } else if (isReached(now.value(), limit.get().value(), rises)) {
            return Verdict.ON_TRACK;
        }
        boolean isDoubtful = !now.isWithoutMargin()
                && isReached(rises ? now.high() : now.low(), limit.get().value(), rises);
        return isDoubtful ? Verdict.NOT_MEASURABLE : isOver ? Verdict.MISSED : Verdict.BEHIND;
    }

    private static boolean isReached(double value, double limit, boolean rises) {
        return rises ? value >= limit : value <= limit;
    }

    private static String shown(Measurement measured) {
        return MeasureChange.text(figures(measured), measured);
    }

    /** As a strategy writes them. */
    static FigureText figures(Measurement measured) {
        return FigureText.of(measured.isShare() ? "percent" : "", measured.value());
    }
}
