package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook answers gaps of a concern in general, whichever theme or cause they have.
 *
 * @param playbook the playbook's id
 * @param concern the concern, as in {@code rules/concerns.yaml}
 * @param at the playbook's place, as {@code file:line}
 */
public record ConcernRemedy(String playbook, String concern, String at) implements Placed {}
