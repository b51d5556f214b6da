package org.cxadvisor.stated;

/**
 * What was last seen of a goal, beside its target.
 *
 * @param goal the goal's id
 * @param state the goal's state
 * @param shown the latest value, as it is written
 * @param target the target, as it is written
 * @param gain how much better the latest value is than the target, beyond rounding; negative is worse, NaN is not known
 * @param at the place of the latest value
 */
public record StatedResult(String goal, String state, String shown, String target, double gain, String at) {

    /** Whether the target is not reached. */
    public boolean isShort() {
        return gain < 0;
    }
}
