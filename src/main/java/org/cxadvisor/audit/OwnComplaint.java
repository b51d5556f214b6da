package org.cxadvisor.audit;

import org.cxadvisor.rulebase.Placed;

/**
 * What customers say against us in public.
 *
 * @param theme the matter
 * @param where {@code reviews} or {@code mentions}
 * @param share of the complaints there, in percent
 * @param low lower end of its 95 % interval, NaN when nobody counted the complaints
 * @param of how many complaints it stands on; NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnComplaint(String theme, String where, double share, double low, double of, String at)
        implements Placed {

    /** Whether it is behind more than a share of the complaints, in percent, even at the lower end of the interval. */
    public boolean surelyAbove(double percent) {
        return low > percent;
    }
}
