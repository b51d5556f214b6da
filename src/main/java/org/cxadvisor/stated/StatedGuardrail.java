package org.cxadvisor.stated;

/**
 * A measure that must not get worse while a goal is pursued.
 *
 * @param goal the goal's id
 * @param metric the measure that is watched
 * @param aim the measure that the goal itself is to move
 * @param at the place of the watched measure
 */
public record StatedGuardrail(String goal, String metric, String aim, String at) {}
