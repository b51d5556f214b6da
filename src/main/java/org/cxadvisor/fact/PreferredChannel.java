package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * That a kind of customer turns to us on a channel, and whether a touchpoint offers it.
 *
 * @param persona the kind of customer
 * @param channel a word of the vocabulary
 * @param offered {@code somewhere}; {@code nowhere} when every touchpoint says its channels and none is this one; {@code unsaid}
 *     when some touchpoint does not say its channels
 * @param among on how many channels they turn to us
 * @param footing the sample behind the persona, divided by what a persona needs: below 1 it is a proto-persona
 * @param reach the share of all customers who are of that kind, 0 to 1; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PreferredChannel(
        String persona, String channel, String offered, double among, double footing, double reach, String at)
        implements Placed {

    /** Whether the persona has enough people; false when their number is unknown. */
    public boolean isGrounded() {
        return footing >= 1;
    }

    /** What they miss, as a share of the channels they turn to. */
    public double shortfall() {
        return 1 / among;
    }
}
