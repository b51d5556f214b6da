package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * Churn in a year, worked out from the period it was counted in: 1 - (1 - share lost)^periods.
 *
 * @param metric {@code churn} or {@code retention}: which measure it was worked out from
 * @param value customers lost in a year, in percent
 * @param low lower end of its 95 % interval, NaN when not known
 * @param answers how many customers it is based on, NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record YearlyChurn(String metric, double value, double low, double answers, String at)
        implements Placed, CountedFact {

    /** Whether more are lost in a year, even at the lower end of the interval. */
    public boolean surelyAbove(double percent) {
        return low > percent;
    }

    /** How many more are lost than is ordinary, as a share of all customers. */
    public double shortfall(double ordinary) {
        return Math.max(0, value - ordinary) / 100;
    }
}
