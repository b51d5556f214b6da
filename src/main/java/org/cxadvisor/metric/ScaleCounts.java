package org.cxadvisor.metric;

import java.util.List;

/**
 * Mean and spread of counted answers; {@code NaN} throughout when there are none, or as many counts as the scale has
 * answers were not given.
 */
record ScaleCounts(double answers, double mean, double deviation) {

    private static final ScaleCounts NONE = new ScaleCounts(Double.NaN, Double.NaN, Double.NaN);

    /** Of how many gave each answer, the lowest first. The deviation is the sample's, with n - 1. */
    static ScaleCounts of(List<Double> counts, double lowest, double highest) {
        if (counts.isEmpty() || counts.size() != highest - lowest + 1) {
            return NONE;
        }
        double answers = 0;
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            answers += counts.get(i);
            sum += counts.get(i) * (lowest + i);
        }
        double mean = sum / answers;
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            squares += counts.get(i) * (lowest + i - mean) * (lowest + i - mean);
        }
        return new ScaleCounts(answers, mean, Math.sqrt(squares / (answers - 1)));
    }

    boolean known() {
        return !Double.isNaN(mean);
    }
}
