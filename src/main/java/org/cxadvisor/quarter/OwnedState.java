package org.cxadvisor.quarter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.metric.Money;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** A strategy as people own it, as far as they decide: tactics, goals, and what the tactics cost. */
final class OwnedState {

    private static final String PLAN = "plan";

    private OwnedState() {}

    /** What advice comes to when the decisions in a strategy are kept. */
    static State of(State draft, Fields strategy) {
        Map<State.Key, Double> amounts = new TreeMap<>(draft.amounts());
        Map<State.Key, String> words = new TreeMap<>(draft.words());
        words.keySet().removeIf(key -> key.kind() == Moved.Kind.TACTIC || key.kind() == Moved.Kind.GOAL);
        double cost = 0;
        double work = 0;
        for (Fields tactic : items(strategy, "tactics")) {
            if (isPursued(tactic)) {
                words.put(new State.Key(Moved.Kind.TACTIC, text(tactic, "id")), "planned");
                cost += number(plan(tactic, "cost"));
                work += number(plan(tactic, "work").replaceFirst(" person-weeks?$", ""));
            }
        }
        amounts.put(new State.Key(Moved.Kind.MONEY, "planned"), cost);
        amounts.put(new State.Key(Moved.Kind.WORK, "planned"), State.rounded(work, 1));
        for (Fields goal : items(strategy, "goals")) {
            if (figures(goal) instanceof Fields figures && !text(goal, "state").equals("withdrawn")) {
                words.put(
                        new State.Key(Moved.Kind.GOAL, text(goal, "id")),
                        State.goal(text(figures, "baseline"), text(figures, "target"), text(figures, "end")));
            }
        }
        return new State(amounts, words);
    }

    /** What a goal is about: what was agreed, else the draft. */
    static Node figures(Fields goal) {
        Node agreed = goal.get("agreed");
        Node draft = goal.get("draft");
        return agreed instanceof Fields ? agreed : draft == null ? goal : draft;
    }

    static boolean isPursued(Fields tactic) {
        String decision = tactic.get("decision") instanceof Fields decided ? text(decided, "is") : "";
        return !Set.of("rejected", "deferred").contains(decision)
                && !text(tactic, "state").equals("stopped");
    }

    static String plan(Fields tactic, String key) {
        return tactic.get(PLAN) instanceof Fields plan ? text(plan, key) : "";
    }

    /** A cost or an amount of work; nothing where it is unknown or not stated. */
    private static double number(String written) {
        return Money.parse(written.replaceFirst("^over ", ""))
                .map(Money::amount)
                .orElse(0.0);
    }

    static List<Fields> items(Fields strategy, String list) {
        return strategy.get(list) instanceof Items items
                ? items.items().stream()
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .toList()
                : List.of();
    }

    static String text(Fields map, String key) {
        return map.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
