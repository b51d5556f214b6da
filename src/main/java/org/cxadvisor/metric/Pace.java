package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * How fast a metric of a subject has got better in its own history, and how far its present value lies from what is usual.
 *
 * @param metric the metric's id
 * @param subject whose
 * @param best the fastest rise for the better between two comparable periods about a year or more apart, in the metric's
 *     unit a year; 0 or less when it never got better, {@code NaN} when no two lie that far apart
 * @param from the earlier of those two periods; empty without them
 * @param to the later one
 * @param waves how many comparable earlier periods there are
 * @param unusual by how many standard deviations of the earlier values the present one is worse than their mean;
 *     {@code NaN} with fewer than three of them, or when they are all alike
 * @param at the place of the value now: {@code file:line:column}
 * @param bestAt the place of the later of the two values; empty without them
 */
public record Pace(
        String metric,
        String subject,
        double best,
        String from,
        String to,
        double waves,
        double unusual,
        String at,
        String bestAt)
        implements Placed {

    /** Whether the present value is worse than usual by more than so many standard deviations; false when not known. */
    public boolean isWorseThanUsualBy(double deviations) {
        return unusual > deviations;
    }
}
