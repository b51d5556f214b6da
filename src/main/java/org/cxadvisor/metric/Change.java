package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * How a metric of a subject moved since an earlier period.
 *
 * @param metric the metric's id
 * @param subject whose
 * @param against {@code last}, the latest comparable period, or {@code best}, the best of the latest ones
 * @param before the value then
 * @param beforePeriod when that was
 * @param now the value now
 * @param nowPeriod the period of that value
 * @param worsening by how much it got worse, in the metric's unit; negative when it got better
 * @param low lower end of the 95 % interval of the worsening; {@code NaN} when not known
 * @param high upper end of it; {@code NaN} when not known
 * @param better {@code higher} or {@code lower}
 * @param lowest the lowest value there can be, {@code NaN} where none exists
 * @param highest the highest value there can be, {@code NaN} where none exists
 * @param at the place of the value now: {@code file:line:column}
 * @param beforeAt the place of the value then
 */
public record Change(
        String metric,
        String subject,
        String against,
        double before,
        Period beforePeriod,
        double now,
        Period nowPeriod,
        double worsening,
        double low,
        double high,
        String better,
        double lowest,
        double highest,
        String at,
        String beforeAt)
        implements Placed {

    private static final double WHOLE = 100;

    /** Whether it is of a second figure of the same answers, such as the mean of what is also a share. */
    public boolean isBeside() {
        return MetricDefinition.isBeside(metric);
    }

    /** Whether it moved, for better or worse, beyond the error of both readings; false when that is not known. */
    public boolean real() {
        return low > 0 || high < 0;
    }

    /** Whether it got worse beyond the error of both readings; false when that is not known. */
    public boolean hasSurelyWorsened() {
        return low > 0;
    }

    /** Whether it got better beyond the error of both readings, by at least a share of its range, 0 to 1; false when not known. */
    public boolean surelyRoseBy(double part) {
        return high < 0 && -worsening >= part * (highest - lowest);
    }

    /** Whether it got worse by at least so much, in the metric's unit, as far as the two figures tell. */
    public boolean hasWorsenedBy(double much) {
        return worsening >= much;
    }

    /** Whether it fell by at least such a share of its range, 0 to 1. */
    public boolean fellByAtLeast(double part) {
        return shortfall() >= part;
    }

    /** Whether it fell by at least such a share of its range, where the error of the two readings is unknown. */
    public boolean seemsToHaveFallenBy(double part) {
        return Double.isNaN(low) && fellByAtLeast(part);
    }

    /**
     * Whether it rose by at least such a share of its range or, where none exists, of the larger value, where the error of the two
     * readings is unknown.
     */
    public boolean seemsToHaveRisenBy(double part) {
        return Double.isNaN(low) && worsening < 0 && -worsening / whole() >= part;
    }

    /** How far it moved either way, as a share of the range there is or, where none exists, of the larger value; 0 where both are 0. */
    public double extent() {
        double whole = whole();
        return whole > 0 ? Math.abs(worsening) / whole : 0;
    }

    private double whole() {
        double range = highest - lowest;
        return Double.isNaN(range) ? Math.max(Math.abs(before), Math.abs(now)) : range;
    }

    /** How far it fell, as a share of the range there is or, where none exists, of the larger value; 0 when it did not. */
    public double shortfall() {
        return Math.max(0, Math.min(1, worsening / whole()));
    }

    /** Whether it is a share, and below so many percent now. */
    public boolean isShareBelow(double percent) {
        return lowest == 0 && highest == WHOLE && now < percent;
    }

    /** Whether at most a part, 0 to 1, of its earlier value is left. */
    public boolean keepsAtMost(double part) {
        return now <= part * before;
    }
}
