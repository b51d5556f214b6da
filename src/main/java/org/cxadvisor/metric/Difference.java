package org.cxadvisor.metric;

import org.cxadvisor.metric.Sample.Shape;

/**
 * By how much one share exceeds another, in percentage points.
 *
 * @param value the difference; negative when the first is smaller
 * @param low lower end of its 95 % interval, {@code NaN} when not known
 * @param high upper end of it, {@code NaN} when not known
 */
public record Difference(double value, double low, double high) {

    /** How many of how many, as an estimate in percent with Wilson's interval. */
    public static Estimate share(double hits, double of) {
        double percent = 100 * hits / of;
        return new Sample(percent, percent * (100 - percent), of, 0, 100, Shape.SHARE, "", "wilson")
                .estimate(Quantiles.FIVE_PERCENT);
    }

    /**
     * So many events among so many, in percent, where one place may see more than one and the share may exceed 100: a count
     * with the score interval of Poisson's distribution, (n + z²/2) ± z·√(n + z²/4).
     */
    public static Estimate events(double events, double of) {
        double z = Quantiles.normal(Quantiles.FIVE_PERCENT);
        double middle = events + z * z / 2;
        double reach = z * Math.sqrt(events + z * z / 4);
        return new Estimate(
                100 * events / of, 100 * (middle - reach) / of, 100 * (middle + reach) / of, of, "", "poisson");
    }

    /** Of two independent shares: each interval counts as far as it reaches towards the other (Newcombe 1998, method 10). */
    public static Difference between(Estimate first, Estimate second) {
        double value = first.value() - second.value();
        return new Difference(
                value,
                value - Math.hypot(first.value() - first.low(), second.high() - second.value()),
                value + Math.hypot(first.high() - first.value(), second.value() - second.low()));
    }

    /**
     * The mean of two differences in separate groups of people, each counting as much as its group is large (direct
     * standardisation): what is left when the groups themselves differ.
     */
    public static Difference weighted(Difference one, double size, Difference other, double otherSize) {
        double part = size / (size + otherSize);
        double rest = 1 - part;
        double value = part * one.value + rest * other.value;
        return new Difference(
                value,
                value - Math.hypot(part * (one.value - one.low), rest * (other.value - other.low)),
                value + Math.hypot(part * (one.high - one.value), rest * (other.high - other.value)));
    }
}
