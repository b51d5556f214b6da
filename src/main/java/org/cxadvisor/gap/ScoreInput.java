package org.cxadvisor.gap;

/**
 * A measure that may fill a part of the score.
 *
 * @param measure the metric's id, or {@code rating} for all ratings of touchpoints together
 * @param value 0 to 1, where 1 is the maximum; NaN when it is not measured
 * @param low the lower end of its 95 % interval; NaN when not known
 * @param high the upper end of it; NaN when not known
 * @param answers how many it is based on; NaN when unknown
 */
public record ScoreInput(String measure, double value, double low, double high, double answers) {}
