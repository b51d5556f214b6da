package org.cxadvisor.stated;

/**
 * A milestone on the way from the baseline to the target.
 *
 * @param goal the goal's id
 * @param shown its value, as it is written
 * @param against the way, to be shown
 * @param onward how much better it is than the milestone before it, or than the baseline; negative is worse, NaN is not known
 * @param left how much better the target is; negative is worse, NaN is not known
 * @param at the place of its value
 */
public record StatedMilestone(String goal, String shown, String against, double onward, double left, String at) {

    /** Whether it does not lie on the way. */
    public boolean isAstray() {
        return onward < 0 || left < 0;
    }
}
