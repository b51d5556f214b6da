package org.cxadvisor.gap;

/**
 * A gap that grew: it goes ahead of those of about the same impact.
 *
 * @param rule the rule that concluded it
 * @param gap the gap's id
 */
public record Worsening(String rule, String gap) {}
