package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How long customers wait for a first answer by a person.
 *
 * @param queue the queue's id
 * @param channel the channel, as in the vocabulary
 * @param median half of them wait longer, in seconds
 * @param at the place in the audit, as {@code file:line:column}
 */
public record FirstReply(String queue, String channel, double median, String at) implements Placed {

    /** How far the wait exceeds what is accepted: the share of it that should not be there, 0 to 1. */
    public double shortfall(double accepted) {
        return median <= accepted ? 0 : 1 - accepted / median;
    }

    /** Whether half of those who write wait longer than is accepted. */
    public boolean isSlowerThan(double accepted) {
        return median > accepted;
    }
}
