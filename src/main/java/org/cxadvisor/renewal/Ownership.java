package org.cxadvisor.renewal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Which goals and tactics of a strategy people have decided on or pinned, so that a renewal leaves them alone. */
final class Ownership {

    static final String GOALS = "goals";
    static final String TACTICS = "tactics";
    static final String PINNED = "pinned";

    private final Map<String, Set<String>> settled = new HashMap<>();

    /**
     * @param strategy the strategy as people own it
     * @param now the new draft
     * @param returned the tactics whose rejection is over
     */
    Ownership(Node strategy, Node now, Set<String> returned) {
        Set<String> needed = new HashSet<>();
        for (Fields goal : items(strategy, GOALS)) {
            if (isDecidedGoal(goal)) {
                settle(GOALS, goal);
                needed.add(text(goal, "serves"));
            }
        }
        for (Fields tactic : items(strategy, TACTICS)) {
            boolean isReturned = returned.contains(text(tactic, "id")) && !isOfPeople(tactic) && !isPinned(tactic);
            if (isDecidedTactic(tactic) && !isReturned) {
                settle(TACTICS, tactic);
                if (tactic.get("serves") instanceof Items serves) {
                    serves.items().forEach(goal -> needed.add(goal instanceof Scalar id ? id.text() : ""));
                }
            }
        }
        // What is decided serves these goals; without them it would serve nothing.
        items(now, GOALS).forEach(goal -> needed.remove(text(goal, "id")));
        settled.computeIfAbsent(GOALS, list -> new HashSet<>()).addAll(needed);
    }

    /** Whether what stands at a path is settled and not to be touched. */
    boolean isSettled(List<String> path) {
        return path.size() == 2 && settled.getOrDefault(path.get(0), Set.of()).contains(path.get(1));
    }

    /** Whether people decided on a goal or tactic, added or pinned it. */
    static boolean isDecided(String list, Fields item) {
        return list.equals(GOALS) ? isDecidedGoal(item) : isDecidedTactic(item);
    }

    private static boolean isDecidedGoal(Fields goal) {
        boolean isDrafted = text(goal, "state").equals("drafted") && goal.get("agreed") == null;
        return !isDrafted || isOfPeople(goal) || isPinned(goal);
    }

    private static boolean isDecidedTactic(Fields tactic) {
        boolean isOpen = List.of("", "proposed").contains(decision(tactic)) && isNotStarted(tactic);
        return !isOpen || isOfPeople(tactic) || isPinned(tactic);
    }

    private void settle(String list, Fields item) {
        settled.computeIfAbsent(list, none -> new HashSet<>())
                .add(ItemIdentity.of(item).orElse(""));
    }

    private static boolean isOfPeople(Fields item) {
        return item.has("added-by");
    }

    /** Whether people want an item to stay as it stands. */
    static boolean isPinned(Fields item) {
        return item.has(PINNED);
    }

    private static boolean isNotStarted(Fields tactic) {
        return List.of("", "not-started", "unknown").contains(text(tactic, "state"));
    }

    /** {@code proposed accepted rejected deferred}; empty where none is written. */
    static String decision(Fields tactic) {
        return tactic.get("decision") instanceof Fields decision ? text(decision, "is") : "";
    }

    /** The items of a list of a strategy; none where it has no such list. */
    static List<Fields> items(Node strategy, String list) {
        return strategy instanceof Fields map && map.get(list) instanceof Items items
                ? items.items().stream()
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .toList()
                : List.of();
    }

    /** The item of an id; null where there is none. */
    static @Nullable Fields item(Node strategy, String list, String id) {
        return items(strategy, list).stream()
                .filter(item -> text(item, "id").equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A text of a map; empty where none is written. */
    static String text(Fields map, String key) {
        return map.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
