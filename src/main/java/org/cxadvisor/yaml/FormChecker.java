package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Others;
import org.cxadvisor.yaml.Form.TextForm;
import org.cxadvisor.yaml.Form.ValueForm;
import org.cxadvisor.yaml.Form.Word;

/** Judges a document by a form and finds all that is wrong, each once and where it is. */
public final class FormChecker {

    /** What the file itself is called where a key would be named. */
    private static final String WHOLE = "document";

    private static final int WORDS_LISTED = 12;

    private final List<Problem> problems = new ArrayList<>();

    private FormChecker() {}

    /** All problems, in the order of the file; what stands inside a part of the wrong shape is not judged. */
    public static List<Problem> check(Node node, Form form) {
        FormChecker checker = new FormChecker();
        checker.judge(node, form, false, new Asked(WHOLE, node.place()));
        Collections.sort(checker.problems);
        return List.copyOf(checker.problems);
    }

    /** The key whose value is judged, and what to point at where nothing is written. */
    private record Asked(String key, Place place) {}

    private void judge(Node node, Form form, boolean exact, Asked asked) {
        if (form instanceof Exact inner) {
            judge(node, inner.of(), true, asked);
            return;
        }
        if (form instanceof EitherForm either) {
            for (Form one : either.forms()) {
                if (NodeShape.of(one).contains(NodeShape.of(node))) {
                    judge(node, one, exact, asked);
                    return;
                }
            }
        }
        if (node instanceof Scalar scalar) {
            judgeScalar(scalar, form, exact, asked);
        } else if (node instanceof Items items && form instanceof ListForm list) {
            judgeItems(items, list, asked);
        } else if (node instanceof Fields fields && form instanceof KeyedForm keyed) {
            judgeKeyed(fields, keyed);
        } else if (node instanceof Fields fields && form instanceof MapForm map) {
            judgeMap(fields, map);
        } else {
            wrongShape(node, form, asked);
        }
    }

    private void judgeScalar(Scalar scalar, Form form, boolean exact, Asked asked) {
        if (scalar.text().isEmpty() || PlainScalar.isNull(scalar)) {
            boolean isWritten = !scalar.plain() || !scalar.text().isEmpty();
            Place at = isWritten ? scalar.place() : asked.place();
            Place place = new Place(
                    at.file(),
                    at.line(),
                    at.column(),
                    at.length(),
                    scalar.place().path());
            problems.add(ReadingRule.EMPTY_VALUE.at(place, Map.of("key", asked.key())));
        } else if (!scalar.isUnknownOrNotApplicable()) {
            judgeWritten(scalar, form, asked);
        } else if (exact && NodeShape.of(form).contains(NodeShape.TEXT)) {
            Map<String, String> values = Map.of("key", asked.key(), "value", scalar.text());
            problems.add(ReadingRule.MISSING_VALUE.at(scalar.place(), values));
        } else if (exact) {
            wrongShape(scalar, form, asked);
        }
    }

    private void judgeWritten(Scalar scalar, Form form, Asked asked) {
        if (form instanceof ChoiceForm choice) {
            judgeWord(scalar, choice, asked);
        } else if (form instanceof ValueForm value) {
            judgeValue(scalar, value.kind(), asked);
        } else if (!(form instanceof TextForm)) {
            wrongShape(scalar, form, asked);
        } else if (PlainScalar.isYesOrNo(scalar)) {
            Map<String, String> values = Map.of("value", scalar.text(), "key", asked.key());
            problems.add(ReadingRule.AMBIGUOUS_TEXT.at(scalar.place(), values));
        }
    }

    private void judgeValue(Scalar scalar, ValueKind kind, Asked asked) {
        boolean number = PlainScalar.isNumber(scalar) && !kind.alsoNumber();
        Optional<Problem> beyond = number ? Optional.empty() : outOfRange(scalar.text(), kind, scalar.place());
        if (beyond.isPresent()) {
            problems.add(beyond.get());
        } else if (number || !kind.reads(scalar.text())) {
            Map<String, String> values = Map.of(
                    "value", scalar.text(), "expected", kind.name(), "example", kind.example(), "key", asked.key());
            problems.add(ReadingRule.WRONG_VALUE.at(scalar.place(), values).suggesting(kind.respelt(scalar.text())));
        }
    }

    /** What is wrong with a value that is well written and cannot be true; empty when it is within the range of its kind. */
    public static Optional<Problem> outOfRange(String text, ValueKind kind, Place place) {
        double number = kind.number(text);
        // Not by < and >, for which minus zero is no less than zero: no pattern of a schema could say so.
        boolean within = Double.isNaN(number)
                || (Double.compare(number, kind.lowest()) >= 0 && Double.compare(number, kind.highest()) <= 0);
        Map<String, String> values = Map.of("value", text, "expected", kind.name(), "range", kind.range());
        return within ? Optional.empty() : Optional.of(ReadingRule.OUT_OF_RANGE.at(place, values));
    }

    private void judgeWord(Scalar scalar, ChoiceForm choice, Asked asked) {
        String text = scalar.text();
        if (choice.has(text) || Others.OWN.allow(text) && choice.others() != Others.NONE) {
            return;
        }
        List<String> words = choice.words().stream().map(Word::word).toList();
        if (choice.others().allow(text)) {
            unlisted(scalar, choice, words, asked);
            return;
        }
        String known = words.stream().limit(WORDS_LISTED).collect(Collectors.joining(", "));
        Map<String, String> values = Map.of(
                "word",
                text,
                "thing",
                choice.name(),
                "key",
                asked.key(),
                "known",
                words.size() > WORDS_LISTED ? known + ", …" : known);
        problems.add(ReadingRule.UNKNOWN_WORD.at(scalar.place(), values).suggesting(NearestWord.to(text, words)));
    }

