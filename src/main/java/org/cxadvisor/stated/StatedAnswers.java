package org.cxadvisor.stated;

/**
 * How many answered, and how many were asked or counted.
 *
 * @param goal the goal's id
 * @param shown how many were asked, as it is written
 * @param against how many answered, as it is written
 * @param responses how many answered; NaN where it is not known
 * @param of how many were asked; NaN where it is not known
 * @param at the place of how many were asked, or else of how many answered
 */
public record StatedAnswers(String goal, String shown, String against, double responses, double of, String at) {

    /** Whether there are no answers. */
    public boolean areNone() {
        return responses == 0;
    }

    /** Whether more answered than were asked. */
    public boolean areTooMany() {
        return responses > of;
    }
}
