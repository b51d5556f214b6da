package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How much a subject counts in what customers think of us.
 *
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param value 0 to 1, where 1 is the most important
 * @param basis {@code derived} from answers, {@code stated} by customers, or {@code assumed} because it is unknown
 * @param at the place in the audit, as {@code file:line:column}; the threshold's for an assumption
 */
public record Importance(String subject, double value, String basis, String at) implements Placed {

    /** Whether it counts less than a weight; an unknown importance counts as assumed, so a rule that needs to know asks for the basis. */
    public boolean countsLessThan(double weight) {
        return value < weight;
    }

    /** Whether it counts at least as much as a weight; where it is unknown, the assumption is compared. */
    public boolean countsAtLeast(double weight) {
        return value >= weight;
    }
}
