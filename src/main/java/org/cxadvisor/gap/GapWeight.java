package org.cxadvisor.gap;

/**
 * How much a gap weighs against others.
 *
 * @param gap the id of the gap
 * @param shortfall how far it falls short, 0 to 1
 * @param reach the share of customers affected, 0 to 1, taken from a threshold where unknown
 * @param importance the importance of the subject relative to the most important, 0 to 1
 * @param value the three multiplied: importance × severity × reach
 */
public record GapWeight(String gap, double shortfall, double reach, double importance, double value) {

    /** Weighs a gap, taking {@code unsaid} for the reach nobody stated. */
    public static GapWeight of(Gap gap, double importance, double unsaid) {
        double reach = Double.isNaN(gap.reach()) ? unsaid : gap.reach();
        return new GapWeight(gap.id(), gap.shortfall(), reach, importance, gap.shortfall() * reach * importance);
    }
}
