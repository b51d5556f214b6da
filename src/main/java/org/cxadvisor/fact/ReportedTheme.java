package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * What many of the customers say at a touchpoint or in a queue: a pain they name or a reason why they write. What
 * is said at a touchpoint is heard in each queue that answers there too, and the other way round.
 *
 * @param subject where it is heard
 * @param from where it was said and counted: {@code subject}, or what belongs together with it
 * @param touchpoint the touchpoint of {@code from}; empty when unknown
 * @param theme what they say, as in the vocabulary
 * @param share of those asked, or of the contacts, in percent
 * @param low the lower end of its 95 % interval; NaN when unknown
 * @param answers how many were asked or counted; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ReportedTheme(
        String subject,
        String from,
        String touchpoint,
        String theme,
        double share,
        double low,
        double answers,
        String at)
        implements Placed, CountedFact {

    /** Whether it was said and counted here, and not only where it belongs to. */
    public boolean isSaidHere() {
        return subject.equals(from);
    }

    /** Whether it makes up at least a share, in percent. */
    public boolean makesUpAtLeast(double percent) {
        return share >= percent;
    }

    /** Whether it is above a number of percent beyond its margin of error; false when unknown. */
    public boolean isSurelyOver(double percent) {
        return low > percent;
    }

    /** The share, 0 to 1. */
    public double part() {
        return share / 100;
    }
}
