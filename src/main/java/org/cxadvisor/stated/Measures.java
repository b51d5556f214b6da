package org.cxadvisor.stated;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.yaml.NearestWord;

/** The measures a strategy may speak of, in which direction each is better, and what the evidence says of its goals. */
final class Measures {

    private static final String OWN = "own-";
    private static final String ANY = "any";

    private final Map<String, MetricDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, String> better = new HashMap<>();
    private final Surroundings beside;
    private final boolean evidenceHolds;

    private Measures(Surroundings beside, boolean evidenceHolds) {
        this.beside = beside;
        this.evidenceHolds = evidenceHolds;
    }

    static Measures of(Part whole, Surroundings beside) {
        String meaning =
                whole.part("made-from").map(origin -> origin.text("meaning")).orElse("");
        boolean holds = beside.evidence().found() && beside.evidence().meaning().startsWith(meaning);
        Measures measures = new Measures(beside, holds);
        // Only the audit declares an own measure, but the tactics say where it is to move.
        for (Part tactic : whole.parts("tactics")) {
            tactic.part("expected").ifPresent(measures::learnDirection);
        }
        beside.metrics().forEach(measures::learn);
        return measures;
    }

    private void learn(MetricDefinition metric) {
        definitions.put(metric.id(), metric);
        better.put(metric.id(), metric.better());
    }

    private void learnDirection(Part expected) {
        if (!expected.text("change").isEmpty()) {
            better.put(expected.text("metric"), expected.text("change").equals("up") ? "higher" : "lower");
        }
    }

    double effectAfter(String tactic) {
        int at = tactic.indexOf('@');
        return beside.effectAfter().applyAsDouble(at < 0 ? tactic : tactic.substring(0, at));
    }

    /** What the evidence on the same audit says a goal was drafted with; NaN where it says nothing. */
    StrategyEvidence.Drafted drafted(String goal) {
        StrategyEvidence.Drafted nothing = new StrategyEvidence.Drafted(Double.NaN, Double.NaN);
        return evidenceHolds ? beside.evidence().goals().getOrDefault(goal, nothing) : nothing;
    }

    /** From one figure to another in the direction that is better; negative is worse, NaN is not known. */
    double gain(String metric, double from, double to) {
        return switch (better.getOrDefault(metric, "")) {
            case "higher" -> to - from;
            case "lower" -> from - to;
            default -> Double.NaN;
        };
    }

    /** {@code higher} or {@code lower}; empty where it is neither or not known. */
    String better(String metric) {
        String way = better.getOrDefault(metric, "");
        return way.equals("neither") ? "" : way;
    }

    double lowest(String metric) {
        MetricDefinition known = definitions.get(metric);
        return known == null ? Double.NaN : known.lowest();
    }

    double highest(String metric) {
        MetricDefinition known = definitions.get(metric);
        return known == null ? Double.NaN : known.highest();
    }

    /** The unit of a measure's figures, as far as the catalogue tells: {@code any} where it does not. */
    String unit(String metric) {
        MetricDefinition known = definitions.get(metric);
        if (known == null) {
            return ANY;
        }
        return switch (known.measuredAs()) {
            case "share" -> "percent";
            case "duration" -> "duration";
            case "score", "mean" -> "number";
            default -> ANY;
        };
    }

    /** Whether what a measure may lose can be stated in a unit: its own, points of a share, or a share of what it was. */
    boolean countsLossesIn(String metric, String unit) {
        String own = unit(metric);
        return own.equals(ANY)
                || unit.equals(own)
                || unit.equals("percent")
                || own.equals("percent") && unit.equals("number");
    }

    /** The unit of a written figure. */
    static String unit(Quantity figure) {
        return unitOf(figure.unit());
    }

    /** The unit of what is written in seconds, percent, points, a currency or none. */
    static String unitOf(String written) {
        return switch (written) {
            case "percent" -> "percent";
            case "seconds" -> "duration";
            case "", "points" -> "number";
            default -> "money";
        };
    }

    /**
     * The unit that the other figures of a goal have to be in: that of its baseline, unless the baseline is itself in a unit its
     * measure never has. A share may be stated as the mean of the same answers.
     */
    String expected(String metric, Optional<Quantity> baseline) {
        String own = unit(metric);
        return baseline.map(Measures::unit)
                .filter(unit -> own.equals(ANY) || unit.equals(own) || own.equals("percent") && unit.equals("number"))
                .orElse(own);
    }

    /**
     * A measure that an item names.
     *
     * @param named the measure by which the item itself is named, which declares it; empty where it is not named so
     */
    StatedMetric named(String item, String metric, String named, String at) {
        List<String> ids = List.copyOf(definitions.keySet());
        boolean listed = definitions.containsKey(metric)
                || metric.startsWith(OWN)
                || beside.evidence().metrics().contains(metric);
        String nearest = listed ? "" : NearestWord.slip(metric, ids);
        boolean known = listed || nearest.isEmpty() && (named.isEmpty() || named.equals(metric));
        return new StatedMetric(item, metric, known, known ? "" : NearestWord.to(metric, ids), at);
    }
}
