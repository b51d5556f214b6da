package org.cxadvisor.stated;

/**
 * Whether a goal can be measured, and the answers there are and it needs.
 *
 * @param goal the goal's id
 * @param measurable {@code true} or {@code false}; empty where nothing is said
 * @param shown the answers there are, as they are written
 * @param against the answers that are needed, as they are written
 * @param answers the answers there are; NaN where that is not known
 * @param needs the answers that are needed; NaN where that is not known
 * @param at the place of the verdict
 */
public record StatedVerdict(
        String goal, String measurable, String shown, String against, double answers, double needs, String at) {

    /** Whether there are fewer than are needed. */
    public boolean isTooThin() {
        return answers < needs;
    }
}
