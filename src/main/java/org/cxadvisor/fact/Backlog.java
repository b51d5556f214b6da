package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How many cases arrive in a week and how many of them are closed, as the share that is closed says.
 *
 * @param metric the measure that says which share is closed
 * @param subject {@code organization}, or the id of a touchpoint or queue
 * @param arrived cases that arrive in a week
 * @param closed how many of them are closed in the end, a week
 * @param growth by how many cases the backlog grows in a week
 * @param open the share that stays open, 0 to 1
 * @param source the id of the source; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Backlog(
        String metric,
        String subject,
        double arrived,
        double closed,
        double growth,
        double open,
        String source,
        String at)
        implements Placed, Sourced {

    /** Whether more than a share of the cases stays open. */
    public boolean leavesOpenMoreThan(double part) {
        return open > part;
    }
}
