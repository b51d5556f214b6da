package org.cxadvisor.stated;

/**
 * What was seen of the effect of a tactic.
 *
 * @param tactic the tactic's id
 * @param change in which direction the measure is said to have moved: {@code up} or {@code down}
 * @param shown both figures, to be shown
 * @param rise by how much the second figure is higher than the first, in their unit; NaN where that is not known
 * @param at the place of the direction
 */
public record StatedObservation(String tactic, String change, String shown, double rise, String at) {

    /** Whether the figures went the other way. */
    public boolean isContradictory() {
        return change.equals("up") && rise < 0 || change.equals("down") && rise > 0;
    }
}
