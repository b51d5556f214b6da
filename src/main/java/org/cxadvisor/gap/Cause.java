package org.cxadvisor.gap;

/**
 * What probably brings a gap about, so that a tactic fixes the cause and not the symptom.
 *
 * @param name the rule that concluded it, which is also what the cause is called
 * @param gap the id of the gap
 * @param subject the gap's subject
 */
public record Cause(String name, String gap, String subject) {}
