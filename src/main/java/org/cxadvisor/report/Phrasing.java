package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Text;
import org.jspecify.annotations.Nullable;

/** Says sentences of the catalogue with values in them, for every format alike. */
final class Phrasing {

    /** Stands for a value while a sentence is put together, so that no value is taken for a part of the sentence. */
    private static final char PLACES = '\uE000';

    private final Messages messages;
    private final boolean ids;

    Phrasing(Messages messages) {
        this(messages, true);
    }

    /** @param ids whether ids are said: on a screen that is shared with a client they are not */
    Phrasing(Messages messages, boolean ids) {
        this.messages = messages;
        this.ids = ids;
    }

    /** The catalogue it speaks from. */
    public Messages messages() {
        return messages;
    }

    /**
     * A sentence of the catalogue.
     *
     * @param id its id
     * @param namesAndValues the name of a value, the value, and so on; what is neither a number nor a {@link Text} is quoted
     */
    public Text say(String id, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return say(id, values);
    }

    /** A sentence of the catalogue with values by name. */
    public Text say(String id, Map<String, ?> values) {
        return say(id, values::get);
    }

    /** A sentence of the catalogue with values that are made when it names them. */
    public Text say(String id, Function<String, ? extends @Nullable Object> values) {
        List<Text> inOrder = new ArrayList<>();
        String said = messages.say(id, name -> placed(values.apply(name), inOrder));
        return Text.sentence(said, PLACES, inOrder);
    }

    /** A word of ours by which a message selects, and which no reader sees. */
    record Selector(String word) {

        @Override
        public String toString() {
            return word;
        }
    }

    /** A sentence of the catalogue, or another where it has none of the first id. */
    public Text sayOr(String id, String otherwise, Object... namesAndValues) {
        return say(messages.has(id) ? id : otherwise, namesAndValues);
    }

    /** Text that is not ours, such as a customer's words. */
    public Text own(String text) {
        return Text.quoted(text);
    }

    /** A sentence of a rule's page: neither it nor its values are trusted, since companies add rules of their own. */
    public Text fill(String sentence, Function<String, @Nullable Text> values) {
        List<Text> inOrder = new ArrayList<>();
        String said = Messages.fill(sentence, name -> placed(values.apply(name), inOrder));
        return Text.quoted(said, PLACES, inOrder);
    }

    /** The same as the beginning of a sentence: with a capital. */
    public Text opening(Text said) {
        return said.opening();
    }

    /** Whether ids are said. */
    boolean saysIds() {
        return ids;
    }

    /** An id as people type it after {@code why}. */
    public Text id(String id) {
        return ids ? Text.code(id) : Text.empty();
    }

    /** Several as one list: {@code a, b, c}. */
    public Text list(List<Text> items) {
        return joined(items, "say.list-of-two");
    }

    /** Several as people say them: {@code a, b and c}. */
    public Text series(List<Text> items) {
        int last = items.size() - 1;
        return last < 1
                ? list(items)
                : say("say.both", "first", list(items.subList(0, last)), "second", items.get(last));
    }

    /** Clauses as one sentence, joined by a message of two values {@code first} and {@code second}; empty for none. */
    public Text joined(List<Text> items, String by) {
        Text all = Text.empty();
        for (int i = 0; i < items.size(); i++) {
            all = i == 0 ? items.get(0) : say(by, "first", all, "second", items.get(i));
        }
        return all;
    }

    /** Several texts that are not ours. */
    public List<Text> owns(List<String> texts) {
        return texts.stream().map(Text::quoted).toList();
    }

    /** A number or a selector as it is, all else as the sign of its place. */
    private static @Nullable Object placed(@Nullable Object value, List<Text> inOrder) {
        if (value == null || value instanceof Number || value instanceof Selector) {
            return value;
        }
        inOrder.add(value instanceof Text text ? text : Text.quoted(String.valueOf(value)));
        return String.valueOf((char) (PLACES + inOrder.size() - 1));
    }
}
