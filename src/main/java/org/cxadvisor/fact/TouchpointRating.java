package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How customers rate a touchpoint, placed on the whole of its scale: 0 is the lowest rating there is, 1 the highest.
 *
 * @param touchpoint the touchpoint's id
 * @param value the mean rating
 * @param low the lower end of its 95 % interval; NaN when unknown
 * @param high the upper end; NaN when unknown
 * @param answers how many rated it
 * @param reach the share of customers affected, 0 to 1, as far as the answers tell; NaN when they do not
 * @param at the place in the audit, as {@code file:line:column}
 */
public record TouchpointRating(
        String touchpoint, double value, double low, double high, double answers, double reach, String at)
        implements Placed, CountedFact {

    /** How far the rating falls below another, as a share of the scale; 0 when it does not. */
    public double shortfall(double wanted) {
        return Math.max(0, wanted - value);
    }

    /** Whether it reaches a place on the scale even at the lower end of its interval; false when that is not known. */
    public boolean surelyReaches(double place) {
        return low >= place;
    }

    /** Whether it falls short of a place on the scale by at least so much of it. */
    public boolean fallsShortBy(double wanted, double part) {
        return shortfall(wanted) >= part;
    }

    /** Whether it is below a place on the scale beyond its margin of error; false when the margin is not known. */
    public boolean surelyBelow(double place) {
        return high < place;
    }

    /** Whether it is below a place on the scale, as far as a rating without a margin of error tells. */
    public boolean seemsBelow(double place) {
        return Double.isNaN(high) && value < place;
    }
}
