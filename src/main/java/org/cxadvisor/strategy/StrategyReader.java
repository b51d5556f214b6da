package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Reads strategies: the text strictly, then by its form, and finds all that is wrong in one go. */
final class StrategyReader {

    private final Fields strategy;
    private final Map<String, String> better = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private StrategyReader(Fields strategy, List<MetricDefinition> metrics) {
        this.strategy = strategy;
        for (Fields tactic : maps(strategy, "tactics")) {
            learnDirection(map(tactic, "expected"));
        }
        metrics.forEach(metric -> better.put(metric.id(), metric.better()));
    }

    /**
     * Reads a strategy; whatever is wrong with it is a problem, never an exception.
     *
     * @param file its name, as it stands in every place
     * @param metrics those that every strategy may speak of
     */
    static StrategyReading read(String file, byte[] bytes, List<MetricDefinition> metrics) {
        Document document = StrictReader.read(file, bytes);
        List<Problem> problems = document.judgedBy(StrategyForm.plain());
        boolean broken = problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
        if (broken || !(document.root() instanceof Fields strategy)) {
            return new StrategyReading(document.root(), problems, document.lines(), List.of(), Map.of());
        }
        StrategyReader reader = new StrategyReader(strategy, metrics);
        List<Object> facts = reader.facts();
        return new StrategyReading(strategy, problems, document.lines(), facts, reader.places);
    }

    private List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        maps(strategy, "goals").forEach(goal -> facts.add(goal(goal)));
        for (Fields tactic : maps(strategy, "tactics")) {
            if (isPursued(tactic)) {
                facts.add(new StatedTactic(word(tactic, "id"), words(tactic, "serves"), at(tactic, "id")));
            }
        }
        return facts;
    }

    private StatedGoal goal(Fields goal) {
        Fields agreed = map(goal, "agreed");
        Fields figures = agreed == null ? map(goal, "draft") : agreed;
        String owner = word(goal, "owner");
        return new StatedGoal(
                word(goal, "id"),
                word(goal, "state"),
                owner.isEmpty() ? FigureText.UNKNOWN : owner,
                word(goal, "serves"),
                figures == null ? Double.NaN : gain(figures),
                figures == null ? "" : word(figures, "target"),
                at(goal, "id"));
    }

    private double gain(Fields figures) {
        Optional<Quantity> baseline = Quantity.parse(word(figures, "baseline"));
        Optional<Quantity> target = Quantity.parse(word(figures, "target"));
        if (baseline.isEmpty()
                || target.isEmpty()
                || !baseline.get().unit().equals(target.get().unit())) {
            return Double.NaN;
        }
        double rise = target.get().value() - baseline.get().value();
        return switch (better.getOrDefault(word(figures, "metric"), "")) {
            case "higher" -> rise;
            case "lower" -> -rise;
            default -> Double.NaN;
        };
    }

    /** Only the audit declares an own measure, but the tactics say where it is to move. */
    private void learnDirection(@Nullable Fields expected) {
        if (expected != null && !word(expected, "change").isEmpty()) {
            better.put(word(expected, "metric"), word(expected, "change").equals("up") ? "higher" : "lower");
        }
    }

    /** What was rejected or given up moves nothing any more. */
    private static boolean isPursued(Fields tactic) {
        Fields decision = map(tactic, "decision");
        boolean rejected = decision != null && word(decision, "is").equals("rejected");
        return !rejected && !word(tactic, "state").equals("stopped");
    }

    private String at(Fields in, String key) {
        Node value = in.get(key);
        Place place = value == null ? in.place() : value.place();
        places.put(place.toString(), place);
        return place.toString();
    }

    private static @Nullable Fields map(Fields in, String key) {
        return in.get(key) instanceof Fields map ? map : null;
    }

    private static List<Fields> maps(Fields in, String key) {
        List<Fields> maps = new ArrayList<>();
        if (in.get(key) instanceof Items list) {
            for (Node item : list.items()) {
                if (item instanceof Fields map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    private static List<String> words(Fields in, String key) {
        List<String> words = new ArrayList<>();
        if (in.get(key) instanceof Items list) {
            for (Node item : list.items()) {
                if (item instanceof Scalar word) {
                    words.add(word.text());
                }
            }
        }
        return words;
    }

    /** The text at a key; empty where none is written or known. */
    private static String word(Fields in, String key) {
        return in.get(key) instanceof Scalar text && !text.isUnknownOrNotApplicable() ? text.text() : "";
    }
}
