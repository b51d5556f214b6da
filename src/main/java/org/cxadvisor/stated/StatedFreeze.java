package org.cxadvisor.stated;

/**
 * A change freeze.
 *
 * @param shown as it is written
 * @param first its first day, counted from 1970-01-01; NaN where it is not known
 * @param last its last day
 */
public record StatedFreeze(String shown, double first, double last) {

    /** Whether a day is in it. */
    public boolean covers(StatedDay day) {
        return first <= day.day() && day.day() <= last;
    }

    /** Whether a day is in it, and it goes on after that day. */
    public boolean goesOnAfter(StatedDay day) {
        return first <= day.day() && day.day() < last;
    }
}
