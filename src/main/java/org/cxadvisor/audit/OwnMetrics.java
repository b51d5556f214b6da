package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/** Metrics that an audit declares itself, as definitions like all others. */
final class OwnMetrics {

    static final List<String> WAYS = List.of("score", "share", "mean", "duration", "count", "money", "rate");
    static final List<String> DIRECTIONS = List.of("higher", "lower", "neither");

    private OwnMetrics() {}

    /** Those of an audit that has not passed its form yet: only what is declared well. */
    static List<MetricDefinition> declaredIn(Fields audit) {
        List<MetricDefinition> declared = new ArrayList<>();
        for (Fields metric : Nodes.items(audit, "own-metrics")) {
            String id = Nodes.word(metric, "id");
            String measuredAs = Nodes.word(metric, "measured-as");
            if (!id.isEmpty() && WAYS.contains(measuredAs)) {
                Scale scale = Scale.parse(Nodes.word(metric, "scale")).orElse(null);
                declared.add(
                        definition(id, Nodes.word(metric, "says"), measuredAs, Nodes.word(metric, "better"), scale));
            }
        }
        return declared;
    }

    private static MetricDefinition definition(
            String id, String says, String measuredAs, String better, @Nullable Scale scale) {
        double lowest =
                switch (measuredAs) {
                    case "score" -> -100;
                    case "mean" -> scale == null ? Double.NaN : scale.low();
                    default -> 0;
                };
        double highest =
                switch (measuredAs) {
                    case "score", "share" -> 100;
                    case "mean" -> scale == null ? Double.NaN : scale.high();
                    default -> Double.NaN;
                };
        return new MetricDefinition(id, says, measuredAs, better, lowest, highest, "", List.of());
    }
}
