package org.cxadvisor.audit;

/**
 * What a rival's unhappy reviewers complain of.
 *
 * @param rival the rival's id
 * @param theme the complaint
 * @param share the share of the rival's negative reviews, in percent
 * @param reviews how many reviews of the rival were read
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RivalComplaint(String rival, String theme, double share, double reviews, String at) {
    /** Whether enough reviews of the rival were read; false when nobody counted. */
    public boolean isToldInAtLeast(double enough) {
        return reviews >= enough;
    }
}
