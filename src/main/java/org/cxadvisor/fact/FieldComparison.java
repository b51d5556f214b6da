package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How good all are that were measured at one touchpoint like for like. Places on the scale run from 0, the worst, to 1, the best.
 *
 * @param subject the touchpoint, or {@code organization}
 * @param rivals how many rivals were measured
 * @param best the best of all, us included
 * @param bestHigh the upper end of its 95 % interval; NaN when not counted
 * @param typical the median of the rivals
 * @param typicalHigh the upper end of its interval; NaN when not counted
 * @param lead how far we are above that median; negative when below
 * @param answers the fewest answers behind any of them
 * @param at the place in the audit, as {@code file:line:column}
 */
public record FieldComparison(
        String subject,
        double rivals,
        double best,
        double bestHigh,
        double typical,
        double typicalHigh,
        double lead,
        double answers,
        String at)
        implements Placed {

    /** Whether at least so many rivals were measured. */
    public boolean isAmongAtLeast(double enough) {
        return rivals >= enough;
    }

    /** Whether even the best is below a place on the scale beyond its margin of error; false when not counted. */
    public boolean nobodyReaches(double place) {
        return bestHigh < place;
    }

    /** Whether somebody reaches a place on the scale, but the median of the rivals lies surely below it. */
    public boolean fewReach(double place) {
        return best >= place && typicalHigh < place;
    }

    /** How far the median of the rivals is below the top of the scale: 0 to 1. */
    public double lacks() {
        return 1 - typical;
    }

    /** Whether we are no worse than the median of the rivals. */
    public boolean weKeepUp() {
        return lead >= 0;
    }
}
