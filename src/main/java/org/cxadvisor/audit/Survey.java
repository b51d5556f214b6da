package org.cxadvisor.audit;

/**
 * A survey as drafted.
 *
 * @param whom whom to ask
 * @param trigger what sets it off
 * @param delay how long to wait after that, as {@code 1..3 days}; {@code none} for at once
 * @param question the question
 * @param then what to ask after it; empty for nothing
 */
public record Survey(String whom, String trigger, String delay, String question, String then) {

    /** The same with what is asked about in the place of {@code {about}}. */
    public Survey about(String what) {
        return new Survey(whom, trigger, delay, question.replace("{about}", what), then.replace("{about}", what));
    }

    /** Whether it waits at all. */
    public boolean isDelayed() {
        return !delay.equals("none");
    }
}
