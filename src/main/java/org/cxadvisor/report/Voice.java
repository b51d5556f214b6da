package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says sentences of the catalogue in one place, a terminal or a Markdown document, and escapes every value for it. */
final class Voice {

    private final Messages messages;
    private final UnaryOperator<String> escape;
    private final boolean marksCode;

    private Voice(Messages messages, UnaryOperator<String> escape, boolean marksCode) {
        this.messages = messages;
        this.escape = escape;
        this.marksCode = marksCode;
    }

    /** A voice for a terminal. */
    public static Voice terminal(Messages messages) {
        return new Voice(messages, Safe::terminal, false);
    }

    /** A voice for a file whose writer quotes every text itself. */
    static Voice unescaped(Messages messages) {
        return new Voice(messages, UnaryOperator.identity(), false);
    }

    /** A voice for a Markdown document. */
    public static Voice markdown(Messages messages) {
        return new Voice(messages, Safe::markdown, true);
    }

    /** The catalogue it speaks from. */
    public Messages messages() {
        return messages;
    }

    /**
     * A sentence of the catalogue.
     *
     * @param id its id
     * @param namesAndValues the name of a value, the value, and so on; what is no {@link Said} is escaped
     */
    public Said say(String id, Object... namesAndValues) {
        return new Said(messages.say(id, values(namesAndValues)));
    }

    /** A sentence of the catalogue, or another where it has none of the first id. */
    public Said sayOr(String id, String otherwise, Object... namesAndValues) {
        return say(messages.has(id) ? id : otherwise, namesAndValues);
    }

    /** Text that is not ours, such as a customer's words. */
    public Said own(String text) {
        return new Said(escape.apply(text));
    }

    /** A sentence of a rule's page: neither it nor its values are trusted, since companies add rules of their own. */
    public Said fill(String sentence, Map<String, Said> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> texts.put(name, value.text()));
        return new Said(Messages.fill(escape.apply(sentence), texts));
    }

    /** The same as the beginning of a sentence: with a capital. */
    public Said opening(Said said) {
        String text = said.text();
        if (text.isEmpty()) {
            return said;
        }
        int first = text.codePointAt(0);
        return new Said(Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first)));
    }

    /** An id as people type it after {@code why}. */
    public Said id(String id) {
        boolean plain = !id.isEmpty() && id.codePoints().allMatch(Voice::isPlain);
        return new Said(marksCode && plain ? "`" + id + "`" : escape.apply(id));
    }

    /** Several as one list: {@code a, b, c}. */
    public Said list(List<Said> items) {
        return joined(items, "say.list-of-two");
    }

    /** Several as people say them: {@code a, b and c}. */
    public Said series(List<Said> items) {
        int last = items.size() - 1;
        return last < 1
                ? list(items)
                : say("say.both", "first", list(items.subList(0, last)), "second", items.get(last));
    }

    /** Clauses as one sentence, joined by a message of two values {@code first} and {@code second}; empty for none. */
    public Said joined(List<Said> items, String by) {
        Said all = new Said("");
        for (int i = 0; i < items.size(); i++) {
            all = i == 0 ? items.get(0) : say(by, "first", all, "second", items.get(i));
        }
        return all;
    }

    /** Several texts, each escaped. */
    public List<Said> owns(List<String> texts) {
        List<Said> all = new ArrayList<>();
        texts.forEach(text -> all.add(own(text)));
        return all;
    }

    private Map<String, String> values(Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            String text = value instanceof Said said ? said.text() : escape.apply(String.valueOf(value));
            values.put(String.valueOf(namesAndValues[i]), text);
        }
        return values;
    }

    private static boolean isPlain(int character) {
        return character < 0x7F && (Character.isLetterOrDigit(character) || "@-_./:".indexOf(character) >= 0);
    }
}
