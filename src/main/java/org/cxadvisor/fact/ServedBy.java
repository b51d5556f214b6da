package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Which queue answers those who turn to a subject: the queue itself, and the touchpoint it belongs to.
 *
 * @param subject the queue's or the touchpoint's id
 * @param queue the queue's id
 * @param channel the channel it serves, as in the vocabulary; empty where it serves several or unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ServedBy(String subject, String queue, String channel, String at) implements Placed {}
