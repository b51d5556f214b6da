package org.cxadvisor.gap;

/**
 * How much a gap weighs against others.
 *
 * @param gap the id of the gap
 * @param shortfall how far it falls short, 0 to 1
 * @param reach the share of customers affected, 0 to 1, taken from a threshold where unknown
 * @param importance the importance of the subject relative to the most important, 0 to 1
 * @param certainty what its class of evidence counts, 0 to 1
 * @param value the four multiplied
 */
public record GapWeight(String gap, double shortfall, double reach, double importance, double certainty, double value) {

    /** Weighs a gap, taking {@code unsaid} for the reach nobody stated, and at least that for a grave one. */
    public static GapWeight of(Gap gap, double importance, double certainty, double unsaid, boolean grave) {
        double known = Double.isNaN(gap.reach()) ? unsaid : gap.reach();
        double reach = grave ? Math.max(known, unsaid) : known;
        double value = gap.shortfall() * reach * importance * certainty;
        return new GapWeight(gap.id(), gap.shortfall(), reach, importance, certainty, value);
    }
}
