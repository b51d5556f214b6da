package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says sentences of the catalogue in one place, a terminal or a Markdown document, and escapes every value for it. */
final class Phrasing {

    private final Messages messages;
    private final UnaryOperator<String> escape;
    private final boolean marksCode;

    private Phrasing(Messages messages, UnaryOperator<String> escape, boolean marksCode) {
        this.messages = messages;
        this.escape = escape;
        this.marksCode = marksCode;
    }

    /** A voice for a terminal. */
    public static Phrasing terminal(Messages messages) {
        return new Phrasing(messages, Escaping::terminal, false);
    }

    /** A voice for a file whose writer quotes every text itself. */
    static Phrasing unescaped(Messages messages) {
        return new Phrasing(messages, UnaryOperator.identity(), false);
    }

    /** A voice for a Markdown document. */
    public static Phrasing markdown(Messages messages) {
        return new Phrasing(messages, Escaping::markdown, true);
    }

    /** The catalogue it speaks from. */
    public Messages messages() {
        return messages;
    }

    /**
     * A sentence of the catalogue.
     *
     * @param id its id
     * @param namesAndValues the name of a value, the value, and so on; what is no {@link SafeText} is escaped
     */
    public SafeText say(String id, Object... namesAndValues) {
        return new SafeText(messages.say(id, values(namesAndValues)));
    }

    /** A sentence of the catalogue, or another where it has none of the first id. */
    public SafeText sayOr(String id, String otherwise, Object... namesAndValues) {
        return say(messages.has(id) ? id : otherwise, namesAndValues);
    }

    /** Text that is not ours, such as a customer's words. */
    public SafeText own(String text) {
        return new SafeText(escape.apply(text));
    }

    /** A sentence of a rule's page: neither it nor its values are trusted, since companies add rules of their own. */
    public SafeText fill(String sentence, Map<String, SafeText> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> texts.put(name, value.text()));
        return new SafeText(Messages.fill(escape.apply(sentence), texts));
    }

    /** The same as the beginning of a sentence: with a capital. */
    public SafeText opening(SafeText said) {
        String text = said.text();
        if (text.isEmpty()) {
            return said;
        }
        int first = text.codePointAt(0);
        return new SafeText(
                Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first)));
    }

    /** An id as people type it after {@code why}. */
    public SafeText id(String id) {
        boolean plain = !id.isEmpty() && id.codePoints().allMatch(Phrasing::isPlain);
        return new SafeText(marksCode && plain ? "`" + id + "`" : escape.apply(id));
    }

    /** Several as one list: {@code a, b, c}. */
    public SafeText list(List<SafeText> items) {
        return joined(items, "say.list-of-two");
    }

    /** Several as people say them: {@code a, b and c}. */
    public SafeText series(List<SafeText> items) {
        int last = items.size() - 1;
        return last < 1
                ? list(items)
                : say("say.both", "first", list(items.subList(0, last)), "second", items.get(last));
    }

    /** Clauses as one sentence, joined by a message of two values {@code first} and {@code second}; empty for none. */
    public SafeText joined(List<SafeText> items, String by) {
        SafeText all = new SafeText("");
        for (int i = 0; i < items.size(); i++) {
            all = i == 0 ? items.get(0) : say(by, "first", all, "second", items.get(i));
        }
        return all;
    }

    /** Several texts, each escaped. */
    public List<SafeText> owns(List<String> texts) {
        List<SafeText> all = new ArrayList<>();
        texts.forEach(text -> all.add(own(text)));
        return all;
    }

    private Map<String, String> values(Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            String text = value instanceof SafeText said ? said.text() : escape.apply(String.valueOf(value));
            values.put(String.valueOf(namesAndValues[i]), text);
        }
        return values;
    }

    private static boolean isPlain(int character) {
        return character < 0x7F && (Character.isLetterOrDigit(character) || "@-_./:".indexOf(character) >= 0);
    }
}
