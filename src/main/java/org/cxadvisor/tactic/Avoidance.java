package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook is to be avoided where something is found.
 *
 * @param playbook the playbook's id
 * @param block the name of a block, a gap or a cause
 * @param at the playbook's place, as {@code file:line}
 */
public record Avoidance(String playbook, String block, String at) implements Placed {}
