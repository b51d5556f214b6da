package org.cxadvisor.gap;

import java.util.List;

/**
 * A part of the score that is not known well enough to count.
 *
 * @param part which part
 * @param weight what it would count, 0 to 1
 * @param measures the measures any of which would fill it, the first to be taken first
 * @param thin the measure that was taken, but from too few people or from nobody knows how many; empty when none was
 * @param answers how many that measure stands on; NaN when nobody counted
 */
public record ScoreGap(String part, double weight, List<String> measures, String thin, double answers) {

    public ScoreGap {
        measures = List.copyOf(measures);
    }
}
