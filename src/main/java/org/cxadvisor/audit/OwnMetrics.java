package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form.Word;
import org.jspecify.annotations.Nullable;

/** Metrics that an audit declares itself, as definitions like all others. */
final class OwnMetrics {

    static final String WAY = "a way to measure";
    static final List<Word> WAYS = List.of(
            new Word("score", "A net score from -100 to 100"),
            new Word("share", "A share of all, in percent"),
            new Word("mean", "A mean of answers on a scale"),
            new Word("duration", "A time"),
            new Word("count", "A number of things"),
            new Word("money", "An amount of money"),
            new Word("rate", "How often something happens, in a time or per 1,000 of something"));
    static final List<Word> DIRECTIONS = List.of(
            new Word("higher", "More is better"),
            new Word("lower", "Less is better"),
            new Word("neither", "Neither more nor less is better in itself"));

    private OwnMetrics() {}

    /** Those of an audit that has not passed its form yet: only what is declared well. */
    static List<MetricDefinition> declaredIn(Fields audit) {
        List<MetricDefinition> declared = new ArrayList<>();
        for (Fields metric : Nodes.items(audit, "own-metrics")) {
            String id = Nodes.word(metric, "id");
            String measuredAs = Nodes.word(metric, "measured-as");
            if (!id.isEmpty() && WAYS.stream().anyMatch(way -> way.word().equals(measuredAs))) {
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
