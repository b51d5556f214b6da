package org.cxadvisor.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** The places of audits as people name them, and the text of an audit with something changed at one of them. */
public final class AuditPlaces {

    /** What a reading is known by, the first that is there. */
    private static final List<String> FIGURES = List.of("mean", "rate", "median", "score", "value", "share");

    private static final List<String> COUNTED = List.of("responses", "of");

    private final FormPlaces places;

    /** @param audit what a whole audit looks like */
    public AuditPlaces(Form audit) {
        this.places = new FormPlaces(audit);
    }

    /**
     * The whole path of a place.
     *
     * @param root the audit
     * @param typed a whole path, or as much of its end as only one place has: {@code checkout/rating}
     * @throws NoSuchPlaceException when there is no such place, or several
     */
    public String whole(Node root, String typed) {
        List<String> steps = List.of(typed.split("/", -1));
        if (steps.stream().anyMatch(String::isBlank)) {
            throw NoSuchPlaceException.place(typed, "");
        }
        if (places.isPlace(steps.subList(0, 1)) && root instanceof Fields map && isRoot(map, steps)) {
            return typed;
        }
        List<String> paths = new ArrayList<>();
        paths(root, paths);
        for (int known = steps.size(); known > 0; known--) {
            String start = String.join("/", steps.subList(0, known));
            Optional<String> found = only(paths, start, typed);
            if (found.isPresent()) {
                String rest = String.join("/", steps.subList(known, steps.size()));
                return rest.isEmpty() ? found.get() : found.get() + "/" + rest;
            }
        }
        throw NoSuchPlaceException.place(typed, nearest(typed, paths));
    }

    private static boolean isRoot(Fields root, List<String> steps) {
        return steps.size() > 1 || root.has(steps.get(0));
    }

    private static Optional<String> only(List<String> paths, String start, String typed) {
        List<String> found = paths.stream()
                .filter(path -> path.equals(start) || path.endsWith("/" + start))
                .sorted(Comparator.comparingInt(AuditPlaces::depth))
                .toList();
        if (found.size() > 1 && depth(found.get(0)) == depth(found.get(1))) {
            throw NoSuchPlaceException.several(typed, found.subList(0, 2));
        }
        return found.stream().findFirst();
    }

    private static int depth(String path) {
        return path.split("/", -1).length;
    }

    private static String nearest(String typed, List<String> paths) {
        int steps = depth(typed);
        List<String> ends = paths.stream()
                .filter(path -> depth(path) >= steps)
                .map(path -> {
                    List<String> all = List.of(path.split("/", -1));
                    return String.join("/", all.subList(all.size() - steps, all.size()));
                })
                .distinct()
                .toList();
        return NearestWord.to(typed, ends);
    }

    private static void paths(Node node, List<String> paths) {
        if (!node.place().path().isEmpty()) {
            paths.add(node.place().path());
        }
        if (node instanceof Items list) {
            list.items().forEach(item -> paths(item, paths));
        } else if (node instanceof Fields map) {
            map.fields().stream().map(Field::value).forEach(value -> paths(value, paths));
        }
    }

    /**
     * A change at the whole place that is meant: that of the figure itself, where a reading was named and a bare value is to be
     * written there.
     *
     * @param root the audit
     * @throws NoSuchPlaceException when there is no such place, or several
     */
    public AuditEdit meant(Node root, AuditEdit typed) {
        String place = whole(root, typed.place());
        return typed.value()
                .map(value -> AuditEdit.set(figure(root, place, value), value))
                .orElseGet(() -> AuditEdit.without(place));
    }

    /** The place of the figure itself, where a whole reading was named and a bare value is to be written there. */
    private String figure(Node root, String path, String value) {
        Node there = at(root, path);
        if (there instanceof Fields reading) {
            return FIGURES.stream()
                    .filter(reading::has)
                    .findFirst()
                    .map(key -> path + "/" + key)
                    .orElse(path);
        }
        List<String> steps = List.of(path.split("/", -1));
        if (places.isFigure(steps, value) || places.isText(steps)) {
            return path;
        }
        String key = value.endsWith("%") ? "rate" : value.matches("[0-9.]+ ?[a-z].*") ? "median" : "mean";
        return places.isPlace(with(steps, key)) ? path + "/" + key : path;
    }

