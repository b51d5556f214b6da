package org.cxadvisor.goal;

/**
 * What to keep in mind about a target.
 *
 * @param rule the rule that says so
 * @param goal the goal's id
 */
public record TargetCaution(String rule, String goal) {}
