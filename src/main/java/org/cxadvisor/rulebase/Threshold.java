package org.cxadvisor.rulebase;

/**
 * A number that decides, as rules see it: already the one that holds for the organization's industry.
 *
 * @param id its name in {@code rules/thresholds/}
 * @param value the number, in {@code unit}
 * @param unit what the number counts
 * @param at the place in {@code rules/thresholds/}, as {@code file:line}
 */
public record Threshold(String id, double value, String unit, String at) implements Placed {}
