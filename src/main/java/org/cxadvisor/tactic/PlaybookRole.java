package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * What a playbook is for.
 *
 * @param playbook the playbook's id
 * @param role {@code repair}, {@code enabler} or {@code bet}
 * @param at the playbook's place, as {@code file:line}
 */
public record PlaybookRole(String playbook, String role, String at) implements Placed {}
