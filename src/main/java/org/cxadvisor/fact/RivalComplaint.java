package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What a rival's unhappy reviewers complain of.
 *
 * @param rival the rival's id
 * @param theme the complaint
 * @param share the share of the rival's negative reviews, in percent
 * @param reviews how many reviews of the rival were read
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RivalComplaint(String rival, String theme, double share, double reviews, String at) implements Placed {

    /** The share of the rival's negative reviews, 0 to 1. */
    public double part() {
        return share / 100;
    }

    /** Whether it makes up at least a share of the negative reviews, in percent; false when that is not known. */
    public boolean makesUpAtLeast(double percent) {
        return share >= percent;
    }

    /** Whether enough reviews of the rival were read; false when unknown. */
    public boolean isToldInAtLeast(double enough) {
        return reviews >= enough;
    }
}
