package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How public reviews rate us, and what the unhappy among them complain of most.
 *
 * @param rating the mean, placed on the whole of its scale: 0 is the lowest there is, 1 the highest
 * @param reviews how many there are; NaN when nobody counted
 * @param complaint what the bad ones speak of most, as in the vocabulary; empty when nobody said
 * @param share the share of the bad ones that speak of it, in percent; NaN when nobody said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnReviews(double rating, double reviews, String complaint, double share, String at)
        implements Placed, CountedFact {

    @Override
    public double answers() {
        return reviews;
    }

    /** How far they fall short of the best there is, as a share of the scale. */
    public double shortfall() {
        return 1 - rating;
    }

    /** Whether there are at least so many; false when nobody counted. */
    public boolean areAtLeast(double enough) {
        return reviews >= enough;
    }
}
