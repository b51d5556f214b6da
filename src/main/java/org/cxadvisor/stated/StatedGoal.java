package org.cxadvisor.stated;

/**
 * A goal as a strategy states it, for checks.
 *
 * @param id {@code metric@subject}
 * @param state {@code drafted agreed met missed carried-over withdrawn}
 * @param owner who owns it; {@code unknown} where the strategy says so, empty where it says nothing
 * @param serves the goal it leads up to, or empty
 * @param figures where its figures stand: {@code draft agreed both}; empty where it has none
 * @param at the place of its id
 * @param stateAt the place of its state
 * @param ownerAt the place of its owner, or of its id
 */
public record StatedGoal(
        String id,
        String state,
        String owner,
        String serves,
        String figures,
        String at,
        String stateAt,
        String ownerAt) {

    /** Whether it is still to be met. */
    public boolean isOpen() {
        return state.equals("drafted") || state.equals("agreed");
    }

    /** Whether figures were agreed. */
    public boolean hasAgreement() {
        return figures.equals("agreed") || figures.equals("both");
    }
}
