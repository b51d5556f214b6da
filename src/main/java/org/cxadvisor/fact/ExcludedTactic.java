package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * A tactic that the organization does not want.
 *
 * @param tactic the playbook's id
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ExcludedTactic(String tactic, String at) implements Placed {}
