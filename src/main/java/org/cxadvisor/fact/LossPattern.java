package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What the reasons for leaving look like together.
 *
 * @param theme the reason named most
 * @param share of the customers lost, in percent
 * @param high upper end of its 95 % interval, NaN when the numbers lost or asked are unknown
 * @param lost how many that is based on, NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record LossPattern(String theme, double share, double high, double lost, String at) implements Placed {

    /** Whether even the reason named most is behind less than a share of the losses, in percent, at the upper end too. */
    public boolean surelyBelow(double percent) {
        return high < percent;
    }
}
