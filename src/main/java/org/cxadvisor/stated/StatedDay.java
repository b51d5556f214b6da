package org.cxadvisor.stated;

/**
 * A day that a strategy states.
 *
 * @param item the id of the goal or tactic; {@code strategy} or {@code calendar} where it belongs to neither
 * @param key what happens then: {@code start end actual-start actual-end step finished until decided goal-end milestone look
 *     hold-from hold-until agreed changed review wave as-of approved
 *     next-review}
 * @param shown the key of the file and the day, as they are written
 * @param day counted from 1970-01-01; NaN where it is not known
 * @param at its place
 */
public record StatedDay(String item, String key, String shown, double day, String at) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Whether it is before a day from which a strategy is seen. */
    public boolean isBefore(SeenFrom other) {
        return day < other.day();
    }

    /** Whether it is later than a day from which a strategy is seen. */
    public boolean isAfter(SeenFrom other) {
        return day > other.day();
    }

    /** Whether it is more than so many years after a day from which a strategy is seen. */
    public boolean isYearsAfter(SeenFrom other, double years) {
        return day > other.day() + years * DAYS_OF_A_YEAR;
    }

    /** Whether it is that day or later. */
    public boolean isSince(SeenFrom other) {
        return day >= other.day();
    }
}
