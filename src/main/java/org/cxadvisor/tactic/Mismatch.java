package org.cxadvisor.tactic;

/**
 * That a playbook is not made for a gap here: another channel, or another industry.
 *
 * @param rule the rule that found it
 * @param playbook the playbook's id
 * @param gap the gap's id; empty for every gap
 */
public record Mismatch(String rule, String playbook, String gap) {}
