package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How public reviews rate us, and what the unhappy among them complain of most.
 *
 * @param rating the mean, placed on the whole of its scale: 0 is the lowest there is, 1 the highest
 * @param reviews how many there are; NaN when unknown
 * @param complaint what negative reviews mention most, as in the vocabulary; empty when unknown
 * @param share the share of negative reviews that mention it, in percent; NaN when unknown
 * @param replied share of the reviews that were answered, in percent; NaN when unknown
 * @param repliedAfter the median time until they were, in seconds; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnReviews(
        double rating, double reviews, String complaint, double share, double replied, double repliedAfter, String at)
        implements Placed, CountedFact {

    @Override
    public double answers() {
        return reviews;
    }

    /** How far they are below the maximum, as a share of the scale. */
    public double shortfall() {
        return 1 - rating;
    }

    /** Whether there are at least so many; false when unknown. */
    public boolean areAtLeast(double enough) {
        return reviews >= enough;
    }
}
