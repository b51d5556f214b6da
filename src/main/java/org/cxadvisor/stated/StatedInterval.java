package org.cxadvisor.stated;

/**
 * The interval of a baseline.
 *
 * @param goal the goal's id
 * @param shown the interval, as it is written
 * @param baseline the baseline, as it is written
 * @param value the baseline; NaN where it is not known or in another unit
 * @param low the lower end
 * @param high the higher end
 * @param at the place of the interval
 */
public record StatedInterval(
        String goal, String shown, String baseline, double value, double low, double high, String at) {

    /** Whether the baseline is not in it. */
    public boolean isElsewhere() {
        return value < low || value > high;
    }
}
