package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How customers of one segment fare in one measure beside others: those of the segments that the same thing tells apart, else
 * everyone. It is an association: that they fare worse does not say that what tells them apart is the reason.
 *
 * @param segment the segment's id
 * @param metric the measure; {@code rating} for how a touchpoint is rated
 * @param touchpoint where it was measured, or what tells the segment apart; empty when it is about the whole
 * @param about the concern that the thing which tells the segments apart is about, such as {@code language}; else the measure
 * @param against {@code others} for the other segments together, {@code everyone} where only the whole is known
 * @param value in the unit of the measure
 * @param others what it is beside, in the same unit
 * @param difference how much worse it is, as a share of the range there is; 0 when it is not
 * @param low the lower end of the 95 % interval of that; NaN when unknown
 * @param share its share of all who answered, else of all customers, 0 to 1; NaN when unknown
 * @param answers how many of it answered; NaN when unknown
 * @param lowest the lowest value there can be
 * @param highest the highest value there can be
 * @param source the id of the source; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SegmentStanding(
        String segment,
        String metric,
        String touchpoint,
        String about,
        String against,
        double value,
        double others,
        double difference,
        double low,
        double share,
        double answers,
        double lowest,
        double highest,
        String source,
        String at)
        implements Placed, CountedFact, Sourced {

    /** Whether it is worse than the others by at least so much of the range, and beyond the margin of error. */
    public boolean surelyFallsBehindBy(double worth) {
        return low > 0 && difference >= worth;
    }

    /** Whether it is worse by at least so much, and the margin of error is not known or does not explain it. */
    public boolean seemsToFallBehindBy(double worth) {
        return !(low <= 0) && difference >= worth;
    }

    /**
     * The share of customers to count it for, 0 to 1: groups that differ in one thing differ in others too, so until that is
     * examined only a part counts.
     */
    public double reach(double unexamined) {
        return share * unexamined;
    }

    /** Whether it is how a touchpoint is rated, as against a measure of its own. */
    public boolean isRating() {
        return metric.equals("rating");
    }

    /** Whether fewer answered than so many, by what they were asked; true when that is not known. */
    public boolean standsOnFewer(double ratings, double measures) {
        return !standsOnAtLeast(isRating() ? ratings : measures);
    }

    /** Where it is met: the touchpoint, else the segment. */
    public String place() {
        return touchpoint.isEmpty() ? segment : touchpoint;
    }
}
