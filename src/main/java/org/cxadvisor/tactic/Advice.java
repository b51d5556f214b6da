package org.cxadvisor.tactic;

import java.util.List;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;

/**
 * What a tactic is good for, by how sure we are (brief 9.3).
 *
 * @param level {@code recommend}, {@code test} in stages first, {@code consider} and collect data first, or {@code
 *     insufficient} to spend anything
 * @param decidedBy the confidence from which on it would be this level, and that of the next one above
 */
public record Advice(String level, List<Threshold> decidedBy) {

    public Advice {
        decidedBy = List.copyOf(decidedBy);
    }

    /** The advice at a confidence of 0 to 1. */
    public static Advice at(double confidence, Thresholds thresholds) {
        Thresholds asked = thresholds.noting();
        return new Advice(level(confidence, asked), asked.asked());
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
