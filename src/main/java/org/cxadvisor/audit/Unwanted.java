package org.cxadvisor.audit;

import org.cxadvisor.rulebase.Placed;

/**
 * A tactic that the organization does not want.
 *
 * @param tactic the playbook's id
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Unwanted(String tactic, String at) implements Placed {}
