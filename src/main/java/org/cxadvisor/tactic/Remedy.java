package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook closes a gap or removes a cause.
 *
 * @param playbook the playbook's id
 * @param closes the name of the gap (a theme or a rule) or of the cause
 * @param at the playbook's place, as {@code file:line}
 */
public record Remedy(String playbook, String closes, String at) implements Placed {}
