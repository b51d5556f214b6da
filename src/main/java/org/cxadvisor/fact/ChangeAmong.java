package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How far a measure of a place fell beside the other measures of the same source since the same period.
 *
 * @param metric the metric's id
 * @param subject the touchpoint, queue or segment
 * @param fall how far it fell, as a share of its range; negative when it rose
 * @param others the mean fall of the others: the slide that all have in common
 * @param spread the standard deviation of the falls of the others
 * @param items how many moved, itself included
 * @param source the id of the source; empty when not known
 * @param at the place of its value now, as {@code file:line:column}
 */
public record ChangeAmong(
        String metric,
        String subject,
        double fall,
        double others,
        double spread,
        double items,
        String source,
        String at)
        implements Placed, Sourced {

    /** Whether at least so many moved; of fewer nothing common can be seen. */
    public boolean isAmongAtLeast(double many) {
        return items >= many;
    }

    /** How far it fell beyond what all have in common; 0 when it did not. */
    public double shortfall() {
        return Math.max(0, fall - others);
    }

    /** Whether it fell beyond what all have in common by at least a share of its range. */
    public boolean fellBeyondOthersBy(double share) {
        return shortfall() >= share;
    }

    /** How many others moved. */
    public double rest() {
        return items - 1;
    }

    /** Whether the others fell by less than a share of their range on average, or rose. */
    public boolean othersHeldWithin(double share) {
        return others < share;
    }

    /** Whether it fell beyond what all have in common by more than so many standard deviations of the others. */
    public boolean standsOutBy(double deviations) {
        return spread > 0 && fall - others > deviations * spread;
    }
}
