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
        String beforePeriod,
        double now,
        String nowPeriod,
        double worsening,
        double low,
        double high,
        String at,
        String beforeAt)
        implements Placed {

    /** Whether it grew beyond the error of both shares; false when that is not known. */
    public boolean hasSurelyGrown() {
        return low > 0;
    }
}
