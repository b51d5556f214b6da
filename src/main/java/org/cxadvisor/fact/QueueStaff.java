package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * The people who serve one queue.
 *
 * @param queue the queue's id; {@code organization} for all who answer customers, where no queue says how many
 * @param agents how many
 * @param at the place in the audit, as {@code file:line:column}
 */
public record QueueStaff(String queue, double agents, String at) implements Placed {

    /** Whether there are fewer than so many; false when that is not known. */
    public boolean isSmallerThan(double people) {
        return agents < people;
    }
}
