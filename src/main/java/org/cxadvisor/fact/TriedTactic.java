package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * A tactic that is under way or was tried before.
 *
 * @param tactic the playbook's id, or people's own word
 * @param state {@code planned under-way tried stopped}, or {@code done} or {@code in-place} where it is finished and in place
 * @param outcome what came of it, in the words of the audit; empty when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record TriedTactic(String tactic, String state, String outcome, String at) implements Placed {}
