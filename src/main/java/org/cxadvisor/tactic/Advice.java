package org.cxadvisor.tactic;

import java.util.List;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;

/**
 * What a tactic is worth doing with, by the confidence in it.
 *
 * @param level {@code recommend}, {@code test} in stages first, {@code consider} and collect data first, or {@code
 *     insufficient} to spend anything
 * @param decidedBy what it was compared with: the limits of its level and of those above, and what lowered the confidence
 */
public record Advice(String level, List<Threshold> decidedBy) {

    public Advice {
        decidedBy = List.copyOf(decidedBy);
    }

    /**
     * The advice at a confidence of 0 to 1.
     *
     * @param thresholds those that noted by which of them the confidence was found
     */
    public static Advice at(double confidence, Thresholds thresholds) {
        return new Advice(level(confidence, thresholds), thresholds.asked());
    }

    private static String level(double confidence, Thresholds thresholds) {
        if (confidence >= thresholds.value("recommend-from")) {
            return "recommend";
        } else if (confidence >= thresholds.value("test-from")) {
            return "test";
        }
        return confidence >= thresholds.value("consider-from") ? "consider" : "insufficient";
    }
}
