package org.cxadvisor.stated;

/**
 * Steps or goals that wait for each other.
 *
 * @param item the id of the tactic, or of the goal
 * @param shown the way around: {@code fields → compare → fields}
 * @param at the place where the first of them names a later one
 */
public record StatedCircle(String item, String shown, String at) {}
