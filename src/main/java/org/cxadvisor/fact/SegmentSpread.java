package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How far apart the segments are that one thing tells apart: the one that loses most and the one that loses least.
 *
 * @param by what tells them apart
 * @param most the segment that loses most
 * @param mostChurn the share of it that left, in percent
 * @param least the segment that loses least
 * @param leastChurn the share of it that left, in percent
 * @param spread the difference, in percentage points
 * @param high upper end of its 95 % interval
 * @param answers how many customers the smaller of both was counted on
 * @param at the place of the first in the audit, as {@code file:line:column}
 */
public record SegmentSpread(
        String by,
        String most,
        double mostChurn,
        String least,
        double leastChurn,
        double spread,
        double high,
        double answers,
        String at)
        implements Placed {

    /** Whether they are less than so many points apart, even at the upper end of the interval. */
    public boolean surelyBelow(double points) {
        return high < points;
    }

    /** Whether it has enough customers; false when unknown. */
    public boolean standsOnAtLeast(double enough) {
        return answers >= enough;
    }
}
