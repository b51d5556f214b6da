package org.cxadvisor.stated;

/**
 * What the evidence says forbids a tactic.
 *
 * @param tactic the tactic's id
 * @param rule the rule that forbids it
 * @param what the capability, initiative or ambition behind it
 */
public record EvidencedBlock(String tactic, String rule, String what) {}
