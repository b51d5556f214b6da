package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * How the share of those who say something moved since the last comparable time.
 *
 * @param theme what they say
 * @param subject the touchpoint or queue, or {@code organization} for why customers leave
 * @param before the share then, in percent
 * @param beforePeriod when that was
 * @param now the share now, in percent
 * @param nowPeriod when that is
 * @param worsening by how many points it grew; negative when it shrank
 * @param low lower end of the 95 % interval of the worsening; NaN when not known
 * @param high upper end of it; NaN when not known
 * @param at the place of the share now, as {@code file:line:column}
 * @param beforeAt the place of the share then
 */
public record ThemeTrend(
        String theme,
        String subject,
        double before,
        Period beforePeriod,
        double now,
        Period nowPeriod,
        double worsening,
        double low,
        double high,
        String at,
        String beforeAt)
        implements Placed {

    private static final double WHOLE = 100;

    /** Whether it grew beyond the error of both shares, by at least so much, 0 to 1; false when that is not known. */
    public boolean hasSurelyGrownBy(double part) {
        return low > 0 && growth() >= part;
    }

    /** By how much of all who could say it the share grew, 0 to 1; negative when it shrank. */
    public double growth() {
        return worsening / WHOLE;
    }

    /** Whether it moved, for better or worse, beyond the error of both shares; false when that is not known. */
    public boolean real() {
        return low > 0 || high < 0;
    }
}
