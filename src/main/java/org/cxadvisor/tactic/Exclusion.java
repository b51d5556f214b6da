package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook says it cannot go together with another.
 *
 * @param playbook the playbook's id
 * @param other the other's
 * @param at the playbook's place, as {@code file:line}
 */
public record Exclusion(String playbook, String other, String at) implements Placed {}
