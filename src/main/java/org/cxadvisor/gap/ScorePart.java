package org.cxadvisor.gap;

/**
 * A part of the score, as one measure fills it.
 *
 * @param row the table's row that gives part, weight and rank
 * @param part which part
 * @param weight its share of the whole score, 0 to 1
 * @param rank 1 for the measure that is taken first
 * @param measure the metric's id, or {@code rating} for all ratings of touchpoints together
 * @param value 0 to 1, where 1 is the maximum; NaN when it is not measured
 * @param low the lower end of its 95 % interval; NaN when not known
 * @param high the upper end of it; NaN when not known
 * @param answers how many it is based on; NaN when unknown
 */
public record ScorePart(
        String row,
        String part,
        double weight,
        int rank,
        String measure,
        double value,
        double low,
        double high,
        double answers) {

    /** The part that a measure fills. */
    public static ScorePart of(String row, String part, double weight, int rank, ScoreInput input) {
        return new ScorePart(
                row, part, weight, rank, input.measure(), input.value(), input.low(), input.high(), input.answers());
    }

    /** Whether there is a value at all. */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Whether there is one that enough people stand behind; false when their number is unknown. */
    boolean isKnownFrom(double enough) {
        return isKnown() && answers >= enough;
    }
}
