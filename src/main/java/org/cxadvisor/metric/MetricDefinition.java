package org.cxadvisor.metric;

import java.util.List;

/**
 * What a metric measures.
 *
 * @param id its id: {@code nps}, {@code late-delivery}
 * @param says what it measures, in a customer's words
 * @param measuredAs one of {@code score} (a net score), {@code share}, {@code mean}, {@code duration}, {@code count},
 *     {@code money}, {@code rate}
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param lowest the lowest value there can be, {@code NaN} when there is none
 * @param highest the highest value there can be, {@code NaN} when there is none
 * @param unit how people name one of it; ends in {@code per period} where the value grows with the length of its period
 *     (churn), so that only periods of like length are compared
 * @param definitions the ways it is counted, the customary one first: {@code top-2-of-5}, {@code top-box},
 *     {@code 3-plus-of-5}, {@code top-2-minus-bottom-3-of-7}, {@code mean}, {@code median}; may be empty
 */
public record MetricDefinition(
        String id,
        String says,
        String measuredAs,
        String better,
        double lowest,
        double highest,
        String unit,
        List<String> definitions) {

    private static final String BESIDE = "-as-";

    public MetricDefinition {
        definitions = List.copyOf(definitions);
    }

    /** The mean of the answers whose share it is, as a measure that stands beside it. */
    public MetricDefinition asMean(double low, double high) {
        return new MetricDefinition(id + BESIDE + "mean", says, "mean", better, low, high, "points", List.of("mean"));
    }

    /** The share of the answers whose mean it is, as a measure that stands in its place. */
    public MetricDefinition asShare() {
        return new MetricDefinition(id + BESIDE + "share", says, "share", better, 0, 100, "percent", List.of());
    }

    /** Whether a metric stands beside another of the same answers. */
    static boolean isBeside(String metric) {
        return metric.contains(BESIDE);
    }
}
