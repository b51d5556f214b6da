package org.cxadvisor.stated;

/**
 * A day that a strategy states.
 *
 * @param item the id of the goal or tactic
 * @param key what happens then: {@code start end actual-start actual-end step finished until decided goal-end milestone look
 *     hold-from hold-until agreed changed review wave}
 * @param shown the key of the file and the day, as they are written
 * @param day counted from 1970-01-01; NaN where it is not known
 * @param at its place
 */
public record StatedDay(String item, String key, String shown, double day, String at) {

    /** Whether it is before a day from which a strategy is seen. */
    public boolean isBefore(SeenFrom other) {
        return day < other.day();
    }

    /** Whether it is that day or later. */
    public boolean isSince(SeenFrom other) {
        return day >= other.day();
    }
}