    private static List<String> with(List<String> steps, String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    /** How many answers or cases stand beside a figure; empty where none are stated. */
    public static Optional<String> counted(Node root, String path) {
        int last = path.lastIndexOf('/');
        return last > 0 && at(root, path.substring(0, last)) instanceof Fields reading
                ? COUNTED.stream()
                        .map(reading::get)
                        .filter(Scalar.class::isInstance)
                        .map(count -> ((Scalar) count).text())
                        .findFirst()
                : Optional.empty();
    }

    /** The text at a place, with what is in it on one line; empty where there is none. */
    public static Optional<String> text(Node root, String path) {
        return Optional.ofNullable(at(root, path)).map(node -> Piece.of(node).onOneLine());
    }

    /** Whether something stands at a place. */
    public static boolean has(Node root, String path) {
        return at(root, path) != null;
    }

    private static @Nullable Node at(Node root, String path) {
        return new AuditParts(root).at(path).orElse(null);
    }

    /**
     * Whether a change states what was measured or counted, as against limits, ambitions, names and what is in place.
     *
     * @param edit with a whole path
     */
    public boolean isMeasured(AuditEdit edit) {
        List<String> steps = EditedAudit.steps(edit);
        boolean stated =
                List.of("limits", "ambitions", "initiatives", "capabilities").contains(steps.get(0));
        return !stated && edit.value().filter(text -> holdsFigure(steps, text)).isPresent();
    }

    private boolean holdsFigure(List<String> steps, String text) {
        return holdsFigure(steps, EditedAudit.value(AuditEdit.set(String.join("/", steps), text), text));
    }

    private boolean holdsFigure(List<String> steps, Node value) {
        if (value instanceof Scalar scalar) {
            return places.isFigure(steps, scalar.text());
        }
        if (value instanceof Items list) {
            return list.items().stream().anyMatch(item -> holdsFigure(with(steps, "+"), item));
        }
        Fields map = (Fields) value;
        return !map.has("source")
                && map.fields().stream().anyMatch(field -> holdsFigure(with(steps, field.key()), field.value()));
    }

    /**
     * The text of an audit with a change in it, all else as it is; empty where the change would touch more than its place.
     *
     * @throws NoSuchPlaceException when the change is for a place that cannot be there, or its value is no YAML
     */
    public Optional<String> changed(String text, AuditEdit edit) {
        Node before =
                StrictReader.read("", text.getBytes(StandardCharsets.UTF_8)).root();
        Optional<Splicer> splicer = before == null ? Optional.empty() : Splicer.of(text);
        if (before == null || splicer.isEmpty()) {
            return Optional.empty();
        }
        Node after = EditedAudit.of(before, places, List.of(edit));
        try {
            return Optional.of(spliced(splicer.get(), before, after, edit))
                    .filter(changed -> MeaningDigest.isSame(changed.root(), after))
                    .map(Splicer::text);
        } catch (SpliceException untouchable) {
            return Optional.empty();
        }
    }

    private static Splicer spliced(Splicer text, Node before, Node after, AuditEdit edit) {
        List<String> steps = EditedAudit.steps(edit);
        if (edit.value().isEmpty()) {
            return text.remove(identities(before, steps));
        }
        int known = 0;
        Node there = before;
        Node inner = next(there, steps.get(0));
        while (inner instanceof Fields || inner instanceof Items) {
            there = inner;
            known++;
            inner = known < steps.size() ? next(there, steps.get(known)) : null;
        }
        boolean isWhole = known == steps.size();
        List<String> around = steps.subList(0, known);
        if (!isWhole && there instanceof Items && inner == null) {
            return text.add(
                    identities(before, around),
                    Piece.of(EditedAudit.value(edit, edit.value().orElse(""))));
        }
        List<String> path = isWhole ? steps : steps.subList(0, known + 1);
        Node value = path.equals(steps)
                ? EditedAudit.value(edit, edit.value().orElse(""))
                : new AuditParts(after).at(String.join("/", path)).orElseThrow();
        return text.set(identities(before, path), Piece.of(value));
    }

    private static @Nullable Node next(Node node, String step) {
        if (node instanceof Fields map) {
            return map.get(step);
        }
        return node instanceof Items list
                ? list.items().stream()
                        .filter(item -> EditedAudit.step(item).equals(step))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The same steps, with items called as the text of any file tells them apart. */
    private static List<String> identities(Node root, List<String> steps) {
        List<String> called = new ArrayList<>();
        Node at = root;
        for (String step : steps) {
            Node inner = at == null ? null : next(at, step);
            called.add(
                    at instanceof Items list && inner != null
                            ? ItemIdentity.of(inner)
                                    .orElse(Integer.toString(list.items().indexOf(inner)))
                            : step);
            at = inner;
        }
        return called;
    }
}
