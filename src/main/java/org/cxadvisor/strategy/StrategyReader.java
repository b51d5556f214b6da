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
import org.cxadvisor.strategy.GoalEntry.GoalFigures;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.Slot;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Reads strategies: the text strictly, then by its form, and finds all that is wrong in one go. */
final class StrategyReader {

    private final StrategyFile strategy;
    private final Fields document;
    private final Map<String, String> better = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private StrategyReader(Fields document, List<MetricDefinition> metrics) {
        this.strategy = StrategyFile.FORM.read(document);
        this.document = document;
        for (TacticEntry tactic : all(strategy.tactics())) {
            learnDirection(tactic.expected().value());
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
        for (GoalEntry goal : all(strategy.goals())) {
            facts.add(goal(goal));
        }
        for (TacticEntry tactic : all(strategy.tactics())) {
            if (isPursued(tactic)) {
                facts.add(new StatedTactic(tactic.id(), all(tactic.serves()), at("tactics", tactic.id())));
            }
        }
        return facts;
    }

    private StatedGoal goal(GoalEntry goal) {
        GoalFigures figures = goal.agreed().value() == null
                ? goal.draft().value()
                : goal.agreed().value();
        return new StatedGoal(
                goal.id(),
                known(goal.state()),
                known(goal.owner()).isEmpty() ? FigureText.UNKNOWN : goal.owner(),
                known(goal.serves()),
                figures == null ? Double.NaN : gain(figures),
                figures == null ? "" : known(figures.target()),
                at("goals", goal.id()));
    }

    private double gain(GoalFigures figures) {
        Optional<Quantity> baseline = Quantity.parse(figures.baseline());
        Optional<Quantity> target = Quantity.parse(figures.target());
        if (baseline.isEmpty()
                || target.isEmpty()
                || !baseline.get().unit().equals(target.get().unit())) {
            return Double.NaN;
        }
        double rise = target.get().value() - baseline.get().value();
        return switch (better.getOrDefault(figures.metric(), "")) {
            case "higher" -> rise;
            case "lower" -> -rise;
            default -> Double.NaN;
        };
    }

    /** Only the audit declares an own measure, but the tactics say where it is to move. */
    private void learnDirection(TacticEntry.@Nullable ExpectedEffect expected) {
        if (expected != null && !known(expected.change()).isEmpty()) {
            better.put(expected.metric(), expected.change().equals("up") ? "higher" : "lower");
        }
    }

    /** What was rejected or given up moves nothing any more. */
    private static boolean isPursued(TacticEntry tactic) {
        TacticEntry.DecisionEntry decision = tactic.decision().value();
        boolean rejected = decision != null && decision.is().equals("rejected");
        return !rejected && !tactic.state().equals("stopped");
    }

    /** Where the id of an item stands. */
    private String at(String list, String id) {
        Place place = document.place();
        for (Node item : document.get(list) instanceof Items items ? items.items() : List.<Node>of()) {
            if (item instanceof Fields fields
                    && fields.get("id") instanceof Scalar written
                    && written.text().equals(id)) {
                place = written.place();
            }
        }
        places.put(place.toString(), place);
        return place.toString();
    }

    private static <T> List<T> all(Slot<List<T>> list) {
        return list.value() == null ? List.of() : list.value();
    }

    /** A text; empty where none is written or known. */
    private static String known(String text) {
        return text.equals("unknown") || text.equals("not-applicable") ? "" : text;
    }
}
