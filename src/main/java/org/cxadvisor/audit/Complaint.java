package org.cxadvisor.audit;

import org.cxadvisor.rulebase.Placed;

/**
 * What our own unhappy reviewers complain of.
 *
 * @param theme the complaint
 * @param share the share of our negative reviews, in percent
 * @param reviews how many reviews of us were read
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Complaint(String theme, double share, double reviews, String at) implements Placed {

    /** Whether it makes up at least a share of the negative reviews, in percent; false when that is not known. */
    public boolean makesUpAtLeast(double percent) {
        return share >= percent;
    }

    /** Whether it makes up less than a share of the negative reviews, in percent; false when that is not known. */
    public boolean isRarerThan(double percent) {
        return share < percent;
    }

    /** Whether enough reviews of us were read; false when nobody counted. */
    public boolean isToldInAtLeast(double enough) {
        return reviews >= enough;
    }
}
