package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What one kind of customer feels on the whole of a journey, from -5, awful, to 5, delightful. What is not known is {@code NaN}.
 *
 * @param journey the journey's id
 * @param persona the kind of customer; empty when unknown
 * @param peak the most extreme emotion of those known
 * @param peakAt the touchpoint where it is felt; empty when no step is known
 * @param end the emotion of the last step
 * @param remembered the mean of peak and end: what stays in memory
 * @param mean the plain mean of the steps that are known
 * @param lowest the lowest emotion; not known while one step is not
 * @param footing the sample behind the persona, divided by what a persona needs: below 1 it is a proto-persona
 * @param at the place in the audit, as {@code file:line:column}
 */
public record JourneyEmotion(
        String journey,
        String persona,
        double peak,
        String peakAt,
        double end,
        double remembered,
        double mean,
        double lowest,
        double footing,
        String at)
        implements Placed {

    /** The id people use for it: {@code emotion@journey}. */
    public String id() {
        return "emotion@" + journey;
    }

    /** Whether no step is unpleasant; false when one of them is not known. */
    public boolean isNeverUnpleasant() {
        return lowest >= 0;
    }

    /** Whether the persona has enough people; false when their number is unknown. */
    public boolean isGrounded() {
        return footing >= 1;
    }

    /** Whether what is remembered and the plain mean lie at least so far apart; false when one is not known. */
    public boolean divergesByAtLeast(double distance) {
        return Math.abs(remembered - mean) >= distance;
    }
}
