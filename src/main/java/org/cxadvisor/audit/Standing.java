package org.cxadvisor.audit;

import org.cxadvisor.metric.Counted;
import org.cxadvisor.rulebase.Placed;

/**
 * Where we stand against one rival on one and the same stick: same source, same scale, same question.
 *
 * @param subject the touchpoint compared, or {@code organization}
 * @param rival the rival's id
 * @param ours our value
 * @param theirs the rival's value, on the same scale
 * @param lead how far we are ahead, as a share of the scale; negative when the rival is
 * @param margin the 95 % margin of that lead; NaN when one side was not counted
 * @param answers the smaller of both counts
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Standing(
        String subject, String rival, double ours, double theirs, double lead, double margin, double answers, String at)
        implements Placed, Counted {

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
}
