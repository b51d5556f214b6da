package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook reaches customers on a channel.
 *
 * @param playbook the playbook's id
 * @param channel a word of the vocabulary
 * @param opens whether the playbook opens a channel that was not there before
 * @param at the playbook's place, as {@code file:line}
 */
public record ChannelUse(String playbook, String channel, boolean opens, String at) implements Placed {}
