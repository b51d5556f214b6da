package org.cxadvisor.stated;

/**
 * In which direction a tactic is expected to move the measure of a goal it serves.
 *
 * @param tactic the tactic's id
 * @param goal the goal's id
 * @param metric the measure
 * @param change {@code up} or {@code down}
 * @param better {@code higher} or {@code lower}; empty where that is unknown
 * @param at the place of the direction
 */
public record StatedExpectation(String tactic, String goal, String metric, String change, String better, String at) {}
