package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How customers of one segment rate a touchpoint beside those of the segments that the same thing tells apart.
 *
 * @param segment the segment's id
 * @param touchpoint the touchpoint's id
 * @param concern what the thing that tells the segments apart is about, such as {@code language}; {@code overall} where it is
 *     about none
 * @param value its mean rating
 * @param others the mean rating of the others together
 * @param low the lower end of the 95 % interval of the difference, as a share of the scale; NaN when unknown
 * @param share its share of all who rated, 0 to 1
 * @param answers how many of it rated
 * @param lowest the lowest rating there is on the scale of the source
 * @param highest the highest rating there is on the scale of the source
 * @param source the id of the source; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SegmentRating(
        String segment,
        String touchpoint,
        String concern,
        double value,
        double others,
        double low,
        double share,
        double answers,
        double lowest,
        double highest,
        String source,
        String at)
        implements Placed, CountedFact, Sourced {

    /** Whether it is below the others by at least so much of the scale, and beyond the margin of error. */
    public boolean surelyFallsBehindBy(double worth) {
        return low > 0 && difference() >= worth;
    }

    /** How far it is below the others, as a share of the scale; 0 when it is not. */
    public double difference() {
        return Math.max(0, (others - value) / (highest - lowest));
    }
}
