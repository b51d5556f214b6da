package org.cxadvisor.audit;

import org.cxadvisor.metric.Counted;
import org.cxadvisor.rulebase.Placed;

/**
 * How we are talked of in public.
 *
 * @param mentions how many there are
 * @param negative the share that speaks badly of us, in percent
 * @param low the lower end of its 95 % interval
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnMentions(double mentions, double negative, double low, String at) implements Placed, Counted {

    @Override
    public double answers() {
        return mentions;
    }

    /** Whether there are at least so many; false when nobody counted. */
    public boolean areAtLeast(double enough) {
        return mentions >= enough;
    }

    /** Whether more than a share of them speaks badly of us, in percent, beyond the margin of error. */
    public boolean speakBadlyInMoreThan(double percent) {
        return low > percent;
    }

    /** The share that speaks badly of us, 0 to 1. */
    public double shortfall() {
        return negative / 100;
    }
}
