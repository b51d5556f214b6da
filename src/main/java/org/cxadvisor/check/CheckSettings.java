package org.cxadvisor.check;

import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.keyed;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.optional;
import static org.cxadvisor.yaml.Form.required;
import static org.cxadvisor.yaml.Form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** What {@code cx.yaml} says of the checks of a project. */
public final class CheckSettings {

    /** What every project has that says nothing. */
    public static final CheckSettings NONE = new CheckSettings(null);

    /** What {@code cx.yaml} has to look like. */
    public static final Form FORM = keyed(
            "cx.yaml",
            required("cx", exact(Entries.choice("a version", "1")), "the version of the format: 1"),
            optional(
                    "data",
                    exact(text()),
                    "a folder of the project with its own thresholds, vocabulary, sources and pages"),
            optional(
                    "fail-on",
                    exact(Entries.choice("a level", "error", "warning", "info", "never")),
                    "the lowest level that ends `cx validate` with exit code 1"),
            optional(
                    "max-warnings",
                    exact(Form.value(Values.COUNT)),
                    "more warnings than these end it with exit code 1"),
            optional("baseline", exact(text()), "the file of findings that are known already"),
            optional(
                    "levels",
                    new MapForm(
                            "levels of rules",
                            List.of(),
                            text(),
                            exact(Entries.choice("a level", "error", "warning", "info", "ignored"))),
                    "the level of a rule in place of its own"),
            optional("suppressions", list(suppression()), "single findings that do not count, with the reason"),
            optional("gates", list(Gate.FORM), "what `cx gate` requires of measures, gaps and goals"));

    private final @Nullable Document document;
    private final Map<String, LevelChoice> levels = new TreeMap<>();
    private final List<StatedSuppression> suppressions = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();

    private CheckSettings(@Nullable Document document) {
        this.document = document;
        if (node("levels") instanceof Fields fields) {
            fields.fields().forEach(field -> levels.put(field.key(), LevelChoice.valueOf(upper(field.value()))));
        }
        if (node("suppressions") instanceof Items items) {
            items.items().forEach(item -> suppressions.add(suppression((Fields) item)));
        }
        if (node("gates") instanceof Items items) {
            items.items().forEach(item -> gates.add(Gate.of((Fields) item)));
        }
    }

    /** @param document a {@code cx.yaml} that {@link #FORM} finds nothing wrong with */
    public static CheckSettings of(Document document) {
        return new CheckSettings(document);
    }

    /** The level that ends a run with exit code 1; null where none is stated. */
    public @Nullable FailOn failOn() {
        return node("fail-on") instanceof Scalar word ? FailOn.valueOf(upper(word)) : null;
    }

    /** How many warnings a run may have; null where none is stated. */
    public @Nullable Integer maxWarnings() {
        return node("max-warnings") instanceof Scalar number ? (int) Values.COUNT.number(number.text()) : null;
    }

    /** The file of the baseline, from the project's folder; null where none is named. */
    public @Nullable String baseline() {
        return node("baseline") instanceof Scalar file ? file.text() : null;
    }

    /** The levels of rules that have another than their own, by the rule's name. */
    public Map<String, LevelChoice> levels() {
        return Map.copyOf(levels);
    }

    /** What {@code cx gate} requires, in the order of the file. */
    public List<Gate> gates() {
        return List.copyOf(gates);
    }

    List<StatedSuppression> suppressions() {
        return suppressions;
    }

    /** The rules that are named anywhere in it, so that a slip is found. */
    public List<String> namedRules() {
        return Stream.concat(levels.keySet().stream(), suppressions.stream().map(StatedSuppression::rule))
                .distinct()
                .toList();
    }

    /** Its text by the name it was read under; nothing where there is none. */
    public Map<String, List<String>> lines() {
        return document == null ? Map.of() : Map.of(document.file(), document.lines());
    }

    /** Everything that is stated, in the order of the file. */
    public List<Setting> all() {
        List<Setting> all = new ArrayList<>();
        if (document != null && document.root() instanceof Fields fields) {
            fields.fields().forEach(field -> add(field.key(), field.value(), all));
        }
        return all;
    }

    private static void add(String name, Node node, List<Setting> all) {
        if (node instanceof Fields fields) {
            for (Field field : fields.fields()) {
                add(name + "/" + field.key(), field.value(), all);
            }
        } else if (node instanceof Items items) {
            for (int at = 0; at < items.items().size(); at++) {
                add(name + "/" + at, items.items().get(at), all);
            }
        } else if (node instanceof Scalar scalar) {
            all.add(new Setting(
                    name,
                    scalar.text(),
                    node.place().file() + ":" + node.place().line()));
        }
    }

    private @Nullable Node node(String key) {
        return document != null && document.root() instanceof Fields fields ? fields.get(key) : null;
    }

    private static Form suppression() {
        return keyed(
                "a suppression",
                required("rule", exact(text()), "the rule whose problems do not count"),
                required("in", exact(text()), "the file they are in, from the project's folder"),
                optional("at", exact(text()), "the item they are about, such as goals/nps@organization"),
                required("because", exact(text()), "the reason"),
                optional("until", exact(Form.value(Values.DATE)), "the last day"));
    }

    private static StatedSuppression suppression(Fields entry) {
        return new StatedSuppression(
                Entries.text(entry, "rule"),
                Entries.text(entry, "in").replace('\\', '/'),
                Entries.text(entry, "at"),
                Entries.text(entry, "because"),
                Entries.text(entry, "until"),
                entry.place());
    }

    private static String upper(Node word) {
        return ((Scalar) word).text().toUpperCase(Locale.ROOT);
    }
}
