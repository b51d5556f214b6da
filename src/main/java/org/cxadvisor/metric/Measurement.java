package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A measured metric of a subject, as rules see it. Numbers that are not known are {@code NaN}, so that no comparison
 * with them holds.
 *
 * @param metric the metric's id
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param value in the metric's unit; always known
 * @param answers the answers it is based on, effective ones where they are weighted or cluster
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param definition how the value is counted; empty when the metric has only one way
 * @param period the time it is about; null when not known
 * @param source the id of its source; empty when not known
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param lowest the lowest value there can be, {@code NaN} where none exists
 * @param highest the highest value there can be, {@code NaN} where none exists
 * @param at its place in the audit: {@code file:line:column}
 */
public record Measurement(
        String metric,
        String subject,
        double value,
        double answers,
        double low,
        double high,
        String definition,
        @Nullable Period period,
        String source,
        String better,
        double lowest,
        double highest,
        String at)
        implements Placed, CountedFact, Sourced {

    /** The subject of what concerns the whole organization. */
    public static final String ORGANIZATION = "organization";

    /**
     * How far the value falls short of a reference: 0 is met, 1 is the worst there can be.
     *
     * <p>A share of the metric's range; where the metric has no range, as durations, a
     * share of the larger of the two numbers. {@code NaN} when neither direction is better.
     */
    public double shortfall(double reference) {
        double gap = better.equals("higher") ? reference - value : value - reference;
        if (better.equals("neither") || Double.isNaN(gap)) {
            return Double.NaN;
        }
        double range = highest - lowest;
        double whole = Double.isNaN(range) ? Math.max(Math.abs(value), Math.abs(reference)) : range;
        return gap <= 0 ? 0 : Math.min(1, gap / whole);
    }

    /** Whether the value is worse than a reference beyond its interval; false when the interval is not known. */
    public boolean worseThan(double reference) {
        return better.equals("higher") ? high < reference : better.equals("lower") && low > reference;
    }

    /** The share of customers it is true of, 0 to 1, for a share where lower is better; {@code NaN} for all others. */
    public double shareAffected() {
        boolean ofCustomers = better.equals("lower") && lowest == 0 && highest == 100;
        return ofCustomers ? value / 100 : Double.NaN;
    }

    /** Whether it is a share of a hundred. */
    public boolean isShare() {
        return lowest == 0 && highest == 100;
    }

    /** Whether it is within the scale it is said to have: revenue kept from customers, a share of its own kind, may not. */
    public boolean isOnScale() {
        return !(value < lowest) && !(value > highest);
    }

    /** Whether it is above a value beyond its margin of error; false when the margin is not known. */
    public boolean surelyAbove(double other) {
        return low > other;
    }

    /** Whether it is worse than a reference beyond its interval, and is based on enough answers; false when unknown. */
    public boolean isProvenWorseThan(double reference, double enough) {
        return worseThan(reference) && answers >= enough;
    }

    /**
     * Whether it is worse than a reference, but by no more than its interval, or on fewer answers than are enough: collect
     * more. False when unknown.
     */
    public boolean isUnprovenAgainst(double reference, double enough) {
        return isOnWrongSideOf(reference) && low <= high && answers > 0 && (!worseThan(reference) || answers < enough);
    }

    /**
     * How many answers it would take to tell the value from a reference: as many as shrink the side of the interval that
     * looks towards it to their distance; {@code NaN} when unknown.
     */
    public double answersToTellFrom(double reference) {
        double margin = better.equals("higher") ? high - value : value - low;
        return answers <= 0 ? Double.NaN : Detectable.answersForMargin(margin, answers, Math.abs(value - reference));
    }

    /** The same for a place on its range. */
    public double answersToTellFromPlace(double shareOfRange) {
        return answersToTellFrom(valueAt(shareOfRange));
    }

    /** The value that lies so far up its range: 0 is the lowest there can be, 1 the highest. */
    public double valueAt(double shareOfRange) {
        return lowest + shareOfRange * (highest - lowest);
    }

    /** Whether it is below a place on its range beyond its interval, and is based on enough answers. */
    public boolean isProvenBelow(double shareOfRange, double enough) {
        return better.equals("higher") && isProvenWorseThan(valueAt(shareOfRange), enough);
    }

    /** Whether it is below a place on its range, but not provenly so: collect more. */
    public boolean isUnprovenBelow(double shareOfRange, double enough) {
        return better.equals("higher") && isUnprovenAgainst(valueAt(shareOfRange), enough);
    }

    /** Whether it is above a place on its range beyond its interval; false when unknown. */
    public boolean isSurelyAbove(double shareOfRange) {
        return low > valueAt(shareOfRange);
    }

    /** The share it leaves out, 0 to 1, for a share where higher is better: those not served, not helped, not done. */
    public double shareLeftOut() {
        boolean ofCustomers = better.equals("higher") && lowest == 0 && highest == 100;
        return ofCustomers ? 1 - value / 100 : Double.NaN;
    }

    /** The share of customers for whom it fails, 0 to 1: whichever of {@link #shareAffected} and {@link #shareLeftOut} is known. */
    public double shareFailed() {
        return better.equals("lower") ? shareAffected() : shareLeftOut();
    }

    /** Whether it is so many times a reference or more; false when either is unknown. */
    public boolean isAtLeastTimes(double times, double reference) {
        return value >= times * reference;
    }

    /** Whether it falls short of a reference by less than a share of its range; false when unknown. */
    public boolean fallsShortOfByLessThan(double reference, double part) {
        return shortfall(reference) < part;
    }

    /** Whether it fails for more than so many percent of customers, as far as the value tells. */
    public boolean failsForMoreThan(double percent) {
        return shareFailed() * 100 > percent;
    }

    /** Whether it fails for more than so many percent of customers beyond its margin of error; false when that is not known. */
    public boolean surelyFailsForMoreThan(double percent) {
        return isShare() && (better.equals("lower") ? low > percent : better.equals("higher") && high < 100 - percent);
    }

    /** Whether it is worse than a reference, even if within its margin of error. */
    public boolean isOnWrongSideOf(double reference) {
        return better.equals("higher") ? value < reference : better.equals("lower") && value > reference;
    }

    /** Whether it is no worse than a reference, as far as the value tells; false where neither side is better. */
    public boolean isNoWorseThan(double reference) {
        return better.equals("higher") ? value >= reference : better.equals("lower") && value <= reference;
    }

    /** Whether it is better than a reference beyond its interval; false when the interval is not known. */
    public boolean betterThan(double reference) {
        return better.equals("higher") ? low > reference : better.equals("lower") && high < reference;
    }

    /** Whether it is better than a reference by at least a share of its range; false when unknown. */
    public boolean exceedsBy(double reference, double part) {
        return isNoWorseThan(reference) && Math.abs(value - reference) >= part * (highest - lowest);
    }

    /** Whether the intervals of both do not meet, which is more than a significant difference asks; false where one is not known. */
    public boolean isApartFrom(Measurement other) {
        return high < other.low || low > other.high;
    }

    /** Whether it is no further from a reference than so many percent of it, on either side. */
    public boolean isWithin(double percent, double reference) {
        return Math.abs(value - reference) <= percent / 100 * Math.abs(reference);
    }

    /** Whether its margin of error is unknown, as where a figure is published without the number of answers. */
    public boolean isWithoutMargin() {
        return Double.isNaN(low) || Double.isNaN(high);
    }

    /** Whether it is below a place on its range, as far as a figure without a margin of error tells. */
    public boolean seemsBelow(double shareOfRange) {
        return isWithoutMargin() && better.equals("higher") && value < valueAt(shareOfRange);
    }

    /** Whether it falls short of a reference by at least a share of its range; false when unknown. */
    public boolean fallsShortOfBy(double reference, double part) {
        return isOnWrongSideOf(reference) && shortfall(reference) >= part;
    }
}
