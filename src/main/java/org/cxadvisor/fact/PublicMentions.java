package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How one is talked of in public.
 *
 * @param rival the rival's id, empty for us
 * @param positive how many speak well
 * @param negative how many speak ill
 * @param all how many speak at all
 * @param badLow the lower end of the 95 % interval of the share that is bad, in percent; NaN when unknown
 * @param net good minus bad, of all, in points from -100 to 100
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param reason what those who speak ill name most; empty when unknown
 * @param reasonShare the share of them who name it, in percent; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PublicMentions(
        String rival,
        double positive,
        double negative,
        double all,
        double badLow,
        double net,
        double low,
        double high,
        String reason,
        double reasonShare,
        String at)
        implements Placed, CountedFact {

    @Override
    public double answers() {
        return all;
    }

    /** Whether more speak ill than well beyond the margin of error; false when unknown. */
    public boolean isSurelyIll() {
        return high < 0;
    }

    /** The share that is bad, 0 to 1. */
    public double bad() {
        return negative / all;
    }

    /** Whether more than a share of it is bad, in percent, beyond the margin of error; false when unknown. */
    public boolean isSurelyBadInMoreThan(double percent) {
        return badLow > percent;
    }

    /** How far it is below as much good as bad, as a share of the way from there to nothing but bad: 0 to 1. */
    public double shortfall() {
        return Math.max(0, -net / 100);
    }
}
