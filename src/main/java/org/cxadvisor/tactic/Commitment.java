package org.cxadvisor.tactic;

/**
 * That a tactic is decided already: it is shown first, costed and never dropped.
 *
 * @param rule the rule that found it
 * @param playbook the playbook's id
 * @param state {@code planned} or {@code under-way}
 */
public record Commitment(String rule, String playbook, String state) {}
