package org.cxadvisor.metric;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why two readings of one measure must not be compared: they were not taken alike.
 *
 * @param in what differs: {@code definition kind scale clock weighting source}
 * @param one how the first was taken, in the audit's words; {@code unknown} where nobody said
 * @param other how the second was taken
 */
public record Incomparability(String in, String one, String other) {

    /** What differs between two readings of a measure, the gravest first; empty where they are alike. */
    public static Optional<Incomparability> between(MetricDefinition metric, Reading one, Reading other) {
        return between(one, Estimator.sample(metric, one), other, Estimator.sample(metric, other));
    }

    static Optional<Incomparability> between(Reading one, Sample first, Reading other, Sample second) {
        return unlike("definition", first.definition(), second.definition())
                .or(() -> unlike("kind", one.kind(), other.kind()))
                .or(() -> unlike("scale", scale(one), scale(other)))
                .or(() -> unlike("clock", one.clock(), other.clock()))
                .or(() -> unlike("weighting", weighting(one), weighting(other)))
                .or(() -> unlike("source", one.survey(), other.survey()));
    }

    private static Optional<Incomparability> unlike(String in, String one, String other) {
        return one.equals(other) ? Optional.empty() : Optional.of(new Incomparability(in, said(one), said(other)));
    }

    private static String said(String word) {
        return word.isEmpty() ? "unknown" : word;
    }

    private static String weighting(Reading reading) {
        return Double.isNaN(reading.weightedScore()) ? "unweighted" : "weighted";
    }

    private static String scale(Reading reading) {
        return Double.isNaN(reading.lowest()) ? "" : plain(reading.lowest()) + ".." + plain(reading.highest());
    }

    /** A number as people write it. */
    static String plain(double end) {
        return BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
    }
}
