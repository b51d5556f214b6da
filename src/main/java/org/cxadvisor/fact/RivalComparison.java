package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * Where we stand against one rival like for like: same source, same scale, same question.
 *
 * @param kind what is compared: {@code comparison reviews sentiment voice search}
 * @param measure what was measured: a metric, or {@code rating}
 * @param subject the touchpoint compared, or {@code organization}
 * @param rival the rival's id
 * @param source the id of the source of both; empty when not known
 * @param ours our value
 * @param theirs the rival's value, on the same scale
 * @param lead how far we are ahead, as a share of the scale, or of the larger value where there is no end, as for durations;
 *     negative when the rival is
 * @param margin the 95 % margin of that lead; NaN when one side was not counted, 0 where nothing was sampled
 * @param answers the smaller of both counts
 * @param age how many days before the audit the source ends; NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RivalComparison(
        String kind,
        String measure,
        String subject,
        String rival,
        String source,
        double ours,
        double theirs,
        double lead,
        double margin,
        double answers,
        double age,
        String at)
        implements Placed, CountedFact, Sourced {

    /** Whether the numbers of answers are known, so that a lead can be compared with chance. */
    public boolean isCounted() {
        return !Double.isNaN(margin);
    }

    /** How far the rival is ahead, as a share of the scale; negative when we are. */
    public double rivalLead() {
        return -lead;
    }

    /** How far the rival is ahead beyond the margin of error; NaN, and so never above anything, when not counted. */
    public double rivalLeadAtLeast() {
        return -lead - margin;
    }

    /** How far we are ahead beyond the margin of error; NaN, and so never above anything, when not counted. */
    public double ourLeadAtLeast() {
        return lead - margin;
    }

    /** Whether the rival is ahead beyond the margin of error; false when not counted. */
    public boolean rivalIsAhead() {
        return rivalLeadAtLeast() > 0;
    }

    /** Whether the rival is ahead by at least a share of the scale and beyond the margin of error. */
    public boolean rivalIsAheadByAtLeast(double share) {
        return rivalIsAhead() && rivalLead() >= share;
    }

    /** Whether we are ahead by at least a share of the scale and beyond the margin of error. */
    public boolean weLeadBy(double share) {
        return ourLeadAtLeast() > 0 && lead >= share;
    }

    /** Whether the rival is ahead by at least a share of the scale, and no number of answers is known. */
    public boolean seemsAheadBy(double share) {
        return Double.isNaN(margin) && rivalLead() >= share;
    }

    /** Whether we are ahead by at least a share of the scale, and no number of answers is known. */
    public boolean weSeemToLeadBy(double share) {
        return Double.isNaN(margin) && lead >= share;
    }

    /** Whether the source is no older than so many days; false when its age is unknown. */
    public boolean isNoOlderThan(double days) {
        return age <= days;
    }
}
