package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * Why customers left.
 *
 * @param theme the reason
 * @param share of the customers lost, in percent
 * @param low lower end of its 95 % interval, NaN when the numbers lost or asked are unknown
 * @param lost how many that is based on, NaN when not known
 * @param source the id of the source that says so; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record LossReason(String theme, double share, double low, double lost, String source, String at)
        implements Placed, Sourced {

    /** The share of all customers who left for it, 0 to 1, where so many left, in percent. */
    public double ofAll(double churn) {
        return churn / 100 * share / 100;
    }

    /** Whether it is behind more than a share of the losses, in percent, even at the lower end of the interval. */
    public boolean surelyAbove(double percent) {
        return low > percent;
    }
}
