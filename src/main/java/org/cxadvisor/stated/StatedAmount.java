package org.cxadvisor.stated;

/**
 * Money or work that a tactic needs, or that there is.
 *
 * @param item the id of the tactic; {@code budget} or {@code plan} for what there is
 * @param role {@code need} or {@code limit}
 * @param amount in {@code countedIn}; NaN where it is not known
 * @param countedIn the currency, or {@code person-weeks}
 * @param plan the currency of the plan; empty where that is not known or it is work
 * @param shown as it is written
 * @param at its place
 */
public record StatedAmount(
        String item, String role, double amount, String countedIn, String plan, String shown, String at) {

    /** Whether there is less than a tactic needs. */
    public boolean isBelow(StatedAmount need) {
        return amount < need.amount;
    }
}
