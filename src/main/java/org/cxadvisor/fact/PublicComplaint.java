package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What customers complain of to us in public.
 *
 * @param theme the matter
 * @param where {@code reviews} or {@code mentions}
 * @param share of the complaints there, in percent
 * @param low lower end of its 95 % interval; NaN when the number of complaints is unknown
 * @param read how many reviews or mentions were read, good and bad; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PublicComplaint(String theme, String where, double share, double low, double read, String at)
        implements Placed {

    /** Whether it makes up at least a share of the complaints, in percent; false when that is not known. */
    public boolean makesUpAtLeast(double percent) {
        return share >= percent;
    }

    /** Whether it makes up less than a share of the complaints, in percent; false when that is not known. */
    public boolean isRarerThan(double percent) {
        return share < percent;
    }

    /** Whether it is behind more than a share of the complaints, in percent, even at the lower end of the interval. */
    public boolean surelyAbove(double percent) {
        return low > percent;
    }

    /** Whether enough reviews or mentions were read; false when unknown. */
    public boolean isToldInAtLeast(double enough) {
        return read >= enough;
    }
}
