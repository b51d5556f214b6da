package org.cxadvisor.stated;

/**
 * The target of a goal, or that it has none.
 *
 * @param goal the goal's id
 * @param state the goal's state
 * @param shown the target as the strategy shows it; empty where it states none
 * @param gain how much better it is than the baseline, in the measure's unit; negative is worse, NaN is not known
 * @param eased how much less it asks than the draft on the same audit did; negative is more, NaN is not known
 * @param drafted the target of that draft; empty where it is not known
 * @param explained whether a change or remark says why it differs
 * @param at the place of the target, or of the goal's id
 */
public record StatedTarget(
        String goal,
        String state,
        String shown,
        double gain,
        double eased,
        String drafted,
        boolean explained,
        String at) {

    /** Whether its goal is still to be met. */
    public boolean isOpen() {
        return state.equals("drafted") || state.equals("agreed");
    }

    /** Whether it asks for less than the draft did. */
    public boolean isEased() {
        return eased > 0;
    }
}
