package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.strategy.Strategy;

/**
 * What gates see of an audit and the advice on it.
 *
 * @param measures every measurement by {@code metric@subject}, in the order of the audit
 * @param units the unit of each metric
 * @param gaps the ranked gaps by id
 * @param asOf the day it is seen from, as a date
 */
public record Snapshot(
        Map<String, List<Measurement>> measures, Map<String, String> units, Map<String, FoundGap> gaps, String asOf) {

    /** What there is to see of a strategy. */
    public static Snapshot of(Strategy strategy) {
        Map<String, List<Measurement>> measures = new TreeMap<>();
        for (Object fact : strategy.facts().facts()) {
            if (fact instanceof Measurement measured) {
                measures.computeIfAbsent(measured.metric() + "@" + measured.subject(), id -> new ArrayList<>())
                        .add(measured);
            }
        }
        Map<String, FoundGap> gaps = new TreeMap<>();
        strategy.diagnosis().ranked().forEach(gap -> gaps.put(gap.id(), gap));
        return new Snapshot(
                measures,
                units(strategy.facts().definitions()),
                gaps,
                strategy.asOf().toString());
    }

    private static Map<String, String> units(Map<String, MetricDefinition> definitions) {
        Map<String, String> units = new TreeMap<>();
        definitions.forEach((id, metric) -> units.put(id, metric.unit().isEmpty() ? ownUnit(metric) : metric.unit()));
        return units;
    }

    /** A metric of a company's own states no unit, but how it is measured. */
    private static String ownUnit(MetricDefinition metric) {
        return switch (metric.measuredAs()) {
            case "share" -> "percent";
            case "duration" -> "seconds";
            case "money" -> "currency";
            default -> "";
        };
    }

    List<Measurement> measured(String id) {
        return measures.getOrDefault(id, List.of());
    }

    /** The unit of a metric; empty where it is unknown. */
    public String unit(String metric) {
        return units.getOrDefault(metric, "");
    }
}
