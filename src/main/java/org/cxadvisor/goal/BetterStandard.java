package org.cxadvisor.goal;

/**
 * The level at which nothing more is to be said of a measure, better than the one that is merely accepted.
 *
 * @param rule the rule that knows it
 * @param goal the goal's id
 * @param value the level, in the measure's unit
 * @param at the place of its threshold, as {@code file:line}
 */
public record BetterStandard(String rule, String goal, double value, String at) {}
