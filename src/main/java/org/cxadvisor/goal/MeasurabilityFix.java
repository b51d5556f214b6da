package org.cxadvisor.goal;

/**
 * A way to judge a goal that one further wave cannot show.
 *
 * @param rule the rule or row that names it
 * @param goal the goal's id
 * @param way {@code longer-horizon}, {@code more-waves}, {@code nearer-goals}, {@code mean-instead} or {@code leading-measure}
 * @param measure the measure to look at instead; empty for all other ways
 */
public record MeasurabilityFix(String rule, String goal, String way, String measure) {

    /** A way that needs no other measure. */
    public static MeasurabilityFix of(String rule, String goal, String way) {
        return new MeasurabilityFix(rule, goal, way, "");
    }
}
