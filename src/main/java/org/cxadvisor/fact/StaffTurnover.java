package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How many of the staff who serve customers leave in a year.
 *
 * @param percent of those there are; above 100 where places were left more than once
 * @param low lower end of its 95 % interval; NaN when the figure is a guess
 * @param leavers how many leave in a year
 * @param staff how many there are
 * @param at the place in the audit, as {@code file:line:column}
 */
public record StaffTurnover(double percent, double low, double leavers, double staff, String at)
        implements Placed, CountedFact {

    @Override
    public double answers() {
        return staff;
    }

    /** Whether more leave in a year than a share, in percent, even at the lower end of the interval. */
    public boolean surelyAbove(double ordinary) {
        return low > ordinary;
    }

    /** How many more leave than is ordinary, as a share of the staff, at most all of them. */
    public double shortfall(double ordinary) {
        return Math.min(1, Math.max(0, percent - ordinary) / 100);
    }
}
