package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How long customers wait for a first answer by a person.
 *
 * @param queue the id of the queue, or of a touchpoint that has none
 * @param channel the channel, as in the vocabulary
 * @param typical half of them wait longer, or the average where only that is known, in seconds
 * @param statistic which of both it is: {@code median} or {@code mean}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record FirstReply(String queue, String channel, double typical, String statistic, String at) implements Placed {

    /** How far the wait exceeds what is accepted: the share of it that should not be there, 0 to 1. */
    public double shortfall(double accepted) {
        return typical <= accepted ? 0 : 1 - accepted / typical;
    }

    /** Whether those who write typically wait longer than is accepted. */
    public boolean isSlowerThan(double accepted) {
        return typical > accepted;
    }
}
