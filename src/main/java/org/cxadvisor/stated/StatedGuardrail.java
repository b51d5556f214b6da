package org.cxadvisor.stated;

/**
 * A measure that must not get worse while a goal is pursued.
 *
 * @param goal the goal's id
 * @param metric the measure that is watched
 * @param aim the measure that the goal itself is to move
 * @param shown by how much it may get worse, as it is written; empty where that is not known
 * @param worseBy the same as a number, in its own unit; NaN where it is not known
 * @param at the place of the watched measure
 * @param shownAt the place of what it may get worse by
 */
public record StatedGuardrail(
        String goal, String metric, String aim, String shown, double worseBy, String at, String shownAt) {

    /** Whether it would ask for an improvement instead of allowing some loss. */
    public boolean isNegative() {
        return worseBy < 0;
    }
}
