package org.cxadvisor.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;
import org.jspecify.annotations.Nullable;

/** The decisions in the text of a strategy: read from it, and written into it with all else left as it is. */
public final class StrategyText {

    private static final String TACTICS = "tactics";
    private static final String GOALS = "goals";
    private static final String ID = "id";

    /** The keys of a decision on a tactic, in their order. */
    private static final List<String> DECIDED = List.of("is", "date", "because", "until");

    private StrategyText() {}

    /** What a strategy says was decided; nothing where it cannot be read. */
    public static List<Decision> decisions(String text) {
        List<Decision> decisions = new ArrayList<>();
        Splicer.of(text).ifPresent(strategy -> {
            items(strategy.root(), TACTICS).forEach(tactic -> tactic(tactic, decisions));
            items(strategy.root(), GOALS).forEach(goal -> goal(goal, decisions));
        });
        return List.copyOf(decisions);
    }

    private static void tactic(Fields tactic, List<Decision> decisions) {
        String id = text(tactic, ID);
        if (tactic.get("decision") instanceof Fields decision) {
            Decision.@Nullable Kind kind =
                    switch (text(decision, "is")) {
                        case "accepted" -> Decision.Kind.ACCEPTED;
                        case "rejected" -> Decision.Kind.REJECTED;
                        case "deferred" -> Decision.Kind.DEFERRED;
                        default -> null;
                    };
            if (kind != null) {
                decisions.add(new Decision(kind, id, text(decision, "because"), text(decision, "until")));
            }
        }
        shared(tactic, id, decisions);
    }

    private static void goal(Fields goal, List<Decision> decisions) {
        String id = text(goal, ID);
        if (text(goal, "state").equals("agreed")) {
            decisions.add(new Decision(Decision.Kind.AGREED, id, "", ""));
        }
        shared(goal, id, decisions);
    }

    private static void shared(Fields item, String id, List<Decision> decisions) {
        String owner = text(item, "owner");
        if (!owner.isEmpty() && !owner.equals("unknown")) {
            decisions.add(new Decision(Decision.Kind.OWNER, id, owner, ""));
        }
        String note = text(item, "note");
        if (!note.isEmpty()) {
            decisions.add(new Decision(Decision.Kind.NOTE, id, note, ""));
        }
    }

    private static List<Fields> items(Node root, String key) {
        return root instanceof Fields map && map.get(key) instanceof Items list
                ? list.items().stream()
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(Fields map, String key) {
        return map.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    /**
     * The text with a decision in it.
     *
     * @param day when it was decided
     * @return empty where the text cannot take it without a change elsewhere
     */
    public static Optional<String> with(String text, Decision decision, LocalDate day) {
        return edited(text, strategy -> with(strategy, decision, day));
    }

    /** The text after a decision that was there was taken back; empty where it cannot be told so. */
    public static Optional<String> without(String text, Decision decision) {
        return edited(text, strategy -> without(strategy, decision));
    }

    private static Optional<String> edited(String text, UnaryOperator<Splicer> edit) {
        try {
            return Splicer.of(text).map(edit).map(Splicer::text);
        } catch (SpliceException untouchable) {
            return Optional.empty();
        }
    }

    private static Splicer with(Splicer strategy, Decision decision, LocalDate day) {
        String list = decision.kind() == Decision.Kind.AGREED || isGoal(strategy, decision) ? GOALS : TACTICS;
        List<String> path = List.of(list, decision.of());
        Map<String, Node> keys = keys(decision, day);
        if (strategy.get(path).isPresent()) {
            return set(strategy, path, decision, keys);
        }
        Node item = map(List.of(field(ID, plain(decision.of())), field(key(decision), value(decision, keys))));
        return strategy.get(List.of(list)).isPresent()
                ? strategy.add(List.of(list), Piece.of(item))
                : strategy.set(List.of(list), Piece.of(new Items(List.of(item), Place.of(""))));
    }

    private static Splicer without(Splicer strategy, Decision decision) {
        List<String> path = List.of(isGoal(strategy, decision) ? GOALS : TACTICS, decision.of());
        return switch (decision.kind()) {
            case ACCEPTED, REJECTED, DEFERRED -> set(strategy, path, decision, Map.of("is", plain("proposed")));
            case OWNER -> set(strategy, path, decision, Map.of("owner", plain("unknown")));
            case AGREED -> set(strategy, path, decision, Map.of("state", plain("drafted")));
            case NOTE -> strategy.remove(joined(path, "note"));
        };
    }

    private static boolean isGoal(Splicer strategy, Decision decision) {
        return strategy.get(List.of(GOALS, decision.of())).isPresent();
    }

    /** What a decision states is written key by key, so that what people noted beside one of them stays. */
    private static Splicer set(Splicer strategy, List<String> item, Decision decision, Map<String, Node> keys) {
        List<String> path = joined(item, key(decision));
        if (!decision.isOfTactic() || !(strategy.get(path).orElse(null) instanceof Fields)) {
            return strategy.set(path, Piece.of(value(decision, keys)));
        }
        Splicer text = strategy;
        List<String> behind = List.of();
        for (String key : DECIDED) {
            Node value = keys.get(key);
            List<String> at = joined(path, key);
            if (value != null) {
                text = text.set(at, Piece.of(value), behind);
                behind = List.of(key);
            } else if (text.get(at).isPresent()) {
                text = text.remove(at);
            }
        }
        return text;
    }

    private static List<String> joined(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String key(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPTED, REJECTED, DEFERRED -> "decision";
            case OWNER -> "owner";
            case AGREED -> "state";
            case NOTE -> "note";
        };
    }

    /** What a decision states, by key; the keys of a decision on a tactic stand in a part of their own. */
    private static Map<String, Node> keys(Decision decision, LocalDate day) {
        return switch (decision.kind()) {
            case ACCEPTED -> decided("accepted", decision, day);
            case REJECTED -> decided("rejected", decision, day);
            case DEFERRED -> decided("deferred", decision, day);
            case AGREED -> Map.of("state", plain("agreed"));
            case OWNER, NOTE -> Map.of(key(decision), quoted(decision.says()));
        };
    }

    private static Map<String, Node> decided(String is, Decision decision, LocalDate day) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("is", plain(is));
        keys.put("date", plain(day.toString()));
        if (!decision.says().isEmpty()) {
            keys.put("because", quoted(decision.says()));
        }
        if (!decision.until().isEmpty()) {
            keys.put("until", plain(decision.until()));
        }
        return keys;
    }

    private static Node value(Decision decision, Map<String, Node> keys) {
        return decision.isOfTactic()
                ? map(keys.entrySet().stream()
                        .map(key -> field(key.getKey(), key.getValue()))
                        .toList())
                : keys.values().iterator().next();
    }

    private static Field field(String key, Node value) {
        return new Field(key, Place.of(""), value);
    }

    private static Node map(List<Field> fields) {
        return new Fields(fields, Place.of(""));
    }

    private static Node plain(String text) {
        return new Scalar(text, true, Place.of(""));
    }

    private static Node quoted(String text) {
        return new Scalar(text, false, Place.of(""));
    }
}
