package org.cxadvisor.metric;

import java.util.Map;

/**
 * A measure as people read of it.
 *
 * @param definition what it measures, its unit, direction and scale
 * @param formula how it is counted, in words, with the source of the formula
 * @param variants what each of its definitions counts, by definition
 * @param collect when to ask or count
 * @param interval how its 95 % interval is drawn from counts or a deviation: {@code net-score wilson deviation}, or
 *     {@code none}
 * @param example a worked example; empty when there is none
 * @param traps what misleads in it
 */
public record MetricPage(
        MetricDefinition definition,
        String formula,
        Map<String, String> variants,
        String collect,
        String interval,
        String example,
        String traps) {}