    /** A word that is read as written, unless it looks like a slip of the keyboard. */
    private void unlisted(Scalar word, ChoiceForm choice, List<String> words, Asked asked) {
        String meant = NearestWord.slip(word.text(), words);
        Map<String, String> values = Map.of("word", word.text(), "thing", choice.name(), "key", asked.key());
        ReadingRule rule = meant.isEmpty() ? ReadingRule.UNLISTED_WORD : ReadingRule.PROBABLE_SLIP;
        problems.add(rule.at(word.place(), values).suggesting(meant));
    }

    private void judgeItems(Items items, ListForm list, Asked asked) {
        for (Node item : items.items()) {
            judge(item, list.of(), false, new Asked(asked.key(), item.place()));
        }
        Map<String, Scalar> seen = new HashMap<>();
        for (Node item : items.items()) {
            if (item instanceof Fields fields && fields.get(list.identity()) instanceof Scalar id) {
                String apart = list.apart().stream()
                        .map(key -> fields.get(key) instanceof Scalar text ? text.text() : "")
                        .collect(Collectors.joining(" "));
                judgeIdentity(id, list.identity(), apart, seen);
            }
        }
    }

    private void judgeIdentity(Scalar id, String identity, String apart, Map<String, Scalar> seen) {
        if (id.text().isEmpty() || PlainScalar.isNull(id) || id.isUnknownOrNotApplicable()) {
            return;
        }
        Scalar first = seen.putIfAbsent(PlainScalar.composed(id.text()) + " " + apart, id);
        if (first != null) {
            String line = Integer.toString(first.place().line());
            Map<String, String> values = Map.of("id", id.text(), "key", identity, "first-line", line);
            problems.add(ReadingRule.DUPLICATE_ID.at(id.place(), values));
        }
    }

    private void judgeKeyed(Fields fields, KeyedForm form) {
        List<Field> unknown = new ArrayList<>();
        for (Field field : fields.fields()) {
            Form.Key key = Form.key(field.key(), form.keys());
            if (key != null) {
                judge(field.value(), key.form(), false, new Asked(key.name(), field.keyPlace()));
            } else if (form.isNote(field.key())) {
                problems.add(ReadingRule.UNUSED_NOTE.at(field.keyPlace(), Map.of("key", field.key())));
            } else {
                unknown.add(field);
            }
        }
        missingKeys(fields, form.name(), form.keys(), misspelt(unknown, fields, form));
    }

    /** The absent keys that unknown ones are probably meant for: what is misspelt is not called missing, too. */
    private Set<String> misspelt(List<Field> unknown, Fields fields, KeyedForm form) {
        if (unknown.isEmpty()) {
            return Set.of();
        }
        List<String> absent = new ArrayList<>();
        form.keys().stream().map(Form.Key::name).filter(key -> !fields.has(key)).forEach(absent::add);
        Set<String> misspelt = new HashSet<>();
        for (Field field : unknown) {
            String meant = unknownKey(field, form.name(), absent);
            absent.remove(meant);
            misspelt.add(meant);
            Form.Key key = Form.key(meant, form.keys());
            if (key != null && fits(field.value(), key.form())) {
                judge(field.value(), key.form(), false, new Asked(key.name(), field.keyPlace()));
            }
        }
        return misspelt;
    }

    /** Whether what stands under a guessed key may be judged as its value: a text says too little to be sure of the guess. */
    private static boolean fits(Node node, Form form) {
        return !(node instanceof Scalar) && NodeShape.of(form).contains(NodeShape.of(node));
    }

    private void judgeMap(Fields fields, MapForm form) {
        for (Field field : fields.fields()) {
            Form.Key key = Form.key(field.key(), form.known());
            Asked asked = new Asked(field.key(), field.keyPlace());
            int before = problems.size();
            if (key == null) {
                judge(new Scalar(field.key(), false, field.keyPlace()), form.keys(), false, asked);
            }
            boolean readable = problems.subList(before, problems.size()).stream()
                    .noneMatch(problem -> problem.level() == Level.ERROR);
            if (readable) {
                judge(field.value(), key == null ? form.value() : key.form(), false, asked);
            }
        }
        missingKeys(fields, form.name(), form.known(), Set.of());
    }

    private String unknownKey(Field field, String thing, List<String> absent) {
        String meant = NearestWord.to(field.key(), absent);
        Map<String, String> values = Map.of("key", field.key(), "thing", thing);
        problems.add(ReadingRule.UNKNOWN_KEY.at(field.keyPlace(), values).suggesting(meant));
        return meant;
    }

    private void missingKeys(Fields fields, String thing, List<Form.Key> keys, Set<String> misspelt) {
        for (Form.Key key : keys) {
            if (fields.whole() && key.required() && !misspelt.contains(key.name()) && !fields.has(key.name())) {
                Map<String, String> values = Map.of("key", key.name(), "thing", thing);
                problems.add(ReadingRule.MISSING_KEY.at(fields.place(), values));
            }
        }
    }

    private void wrongShape(Node node, Form form, Asked asked) {
        Set<NodeShape> legal = NodeShape.of(form);
        String expected = legal.stream().map(FormChecker::word).collect(Collectors.joining(", "));
        Map<String, String> values =
                Map.of("key", asked.key(), "expected", expected, "found", word(NodeShape.of(node)));
        problems.add(ReadingRule.WRONG_SHAPE.at(node.place(), values));
    }

    private static String word(NodeShape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
