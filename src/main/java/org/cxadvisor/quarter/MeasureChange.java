package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A measure of both audits.
 *
 * @param id {@code metric@subject}
 * @param source the source of both figures; empty where it is not known
 * @param before the earlier figure with its interval and answers
 * @param after the later one
 * @param by the difference with its interval
 * @param verdict what can be said of it
 */
public record MeasureChange(String id, String source, String before, String after, String by, Verdict verdict) {

    /** What can be said of a difference. */
    public enum Verdict {
        /** Better beyond the margin of error. */
        BETTER,
        /** Worse beyond it. */
        WORSE,
        /** Higher or lower beyond it, where neither is better. */
        DIFFERENT,
        /** Within it. */
        WITHIN_MARGIN,
        /** No margin is known, so nobody can tell. */
        NO_MARGIN,
        /** Counted in another way, so not to be compared. */
        MEASURED_OTHERWISE
    }

    /** Those of two audits, sorted by id; figures that are the same for the same time are left away. */
    static List<MeasureChange> between(Strategy before, Strategy after) {
        List<Measurement> earlier = measured(before);
        List<MeasureChange> changes = new ArrayList<>();
        for (Measurement now : measured(after)) {
            List<Measurement> alike = earlier.stream()
                    .filter(one ->
                            one.metric().equals(now.metric()) && one.subject().equals(now.subject()))
                    .toList();
            Optional<Measurement> was = alike.stream()
                    .filter(one -> one.source().equals(now.source()))
                    .findFirst()
                    .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
            was.filter(one -> !isSame(one, now))
                    .ifPresent(one -> changes.add(
                            of(one, now, unit(after.facts().definitions().get(now.metric())))));
        }
        changes.sort(Comparator.comparing(MeasureChange::id).thenComparing(MeasureChange::source));
        return changes;
    }

    static List<Measurement> measured(Strategy strategy) {
        return strategy.facts().facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .toList();
    }

    private static String unit(@Nullable MetricDefinition metric) {
        return metric == null ? "" : metric.unit();
    }

    private static boolean isSame(Measurement one, Measurement other) {
        boolean alike = one.value() == other.value() && one.definition().equals(other.definition());
        return alike && String.valueOf(one.period()).equals(String.valueOf(other.period()));
    }

    static MeasureChange of(Measurement was, Measurement is, String unit) {
        boolean isPercent = unit.isEmpty() && is.isShare();
        FigureText figures = FigureText.of(isPercent ? "percent" : unit, was.value(), is.value());
        Difference by = Difference.between(estimate(is), estimate(was));
        String margin = Double.isNaN(by.low())
                ? ""
                : " (" + signed(figures, by.low()) + ".." + signed(figures, by.high()) + ")";
        boolean isAlike = was.definition().equals(is.definition());
        return new MeasureChange(
                is.metric() + "@" + is.subject(),
                is.source(),
                text(figures, was),
                text(figures, is),
                isAlike ? signed(figures, by.value()) + margin : "",
                isAlike ? verdict(is, by) : Verdict.MEASURED_OTHERWISE);
    }

    private static Verdict verdict(Measurement is, Difference by) {
        if (Double.isNaN(by.low())) {
            return Verdict.NO_MARGIN;
        } else if (by.low() <= 0 && by.high() >= 0) {
            return Verdict.WITHIN_MARGIN;
        }
        boolean rises = by.low() > 0;
        return switch (is.better()) {
            case "higher" -> rises ? Verdict.BETTER : Verdict.WORSE;
            case "lower" -> rises ? Verdict.WORSE : Verdict.BETTER;
            default -> Verdict.DIFFERENT;
        };
    }

    static Estimate estimate(Measurement measured) {
        return new Estimate(
                measured.value(), measured.low(), measured.high(), measured.answers(), measured.definition(), "");
    }

    /** A difference with its sign; a duration is written without one, so it is put before it. */
    static String signed(FigureText figures, double by) {
        String size = figures.difference(Math.abs(by)).replaceFirst(" points?$", "");
        return size.equals("0") || size.equals("0s") ? "0" : (by < 0 ? "-" : "+") + size;
    }

    /** A figure with its interval and answers, as far as they are known. */
    static String text(FigureText figures, Measurement measured) {
        String interval =
                measured.isWithoutMargin() ? "" : " (" + figures.interval(measured.low(), measured.high()) + ")";
        String answers = Double.isNaN(measured.answers()) ? "" : ", n " + FigureText.count(measured.answers());
        return figures.value(measured.value()) + interval + answers;
    }
}
