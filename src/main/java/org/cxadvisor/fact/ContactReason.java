package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Why customers contact us.
 *
 * @param queue the queue's id
 * @param theme the reason
 * @param nature a word of the vocabulary: {@code avoidable simple …}; a reason of two natures is two facts
 * @param share the share of the queue's contacts, in percent
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ContactReason(String queue, String theme, String nature, double share, String at) implements Placed {}
