package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook needs a capability.
 *
 * @param playbook the playbook's id
 * @param capability a word of the vocabulary
 * @param at the playbook's place, as {@code file:line}
 */
public record Prerequisite(String playbook, String capability, String at) implements Placed {}
