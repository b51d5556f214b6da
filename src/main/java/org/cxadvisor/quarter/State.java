package org.cxadvisor.quarter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What advice comes to in figures, each rounded as it is shown, so that what is added up on a screen adds up.
 *
 * @param amounts impact of each gap, sums of the plan, the score; by {@link Moved.Kind} and id
 * @param words the planned tactics and the goals, by {@link Moved.Kind} and id
 */
record State(Map<Key, Double> amounts, Map<Key, String> words) {

    /** As impact is shown. */
    private static final int IMPACT_DECIMALS = 4;

    State {
        amounts = Map.copyOf(amounts);
        words = Map.copyOf(words);
    }

    /** What of the advice. */
    record Key(Moved.Kind kind, String id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
        }
    }

    /** That of advice given now. */
    static State of(Strategy strategy) {
        Map<Key, Double> amounts = new TreeMap<>();
        Map<Key, String> words = new TreeMap<>();
        for (FoundGap gap : strategy.diagnosis().ranked()) {
            amounts.put(new Key(Moved.Kind.GAP, gap.id()), impact(gap.weight().value()));
        }
        if (strategy.diagnosis().score().isGiven()) {
            amounts.put(
                    new Key(Moved.Kind.SCORE, "score"),
                    rounded(strategy.diagnosis().score().value(), 1));
        }
        Plan plan = strategy.plan();
        for (PlannedTactic tactic : plan.tactics()) {
            words.put(new Key(Moved.Kind.TACTIC, tactic.tactic().id()), "planned");
        }
        double cost = plan.tactics().stream()
                .mapToDouble(PlannedTactic::cost)
                .filter(one -> !Double.isNaN(one))
                .map(FigureText::paid)
                .sum();
        money(amounts, cost, plan.work());
        for (Goal goal : strategy.goals().goals()) {
            FigureText figures = FigureText.of(goal);
            words.put(
                    new Key(Moved.Kind.GOAL, goal.id()),
                    goal(figures.value(goal.baseline()), figures.value(goal.target()), String.valueOf(goal.end())));
        }
        return new State(amounts, words);
    }

    /** That of advice that was given then, as {@code evidence.json} keeps it. */
    static State of(Map<?, ?> evidence) {
        Map<Key, Double> amounts = new TreeMap<>();
        Map<Key, String> words = new TreeMap<>();
        for (Map<?, ?> gap : maps(evidence.get("gaps"))) {
            if ("experience".equals(gap.get("layer")) && gap.get("weight") instanceof Map<?, ?> weight) {
                amounts.put(new Key(Moved.Kind.GAP, text(gap, "id")), impact(number(weight, "value")));
            }
        }
        if (evidence.get("score") instanceof Map<?, ?> score && Boolean.TRUE.equals(score.get("given"))) {
            amounts.put(new Key(Moved.Kind.SCORE, "score"), rounded(number(score, "value"), 1));
        }
        if (evidence.get("plan") instanceof Map<?, ?> plan) {
            money(amounts, number(plan, "planned"), number(plan, "work"));
        }
        for (Map<?, ?> tactic : maps(evidence.get("tactics"))) {
            if (tactic.get("plan") instanceof Map<?, ?>) {
                words.put(new Key(Moved.Kind.TACTIC, text(tactic, "id")), "planned");
            }
        }
        for (Map<?, ?> goal : maps(evidence.get("goals"))) {
            FigureText figures = FigureText.of(text(goal, "unit"), number(goal, "baseline"), number(goal, "target"));
            words.put(
                    new Key(Moved.Kind.GOAL, text(goal, "id")),
                    goal(
                            figures.value(number(goal, "baseline")),
                            figures.value(number(goal, "target")),
                            text(goal, "end")));
        }
        return new State(amounts, words);
    }

    /** The document of {@code evidence.json}; nothing where it cannot be read. */
    static Map<?, ?> evidence(@Nullable String json) {
        try {
            return json == null ? Map.of() : JsonText.read(json, Map.class);
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    static String goal(String baseline, String target, String end) {
        return baseline + ".." + target + " " + end;
    }

    private static void money(Map<Key, Double> amounts, double planned, double work) {
        amounts.put(new Key(Moved.Kind.MONEY, "planned"), planned);
        amounts.put(new Key(Moved.Kind.WORK, "planned"), rounded(work, 1));
    }

    private static double impact(double value) {
        return rounded(value, IMPACT_DECIMALS);
    }

    static double rounded(double value, int decimals) {
        return Double.isNaN(value)
                ? value
                : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    static List<Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(one -> (Map<?, ?>) one)
                        .toList()
                : List.of();
    }

    static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    static double number(Map<?, ?> map, String key) {
        return map.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
