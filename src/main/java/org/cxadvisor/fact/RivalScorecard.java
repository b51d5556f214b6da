package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What trying out a rival's service gave, on a scorecard of five checks, beside our score where one source scored both.
 *
 * @param rival the rival's id
 * @param what {@code faq} or {@code chatbot}
 * @param theirs their score
 * @param ours our score; NaN when we were not scored by the same source
 * @param highest the highest score there is
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RivalScorecard(String rival, String what, double theirs, double ours, double highest, String at)
        implements Placed {

    /** Whether the rival passes at least so many checks more than we do; false when one was not scored. */
    public boolean beatsUsBy(double checks) {
        return theirs - ours >= checks;
    }

    /** Whether we have it at all: what is not there scores nothing, and is missing rather than weak. */
    public boolean isThereWithUs() {
        return ours > 0;
    }

    /** How far we fall behind, as a share of the scorecard. */
    public double shortfall() {
        return Math.max(0, (theirs - ours) / highest);
    }

    /** Whether the rival passes at least so many checks. */
    public boolean passesAtLeast(double checks) {
        return theirs >= checks;
    }

    /** Whether the rival passes at most so many checks. */
    public boolean passesAtMost(double checks) {
        return theirs <= checks;
    }

    /** How far from the middle of the scorecard, as a share of the way to its end: 0 to 1. */
    public double distance() {
        return Math.abs(2 * theirs / highest - 1);
    }
}
