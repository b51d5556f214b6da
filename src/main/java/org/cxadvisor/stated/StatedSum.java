package org.cxadvisor.stated;

/**
 * A sum that a strategy states, and the sum of its parts.
 *
 * @param key {@code planned spent free}
 * @param shown as it is written
 * @param stated the amount that is written; NaN where it is not known
 * @param counted the sum of the parts; NaN where one is not known
 * @param right the sum of the parts, as it would be written
 * @param rounding how far both may be apart because amounts are written rounded
 * @param at its place
 */
public record StatedSum(
        String key, String shown, double stated, double counted, String right, double rounding, String at) {

    /** Whether it is another sum. */
    public boolean isWrong() {
        return Math.abs(stated - counted) > rounding;
    }
}
