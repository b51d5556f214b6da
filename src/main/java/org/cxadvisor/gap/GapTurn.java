package org.cxadvisor.gap;

/**
 * That a gap does not take its turn by its impact.
 *
 * @param rule the rule that concluded it
 * @param gap the gap's id
 * @param turn {@code first} for harm to people; {@code last} for the sum of the other gaps of its place
 */
public record GapTurn(String rule, String gap, String turn) {}
