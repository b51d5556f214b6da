package org.cxadvisor.metric;

/**
 * What a reading says about everybody, with its 95 % interval.
 *
 * @param value in the metric's unit; {@code NaN} when the reading holds no number for this metric
 * @param low lower end of the interval, {@code NaN} when not known
 * @param high upper end of the interval, {@code NaN} when not known
 * @param answers the answers the interval stands on: effective ones where answers are weighted or cluster in accounts;
 *     {@code NaN} when not known
 * @param definition how the value is counted: {@code top-2-of-5}, {@code mean}, {@code median}; empty when the metric
 *     has only one way
 * @param basis what the interval comes from: {@code counts} (a net score's own counts), {@code weighted},
 *     {@code wilson} (a share), {@code deviation} (a mean), {@code widest-possible} (nothing but the scale's ends
 *     bounds the spread), {@code value-only} (no interval)
 */
public record Estimate(double value, double low, double high, double answers, String definition, String basis) {

    /** Whether there is a value at all. */
    public boolean known() {
        return !Double.isNaN(value);
    }
}
