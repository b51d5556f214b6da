package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;
import org.jspecify.annotations.Nullable;

/**
 * An audit carried over into the next period: ids, names and what does not change stay with their comments; each figure moves to
 * {@code before} and is to be measured again.
 */
public final class RolledAudit {

    private static final List<String> VALUES = List.of(
            "rate",
            "mean",
            "median",
            "score",
            "value",
            "promoters",
            "passives",
            "detractors",
            "answers",
            "boxes",
            "p90");
    private static final Set<String> COUNTED = Set.of(
            "of",
            "deviation",
            "margin",
            "responses",
            "answered",
            "weighted",
            "restated-from",
            "because",
            "not-comparable");
    private static final Set<String> COUNTED_COMPLAINT = Set.of("count", "share", "of", "rating-when-met");
    private static final String BEFORE = "before";
    private static final String PERIOD = "period";
    private static final String UNKNOWN = "unknown";

    private final String period;
    private final String last;
    private final Map<String, String> periodOfSource = new TreeMap<>();
    private final List<String> again = new ArrayList<>();
    private final List<String> byHand = new ArrayList<>();
    private Splicer text;

    private RolledAudit(Splicer text, String period) {
        this.text = text;
        this.period = period;
        this.last = text.get(List.of(PERIOD)).map(RolledAudit::said).orElse(UNKNOWN);
    }

    /**
     * The audit of the next period.
     *
     * @param text its text, which validates
     * @param again the places to be measured again
     * @param byHand the places that could not be changed without touching a comment
     */
    public record Result(String text, List<String> again, List<String> byHand) {

        public Result {
            again = List.copyOf(again);
            byHand = List.copyOf(byHand);
        }
    }

    /** A tactic that is finished, with what came of it; outcome is empty where nothing is known. */
    public record Finished(String playbook, String state, String outcome) {}

    /** Carries an audit over; empty where its text cannot be read. */
    public static Optional<Result> of(String audit, String period, List<Finished> finished) {
        return Splicer.of(audit).map(text -> new RolledAudit(text, period).rolled(finished));
    }

    private Result rolled(List<Finished> finished) {
        sources();
        readings(List.of(), text.root());
        set(List.of(PERIOD), scalar(period));
        if (text.get(List.of("as-of")).isPresent()) {
            edit(List.of("as-of"), before -> before.remove(List.of("as-of")));
        }
        for (String day : List.of("start", "end")) {
            List<String> path = List.of("limits", day);
            text.get(path).filter(node -> !said(node).equals(UNKNOWN)).ifPresent(node -> {
                set(path, scalar(UNKNOWN));
                again.add(String.join("/", path) + " (" + said(node) + ")");
            });
        }
        initiatives(finished);
        return new Result(text.text(), again, byHand);
    }

    private void sources() {
        if (text.get(List.of("sources")).orElse(null) instanceof Items sources) {
            for (Node node : sources.items()) {
                if (node instanceof Fields source && ItemIdentity.of(source).isPresent()) {
                    List<String> path =
                            List.of("sources", ItemIdentity.of(source).orElseThrow());
                    String covers = OwnedState.text(source, PERIOD);
                    if (!covers.isEmpty()) {
                        periodOfSource.put(OwnedState.text(source, "id"), covers);
                        set(with(path, PERIOD), scalar(period));
                    }
                    for (String counted : List.of("responses", "sent", "date")) {
                        if (source.has(counted)
                                && !OwnedState.text(source, counted).equals(UNKNOWN)) {
                            set(with(path, counted), scalar(UNKNOWN));
                            again.add(String.join("/", with(path, counted)));
                        }
                    }
                }
            }
        }
    }

    private void readings(List<String> path, Node node) {
        boolean isOfOthers = path.size() == 1
                && Set.of("sources", "competitors", "comparisons", "own-metrics", "limits")
                        .contains(path.get(0));
        if (isOfOthers) {
            return;
        } else if (node instanceof Fields fields && isReading(fields)) {
            reading(path, fields);
        } else if (node instanceof Fields fields
                && path.size() > 1
                && path.get(path.size() - 2).equals("pains")) {
            complaint(path, fields);
        } else if (node instanceof Fields fields) {
            fields.fields().forEach(field -> readings(with(path, field.key()), field.value()));
        } else if (node instanceof Items items && ItemIdentity.tellsApart(items.items())) {
            items.items().forEach(item -> ItemIdentity.of(item).ifPresent(id -> readings(with(path, id), item)));
        } else if (node instanceof Scalar figure && isFigure(path, figure)) {
            set(path, scalar(UNKNOWN));
            again.add(String.join("/", path) + " (" + figure.text() + ")");
        }
    }

