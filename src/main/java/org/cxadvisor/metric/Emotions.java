package org.cxadvisor.metric;

import java.util.List;

/**
 * What customers feel along one journey, step by step (brief 8).
 *
 * @param felt from -5, awful, to 5, delightful; {@code NaN} where nobody said
 */
public record Emotions(List<Double> felt) {

    /** The worst there is. */
    public static final double WORST = -5;

    /** The best there is. */
    public static final double BEST = 5;

    public Emotions {
        felt = List.copyOf(felt);
    }

    /**
     * Which step is the most extreme of those known, 0 first: of two alike the unpleasant one, for it is remembered longer;
     * of two the very same the earlier one; -1 when no step is known.
     */
    public int peakAt() {
        int at = -1;
        for (int i = 0; i < felt.size(); i++) {
            boolean first = at < 0 && !Double.isNaN(felt.get(i));
            if (first || at >= 0 && isMoreExtreme(felt.get(i), felt.get(at))) {
                at = i;
            }
        }
        return at;
    }

    private static boolean isMoreExtreme(double emotion, double other) {
        return Math.abs(emotion) > Math.abs(other) || emotion == -other && emotion < other;
    }

    /** The most extreme emotion of those known; {@code NaN} when none is. */
    public double peak() {
        return peakAt() < 0 ? Double.NaN : felt.get(peakAt());
    }

    /** The emotion of the last step; {@code NaN} when it is not known. */
    public double end() {
        return felt.isEmpty() ? Double.NaN : felt.get(felt.size() - 1);
    }

    /** What stays in memory: the mean of the most extreme step and the last one. */
    public double remembered() {
        return (peak() + end()) / 2;
    }

    /** The plain mean of the steps that are known; {@code NaN} when none is. */
    public double mean() {
        return felt.stream()
                .filter(emotion -> !Double.isNaN(emotion))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /** The lowest emotion of all; {@code NaN} when one of them is not known, since it might be lower. */
    public double lowest() {
        return felt.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    /**
     * The pain of a step: importance × max(0, -emotion) ÷ 5 × the share who take it.
     *
     * @param importance 0 to 1
     * @param share of those on the journey who take the step, 0 to 1
     */
    public static double pain(double importance, double emotion, double share) {
        return importance * Math.max(0, -emotion) / BEST * share;
    }
}
