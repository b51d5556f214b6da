package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * A figure published by others beside one of our measures, taken the same way: context, never a target.
 *
 * @param id the figure's name in {@code rules/benchmarks.yaml}
 * @param metric the metric's id
 * @param subject {@code organization}, or the id of a touchpoint or queue
 * @param ours our value
 * @param low lower end of its 95 % interval; {@code NaN} when not known
 * @param high upper end of it; {@code NaN} when not known
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param published what was published, the mean or median of organizations
 * @param worst the lowest organization published, or the end of the band called low; {@code NaN} when not published
 * @param best the best organization published, or the start of the band called world-class; {@code NaN} when not
 *     published
 * @param year the year it is about
 * @param age of the figure in years, as of the audit
 * @param statistic {@code mean} or {@code median}
 * @param industry whose figure it is, or {@code any}
 * @param source who published it
 * @param reservations {@code second-hand low-reliability year-approximate}, parted by blanks; empty for none
 * @param at the place of our value: {@code file:line:column}
 */
public record Benchmark(
        String id,
        String metric,
        String subject,
        double ours,
        double low,
        double high,
        String better,
        double published,
        double worst,
        double best,
        int year,
        double age,
        String statistic,
        String industry,
        String source,
        String reservations,
        String at)
        implements Placed {

    /** Whether it is young enough for something to be concluded from it. */
    public boolean isFresh(double years) {
        return age <= years;
    }

    /** Whether it was read where it was published, by somebody who can be named. */
    public boolean isReliable() {
        return !reservations.contains("second-hand") && !reservations.contains("low-reliability");
    }

    /**
     * Whether we are, beyond our margin of error, at least a share of the way from the middle to the best; false when any
     * of these is not known.
     */
    public boolean surelyNearTheBest(double share) {
        double near = published + share * (best - published);
        return better.equals("higher") ? low >= near : better.equals("lower") && high <= near;
    }

    /** Whether we are worse than the lowest, beyond our margin of error; false when any of these is not known. */
    public boolean surelyBelowTheWorst() {
        return better.equals("higher") ? high < worst : better.equals("lower") && low > worst;
    }
}