    private static boolean isReading(Fields fields) {
        return VALUES.stream().anyMatch(fields::has) && !fields.has("theme");
    }

    private static boolean isFigure(List<String> path, Scalar figure) {
        boolean isMeasure = path.size() > 1 && path.get(path.size() - 2).equals("metrics");
        boolean isRating = path.get(path.size() - 1).equals("rating");
        return (isMeasure || isRating) && !figure.isUnknownOrNotApplicable();
    }

    private void reading(List<String> path, Fields reading) {
        List<Field> stays = new ArrayList<>();
        List<Field> earlier = new ArrayList<>();
        List<Node> history = new ArrayList<>();
        String value = "";
        for (Field field : reading.fields()) {
            boolean isValue = VALUES.contains(field.key());
            if (field.key().equals(BEFORE) && field.value() instanceof Items items) {
                history.addAll(items.items());
            } else if (isValue || COUNTED.contains(field.key())) {
                earlier.add(field);
                value = value.isEmpty() && isValue ? field.key() : value;
            } else if (!field.key().equals(PERIOD)) {
                stays.add(field);
            }
        }
        if (earlier.stream().allMatch(field -> said(field.value()).equals(UNKNOWN))) {
            return;
        }
        String covers = OwnedState.text(reading, PERIOD);
        String inherited = periodOfSource.getOrDefault(OwnedState.text(reading, "source"), last);
        earlier.add(0, field(PERIOD, scalar(covers.isEmpty() ? inherited : covers)));
        history.add(0, new Fields(earlier, Place.of("")));
        stays.add(field(isCount(value) ? "score" : value, scalar(UNKNOWN)));
        stays.add(field(BEFORE, new Items(history, Place.of(""))));
        set(path, new Fields(stays, Place.of("")));
        again.add(String.join("/", path));
    }

    /** Counts of a net score: its place is taken by the score, which is not known yet. */
    private static boolean isCount(String value) {
        return Set.of("promoters", "passives", "detractors").contains(value);
    }

    private void complaint(List<String> path, Fields complaint) {
        for (String counted : COUNTED_COMPLAINT.stream().sorted().toList()) {
            if (complaint.has(counted) && !said(complaint.get(counted)).equals(UNKNOWN)) {
                set(with(path, counted), scalar(UNKNOWN));
                again.add(String.join("/", with(path, counted)));
            }
        }
    }

    private void initiatives(List<Finished> finished) {
        Set<String> known = new LinkedHashSet<>();
        List<Node> all = new ArrayList<>();
        List<String> path = List.of("initiatives");
        if (text.get(path).orElse(null) instanceof Items items) {
            all.addAll(items.items());
            items.items().forEach(item -> known.add(item instanceof Fields one ? OwnedState.text(one, "tactic") : ""));
        }
        boolean isMore = false;
        for (Finished one : finished) {
            if (known.add(one.playbook())) {
                List<Field> fields = new ArrayList<>(
                        List.of(field("tactic", scalar(one.playbook())), field("state", scalar(one.state()))));
                if (!one.outcome().isEmpty()) {
                    fields.add(field("outcome", new Scalar(one.outcome(), false, Place.of(""))));
                }
                all.add(new Fields(fields, Place.of("")));
                isMore = true;
            }
        }
        if (isMore) {
            set(path, new Items(all, Place.of("")));
        }
    }

    private void set(List<String> path, Node node) {
        edit(path, before -> before.set(path, Piece.of(node)));
    }

    private void edit(List<String> path, java.util.function.UnaryOperator<Splicer> change) {
        try {
            text = change.apply(text);
        } catch (SpliceException refused) {
            byHand.add(String.join("/", path));
        }
    }

    private static Field field(String key, Node value) {
        return new Field(key, Place.of(""), value);
    }

    private static Scalar scalar(String said) {
        return new Scalar(said, true, Place.of(""));
    }

    private static String said(@Nullable Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
