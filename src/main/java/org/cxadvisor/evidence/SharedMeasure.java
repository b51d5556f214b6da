package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.fact.FieldComparison;
import org.cxadvisor.fact.MarketPosition;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.problem.Place;

/**
 * What we and others were measured by, like for like.
 *
 * @param kind {@code comparison reviews sentiment voice search touchpoints}
 * @param measure what is measured on it: a metric, or {@code rating}
 * @param source the id of its source; empty when not known
 * @param age how many days before the audit it ends; NaN when not known
 * @param lowest the lowest value there is
 * @param highest the highest value there is
 * @param sign 1 when higher is better, -1 when lower is
 */
record SharedMeasure(
        String kind, String measure, String source, double age, double lowest, double highest, double sign) {

    /**
     * Somebody's mark on it.
     *
     * @param who {@code us}, a rival's id, or among our own touchpoints the touchpoint's
     */
    record Mark(String who, double value, double low, double high, double answers, Place place) {

        Mark(String who, Estimate estimate, Place place) {
            this(who, estimate.value(), estimate.low(), estimate.high(), estimate.answers(), place);
        }

        /** A mark without sampling error. */
        static Mark exact(String who, double value, double answers, Place place) {
            return new Mark(who, value, value, value, answers, place);
        }
    }

    /**
     * How far marks usually lie apart.
     *
     * @param usual the spread where too few were measured, as a share of the scale
     * @param fewest how many others there must be to take the spread from them
     */
    record Spread(double usual, double fewest) {}

    private double range() {
        return highest - lowest;
    }

    /** What a difference of two values is a share of: the scale, or where it has no end, as for durations, the larger value. */
    private double whole(double one, double other) {
        return isMeasured() ? range() : Math.max(Math.abs(one), Math.abs(other));
    }

    /** Where we stand against each rival. */
    List<RivalComparison> standings(String subject, List<Mark> marks, AuditFacts.Noted noted) {
        Optional<Mark> us = mark(Audit.US, marks);
        List<RivalComparison> standings = new ArrayList<>();
        for (Mark rival : marks) {
            if (us.isPresent() && !rival.equals(us.get()) && whole(us.get().value(), rival.value()) > 0) {
                Mark own = us.get();
                standings.add(new RivalComparison(
                        kind,
                        measure,
                        subject,
                        rival.who(),
                        source,
                        own.value(),
                        rival.value(),
                        lead(own, rival.value()),
                        margin(own, rival),
                        Math.min(own.answers(), rival.answers()),
                        age,
                        noted.at(rival.place())));
            }
        }
        return standings;
    }

    /** The marks from the lowest value to the highest. */
    static List<Mark> sorted(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingDouble(Mark::value)).toList();
    }

    /**
     * Where one stands among all others; nothing where nobody else was measured.
     *
     * @param sorted the marks of all, sorted once for all whom this is asked of
     */
    Optional<MarketPosition> position(
            String rival, String subject, Mark own, List<Mark> sorted, Spread spread, String at) {
        List<Mark> others = new ArrayList<>(sorted.size());
        for (Mark mark : sorted) {
            // The name first: it tells most apart without a look at the rest.
            if (!mark.who().equals(own.who()) || !mark.equals(own)) {
                others.add(mark);
            }
        }
        if (others.isEmpty() || !isMeasured()) {
            return Optional.empty();
        }
        Mark median = median(others);
        double lead = lead(own, median.value());
        return Optional.of(new MarketPosition(
                rival,
                kind,
                measure,
                subject,
                source,
                own.value(),
                median.value(),
                lead / spread(others, spread),
                lead,
                margin(own, median),
                others.size(),
                own.answers(),
                at));
    }

    /** How good all are; nothing where no rival was measured. */
    Optional<FieldComparison> contest(String subject, List<Mark> marks, String at) {
        List<Mark> rivals = sorted(
                marks.stream().filter(mark -> !mark.who().equals(Audit.US)).toList());
        Optional<Mark> us = mark(Audit.US, marks);
        if (rivals.isEmpty() || us.isEmpty() || !isMeasured()) {
            return Optional.empty();
        }
        Mark typical = median(rivals);
        Mark best = marks.stream().max(Comparator.comparingDouble(this::placed)).orElseThrow();
        return Optional.of(new FieldComparison(
                subject,
                rivals.size(),
                placed(best),
                marks.stream().mapToDouble(this::reach).reduce(0, SharedMeasure::most),
                placed(typical),
                reach(typical),
                lead(us.get(), typical.value()),
                marks.stream().mapToDouble(Mark::answers).reduce(Double.POSITIVE_INFINITY, Math::min),
                at));
    }

    private boolean isMeasured() {
        return range() > 0;
    }

    private static Optional<Mark> mark(String who, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.who().equals(who)).findFirst();
    }

    private double placed(Mark mark) {
        double share = (mark.value() - lowest) / range();
        return sign > 0 ? share : 1 - share;
    }

    /** The better end of a mark's interval, as a place on the scale. */
    private double reach(Mark mark) {
        return sign > 0 ? (mark.high() - lowest) / range() : (highest - mark.low()) / range();
    }

    /** The larger; NaN when one is not known. */
    private static double most(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other) ? Double.NaN : Math.max(one, other);
    }

    private double lead(Mark own, double other) {
        return sign * (own.value() - other) / whole(own.value(), other);
    }

    /** How far the two intervals reach towards each other, combined (Zou and Donner 2008). */
    private double margin(Mark own, Mark other) {
        boolean above = own.value() > other.value();
        double one = above ? own.value() - own.low() : own.high() - own.value();
        double two = above ? other.high() - other.value() : other.value() - other.low();
        return Math.sqrt(one * one + two * two - 2 * together(own, other) * one * two)
                / whole(own.value(), other.value());
    }

    /** How two marks err together: shares of one total err against each other, for what one has the other lacks. */
    private double together(Mark own, Mark other) {
        if (!kind.equals("voice")) {
            return 0;
        }
        double one = placed(own);
        double two = placed(other);
        double correlation = -Math.sqrt(one * two / ((1 - one) * (1 - two)));
        return Math.max(-1, correlation);
    }

    /** The middle of the sorted marks; of an even number the mean of the two in the middle, as uncertain as the worse. */
    private static Mark median(List<Mark> sorted) {
        Mark upper = sorted.get(sorted.size() / 2);
        if (sorted.size() % 2 == 1) {
            return upper;
        }
        Mark lower = sorted.get(sorted.size() / 2 - 1);
        double value = (lower.value() + upper.value()) / 2;
        return new Mark(
                "",
                value,
                value - most(lower.value() - lower.low(), upper.value() - upper.low()),
                value + most(lower.high() - lower.value(), upper.high() - upper.value()),
                Math.min(lower.answers(), upper.answers()),
                upper.place());
    }

    /** The standard deviation of the others as a share of the scale; the usual spread where they are too few or all alike. */
    private double spread(List<Mark> others, Spread spread) {
        double[] values = others.stream().mapToDouble(Mark::value).toArray();
        double mean = DoubleStream.of(values).average().orElse(Double.NaN);
        double squares = DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / (others.size() - 1)) / range();
        return others.size() >= spread.fewest() && deviation > 0 ? deviation : spread.usual();
    }
}
