package org.cxadvisor.fact;

import java.util.List;
import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How many customers of a segment leave, beside all other customers. Rates and differences are in percent and percentage
 * points. It is an association: that they leave more does not say that what tells them apart drives them away.
 *
 * @param segment the segment's id
 * @param by what tells it apart from others
 * @param touchpoint what it touches, its own or that of the segments it is within; empty when nothing is named
 * @param phase whether it is a time that every customer goes through, as the first months are
 * @param within the segments whose overlap it is
 * @param churn the share that left
 * @param others the share of all other customers that left
 * @param difference how much more of them left
 * @param low lower end of the 95 % interval of that
 * @param excess the losses that would not have happened had they left like the others, in percent of all losses
 * @param inside the segment inside and outside of which it was examined as well; empty when not examined
 * @param insideChurn the share that left among those who are in both; NaN when unknown
 * @param insideOthers the share that left among the others of {@code inside}; NaN when unknown
 * @param own the difference inside and outside of {@code inside} combined, or {@code difference} when unknown
 * @param ownLow lower end of the 95 % interval of that
 * @param ownExcess the excess by that difference, in percent of all losses
 * @param overParents by how much it exceeds the worst of the segments it is within; for others its difference
 * @param share its share of all customers, 0 to 1
 * @param customers how many customers it has
 * @param answers how many customers its rate was counted on
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SegmentChurn(
        String segment,
        String by,
        String touchpoint,
        boolean phase,
        List<String> within,
        double churn,
        double others,
        double difference,
        double low,
        double excess,
        String inside,
        double insideChurn,
        double insideOthers,
        double own,
        double ownLow,
        double ownExcess,
        double overParents,
        double share,
        double customers,
        double answers,
        String at)
        implements Placed, CountedFact {

    public SegmentChurn {
        within = List.copyOf(within);
    }

    /** Its part of all who left, 0 to 1. */
    public double partOfLosses() {
        double own = share * churn;
        return own / (own + (1 - share) * others);
    }

    /** Whether more of them leave by so many points, even at the lower end of the interval. */
    public boolean surelyLosesMoreBy(double points) {
        return low > points;
    }

    /** The same of the difference that is its own. */
    public boolean surelyLosesMoreOfItsOwnBy(double points) {
        return ownLow > points;
    }

    /** Whether what they lose beyond the others is more than a share of all losses, in percent. */
    public boolean bringsMoreThan(double percent) {
        return excess > percent;
    }

    /** The same of what is left where it was examined inside another segment. */
    public boolean bringsMoreOfItsOwnThan(double percent) {
        return ownExcess > percent;
    }

    /** Whether it may bring more than that; true when it is not known. */
    public boolean mayBringMoreThan(double percent) {
        return !(excess <= percent);
    }

    /** Whether at least a share of its excess, 0 to 1, is left where it was examined inside another segment. */
    public boolean keepsAtLeast(double part) {
        return ownExcess >= part * excess;
    }

    /** Whether less than a share of its excess, 0 to 1, is left where it was examined inside another segment. */
    public boolean keepsLessThan(double part) {
        return ownExcess < part * excess;
    }

    /** Whether it exceeds every segment it is within by so many points; segments within none do as a matter of course. */
    public boolean addsMoreThan(double points) {
        return overParents > points;
    }

    /** Whether it is within a segment and brings at least a share, 0 to 1, of that segment's excess. */
    public boolean standsFor(SegmentChurn parent, double part) {
        return within.contains(parent.segment) && excess >= part * parent.excess;
    }

    /** Whether it was examined apart from another segment, or is itself the overlap of two. */
    public boolean examined() {
        return !inside.isEmpty() || within.size() > 1;
    }

    /**
     * The share of customers to count it for, 0 to 1: everyone where every customer goes through it; part
     * of it where it is unknown whether its customers are the same people as those of another segment.
     */
    public double reach(double unexamined) {
        return phase ? 1 : examined() ? share : share * unexamined;
    }

    /** Whether they are only beginning, and leave more than those who are past it. */
    public boolean leavesWhileNew() {
        return phase && churn > others;
    }

    /** The difference that is its own, as a share of the range there is. */
    public double shortfall() {
        return own / 100;
    }

    /**
     * What customers meet, where it is known; without that it is a result that tells who leaves and not why, unless it brings so
     * many of the losses that nothing else can come before it.
     *
     * @param most percent of all losses
     */
    public String layer(double most) {
        return touchpoint.isEmpty() && !bringsMoreOfItsOwnThan(most) ? "result" : "experience";
    }
}
