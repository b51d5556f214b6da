package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.ValueForm;
import org.cxadvisor.yaml.Form.Word;
import org.cxadvisor.yaml.FormKey;

/** What a key of a file means and which values it takes, on a screen. */
public final class KeyText {

    private final Messages messages;
    private final int width;

    /** @param width columns of the terminal */
    public KeyText(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    /** The page of a key; of several, a line each. */
    public List<String> of(String typed, List<FormKey> keys) {
        return keys.size() == 1 ? page(keys.get(0)) : list(typed, keys);
    }

    private List<String> page(FormKey found) {
        Form.Key key = found.key();
        List<String> lines = new ArrayList<>();
        lines.add(found.path());
        lines.addAll(Columns.wrap("  ", "  ", key.meaning(), width));
        lines.add("");
        said(lines, "explain.key.part", Map.of("part", found.part()));
        said(lines, "explain.key.value", Map.of("value", value(key.form())));
        said(lines, key.required() ? "explain.key.required" : "explain.key.optional", Map.of());
        said(lines, key.form() instanceof Exact ? "explain.key.exact" : "explain.key.special", Map.of());
        words(lines, key.form());
        keys(lines, key.form());
        said(lines, "explain.key.example", Map.of());
        found.example().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<String> list(String typed, List<FormKey> keys) {
        List<String> lines = new ArrayList<>();
        said(lines, "explain.key.several", Map.of("key", typed));
        keys.forEach(found -> entry(lines, found.path(), found.key().meaning()));
        return lines;
    }

    private String value(Form form) {
        if (form instanceof Exact exact) {
            return value(exact.of());
        } else if (form instanceof ValueForm value) {
            return messages.say(
                    "explain.key.kind",
                    Map.of("kind", value.kind().name(), "example", value.kind().example()));
        } else if (form instanceof ListForm list) {
            return messages.say("explain.key.list", Map.of("item", value(list.of())));
        } else if (form instanceof MapForm map) {
            return messages.say("explain.key.map", Map.of("key", value(map.keys()), "value", value(map.value())));
        } else if (form instanceof EitherForm either) {
            return either.forms().stream().map(this::value).collect(Collectors.joining(messages.say("explain.key.or")));
        } else if (form instanceof ChoiceForm choice) {
            return choice.name();
        }
        return form instanceof KeyedForm keyed ? keyed.name() : messages.say("explain.key.text");
    }

    private void words(List<String> lines, Form form) {
        if (form instanceof Exact exact) {
            words(lines, exact.of());
        } else if (form instanceof ListForm list) {
            words(lines, list.of());
        } else if (form instanceof MapForm map && map.keys() instanceof ChoiceForm) {
            words(lines, map.keys());
        } else if (form instanceof ChoiceForm choice) {
            String sentence =
                    switch (choice.others()) {
                        case NONE -> "explain.key.words";
                        case OWN -> "explain.key.words.open";
                        case ANY -> "explain.key.words.any";
                    };
            said(lines, sentence, Map.of("thing", choice.name()));
            for (Word word : choice.words()) {
                entry(lines, word.word(), word.meaning());
            }
        }
    }

    private void keys(List<String> lines, Form form) {
        if (form instanceof Exact exact) {
            keys(lines, exact.of());
        } else if (form instanceof ListForm list) {
            keys(lines, list.of());
        } else if (form instanceof EitherForm either) {
            either.forms().forEach(one -> keys(lines, one));
        } else if (form instanceof KeyedForm keyed) {
            keys(lines, keyed.name(), keyed.keys());
        } else if (form instanceof MapForm map && !map.known().isEmpty()) {
            keys(lines, map.name(), map.known());
        }
    }

    private void keys(List<String> lines, String part, List<Form.Key> keys) {
        said(lines, "explain.key.keys", Map.of("part", part));
        for (Form.Key key : keys) {
            String name =
                    key.required() ? messages.say("explain.key.keys.required", Map.of("key", key.name())) : key.name();
            entry(lines, name, key.meaning());
        }
    }

    private void entry(List<String> lines, String name, String meaning) {
        String text = messages.say("explain.key.entry", Map.of("name", name, "meaning", meaning));
        lines.addAll(Columns.wrap("  ", "    ", text, width));
    }

    private void said(List<String> lines, String id, Map<String, String> values) {
        lines.addAll(Columns.wrap("", "  ", messages.say(id, values), width));
    }
}
