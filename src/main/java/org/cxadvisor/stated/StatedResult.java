package org.cxadvisor.stated;

/**
 * What was last seen of a goal, beside its target.
 *
 * @param goal the goal's id
 * @param state the goal's state
 * @param shown the latest value, as it is written
 * @param target the target, as it is written
 * @param gain how much better the latest value is than the target; negative is worse, NaN is not known
 * @param rounding half of the last digit that is written, in the same unit
 * @param timely whether it was measured by the end of the goal; false where that is not known
 * @param at the place of the latest value
 */
public record StatedResult(
        String goal,
        String state,
        String shown,
        String target,
        double gain,
        double rounding,
        boolean timely,
        String at) {

    /** Whether the target is not reached, beyond what rounding explains. */
    public boolean isShort() {
        return gain + rounding < 0;
    }

    /** Whether the target was reached in time. */
    public boolean isReached() {
        return timely && gain >= 0;
    }
}
