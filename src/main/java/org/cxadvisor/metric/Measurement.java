package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;
import org.jspecify.annotations.Nullable;

/**
 * A measured metric of a subject, as rules see it. Numbers that are not known are {@code NaN}, so that no comparison
 * with them holds.
 *
 * @param metric the metric's id
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param value in the metric's unit; always known
 * @param answers the answers it stands on, effective ones where they are weighted or cluster
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param definition how the value is counted; empty when the metric has only one way
 * @param period the time it is about; null when not known
 * @param source the id of its source; empty when not known
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param lowest the lowest value there can be, {@code NaN} when there is none
 * @param highest the highest value there can be, {@code NaN} when there is none
 * @param at its place in the audit: {@code file:line:column}
 */
public record Measurement(
        String metric,
        String subject,
        double value,
        double answers,
        double low,
        double high,
        String definition,
        @Nullable Period period,
        String source,
        String better,
        double lowest,
        double highest,
        String at)
        implements Placed {

    /**
     * How far the value falls short of a reference: 0 is met, 1 is the worst there can be.
     *
     * <p>A share of the metric's range (brief 3: gap ÷ (high - low)); where the metric has no range, as durations, a
     * share of the larger of the two numbers. {@code NaN} when neither direction is better.
     */
    public double shortfall(double reference) {
        double gap = better.equals("higher") ? reference - value : value - reference;
        if (better.equals("neither") || Double.isNaN(gap)) {
            return Double.NaN;
        }
        double range = highest - lowest;
        double whole = Double.isNaN(range) ? Math.max(Math.abs(value), Math.abs(reference)) : range;
        return gap <= 0 ? 0 : Math.min(1, gap / whole);
    }

    /** Whether the value is worse than a reference beyond its interval; false when the interval is not known. */
    public boolean worseThan(double reference) {
        return better.equals("higher") ? high < reference : better.equals("lower") && low > reference;
    }

    /** The share of customers it is true of, 0 to 1, for a share where lower is better; {@code NaN} for all others. */
    public double shareAffected() {
        boolean ofCustomers = better.equals("lower") && lowest == 0 && highest == 100;
        return ofCustomers ? value / 100 : Double.NaN;
    }

    /** Whether it lies within the scale it is said to have: revenue kept from customers, a share of its own kind, may not. */
    public boolean isOnScale() {
        return !(value < lowest) && !(value > highest);
    }

    /** Whether it lies above a value beyond its margin of error; false when the margin is not known. */
    public boolean surelyAbove(double other) {
        return low > other;
    }
}
