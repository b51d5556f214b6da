package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How a touchpoint is rated beside the others that the same people rated on the same scale; all on a scale from 0 to 1.
 *
 * @param touchpoint the touchpoint's id
 * @param kind the concern it is about, where ratings of that concern are higher or lower everywhere; the word "other" for all else
 * @param value its mean rating
 * @param low the lower end of its 95 % interval; NaN when unknown
 * @param high the upper end of its 95 % interval; NaN when unknown
 * @param others the mean rating of the others
 * @param items how many were rated, itself included
 * @param reach the share of customers affected, 0 to 1; NaN when unknown
 * @param answers how many rated it; NaN when unknown
 * @param source the id of the source; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RatingAmong(
        String touchpoint,
        String kind,
        double value,
        double low,
        double high,
        double others,
        double items,
        double reach,
        double answers,
        String source,
        String at)
        implements Placed, CountedFact, Sourced {

    /** Whether it may be rated at least as well as the others together; true when that is not known. */
    public boolean mayBeAboveOthers() {
        return !(value < others);
    }

    /** How many others were rated. */
    public double rest() {
        return items - 1;
    }

    /** Whether at least so many were rated side by side; fewer have no mean worth comparing with. */
    public boolean isAmongAtLeast(double least) {
        return items >= least;
    }

    /**
     * Whether it is below the others by at least so much beyond what is natural for its kind, and beyond its margin of error.
     *
     * @param natural how far its kind is below the others everywhere
     */
    public boolean surelyFallsBehindBy(double worth, double natural) {
        return shortfall(natural) >= worth && high < others - natural;
    }

    /** The same of a rating whose margin of error is unknown. */
    public boolean seemsToFallBehindBy(double worth, double natural) {
        return Double.isNaN(high) && shortfall(natural) >= worth;
    }

    /**
     * Whether it is above the others by at least so much beyond what is natural for its kind, and beyond its margin of error.
     *
     * @param natural how far its kind is below the others everywhere
     */
    public boolean surelyLeadsBy(double worth, double natural) {
        return lead(natural) >= worth && low > others - natural;
    }

    /** The same of a rating whose margin of error is unknown. */
    public boolean seemsToLeadBy(double worth, double natural) {
        return Double.isNaN(low) && lead(natural) >= worth;
    }

    /** Whether it is at or above a place on the scale, 0 to 1, as far as the mean tells. */
    public boolean reaches(double place) {
        return value >= place;
    }

    /**
     * The confidence that the count allows: the answers as a share of those a finding needs, at most 1; 0 where unknown.
     *
     * @param needed the answers a finding needs
     */
    public double confidence(double needed) {
        return Double.isNaN(answers) ? 0 : Math.min(1, answers / needed);
    }

    /** How far it is above the others beyond what is natural for its kind, as a share of the scale; 0 when it is not. */
    public double lead(double natural) {
        return Math.max(0, value - others + natural);
    }

    /** How far it is below the others beyond what is natural for its kind, as a share of the scale; 0 when it does not. */
    public double shortfall(double natural) {
        return Math.max(0, others - natural - value);
    }
}
