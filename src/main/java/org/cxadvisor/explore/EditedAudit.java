package org.cxadvisor.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** The document of an audit in which something was changed; the audit itself stays as it is. */
final class EditedAudit {

    private static final List<String> IDENTITIES = List.of("id", "theme", "phrase");

    /** The step to one item more, whatever it is called. */
    private static final String MORE = "+";

    /** Where what is new stands: behind every line there can be, so that no two places are the same. */
    private static final int BEHIND = 100_000_000;

    private int line = BEHIND;

    private final FormPlaces places;

    private EditedAudit(FormPlaces places) {
        this.places = places;
    }

    /**
     * The document with some changes.
     *
     * @param places what may stand where
     * @throws NoSuchPlaceException when an edit is for a place that cannot be there, or its value is no YAML
     */
    static Node of(Node root, FormPlaces places, List<AuditEdit> edits) {
        EditedAudit audit = new EditedAudit(places);
        Node edited = root;
        for (AuditEdit edit : edits) {
            @Nullable Node value = edit.value().map(text -> value(edit, text)).orElse(null);
            edited = audit.edited(edited, edit, steps(edit), 0, value);
        }
        return edited;
    }

    /** The steps to the place of an edit. */
    static List<String> steps(AuditEdit edit) {
        List<String> steps = List.of(edit.place().split("/", -1));
        if (steps.stream().anyMatch(String::isBlank)) {
            throw NoSuchPlaceException.place(edit.place(), "");
        }
        return steps;
    }

    /** What an edit writes, as a document of its own. */
    static Node value(AuditEdit edit, String text) {
        Document value = StrictReader.read("", text.getBytes(StandardCharsets.UTF_8));
        if (value.root() == null || !value.problems().isEmpty()) {
            throw NoSuchPlaceException.value(edit.place(), text);
        }
        return value.root();
    }

    private Node edited(Node in, AuditEdit edit, List<String> steps, int at, @Nullable Node value) {
        String step = steps.get(at);
        boolean last = at == steps.size() - 1;
        if (in instanceof Fields map) {
            return inMap(map, edit, steps, at, value);
        }
        if (in instanceof Items list) {
            List<Node> items = new ArrayList<>(list.items());
            int found = found(list, step);
            if (found < 0 && !(last && adds(step, value))) {
                throw nowhere(edit, steps, at, list.items().stream().map(EditedAudit::step));
            }
            if (found < 0 && value != null) {
                items.add(placed(value, null, edit.place()));
            } else if (last && value == null) {
                items.remove(found);
            } else {
                Node before = items.get(found);
                Node after = last && value != null
                        ? placed(value, before, edit.place())
                        : edited(before, edit, steps, at + 1, value);
                items.set(found, after);
            }
            return new Items(items, list.place());
        }
        throw nowhere(edit, steps, at, Stream.empty());
    }

    private Node inMap(Fields map, AuditEdit edit, List<String> steps, int at, @Nullable Node value) {
        String step = steps.get(at);
        boolean last = at == steps.size() - 1;
        List<Field> fields = new ArrayList<>();
        for (Field field : map.fields()) {
            if (!field.key().equals(step)) {
                fields.add(field);
            } else if (!last) {
                Node inner = open(field.value(), steps.subList(0, at + 1));
                fields.add(new Field(step, field.keyPlace(), edited(inner, edit, steps, at + 1, value)));
            } else if (value != null) {
                fields.add(new Field(step, field.keyPlace(), placed(value, field.value(), edit.place())));
            }
        }
        if (!map.has(step) && value != null) {
            String path = String.join("/", steps.subList(0, at + 1));
            Place place = next(map.place().file(), path);
            Node inner = last ? placed(value, null, edit.place()) : fresh(edit, steps, at + 1, value, place);
            fields.add(new Field(step, place, inner));
        }
        return new Fields(fields, map.place(), map.whole());
    }

    /** A list or a map that was not there, with the value in it. */
    private Node fresh(AuditEdit edit, List<String> steps, int at, Node value, Place place) {
        return edited(empty(place, steps.subList(0, at)), edit, steps, at, value);
    }

    /** What is not known has nothing in it, and may be given something. */
    private Node open(Node node, List<String> path) {
        return node instanceof Scalar text && text.isUnknownOrNotApplicable() ? empty(text.place(), path) : node;
    }

    private Node empty(Place place, List<String> path) {
        return places.isList(path) ? new Items(List.of(), place) : new Fields(List.of(), place);
    }

    private static boolean adds(String step, @Nullable Node value) {
        return value != null && step.equals(MORE) || value instanceof Fields item && step.equals(identity(item));
    }

    private static int found(Items list, String step) {
        for (int at = 0; at < list.items().size(); at++) {
            if (step(list.items().get(at)).equals(step)) {
                return at;
            }
        }
        return -1;
    }

    /** The last step of the path of an item. */
    static String step(Node item) {
        String path = item.place().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String identity(Fields item) {
        for (String key : IDENTITIES) {
            if (item.get(key) instanceof Scalar name) {
                return name.text();
            }
        }
        return "";
    }

    private static NoSuchPlaceException nowhere(AuditEdit edit, List<String> steps, int at, Stream<String> there) {
        String nearest = NearestWord.to(steps.get(at), there.toList());
        List<String> meant = new ArrayList<>(steps);
        meant.set(at, nearest);
        return NoSuchPlaceException.place(edit.place(), nearest.isEmpty() ? "" : String.join("/", meant));
    }

    /** A value in its place: that of what stood there, else behind the text. */
    private Node placed(Node value, @Nullable Node before, String path) {
        Place place = before == null ? next("", path) : before.place();
        if (value instanceof Scalar text) {
            return new Scalar(text.text(), text.plain(), place);
        }
        if (value instanceof Items list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                String name = item instanceof Fields map ? identity(map) : "";
                items.add(placed(item, null, path + "/" + (name.isEmpty() ? items.size() : name)));
            }
            return new Items(items, place);
        }
        Fields map = (Fields) value;
        List<Field> fields = new ArrayList<>();
        for (Field field : map.fields()) {
            String at = path + "/" + field.key();
            fields.add(new Field(field.key(), next("", at), placed(field.value(), null, at)));
        }
        return new Fields(fields, place);
    }

    private Place next(String file, String path) {
        return new Place(file, line++, 1, 1, path);
    }
}
