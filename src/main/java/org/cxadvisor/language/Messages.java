package org.cxadvisor.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of messages: an id with named values becomes text in one language. No other place holds a sentence that people
 * read, but for the pages of rules and the playbooks.
 */
public final class Messages {

    private static final String ENGLISH = "en";

    private final Language language;
    private final @Nullable MessageFile own;
    private final MessageFile english;
    private final Map<String, Message> read = new ConcurrentHashMap<>();

    private Messages(Language language, @Nullable MessageFile own, MessageFile english) {
        this.language = language;
        this.own = own;
        this.english = english;
    }

    /**
     * The catalogue of a language, or the English one where there is none. A message that it lacks is the English one.
     *
     * @param language as in an audit: {@code en}, {@code de}
     */
    public static Messages in(String language) {
        MessageFile english = MessageFile.of(ENGLISH);
        if (english == null) {
            throw new IllegalStateException("The English messages are missing");
        }
        MessageFile own = language.equals(ENGLISH) ? null : MessageFile.of(language);
        return new Messages(Language.of(own == null ? ENGLISH : language), own, english);
    }

    /** The language these messages are in, which is English where the one asked for has no catalogue. */
    public String language() {
        return language.code();
    }

    /** Whether the catalogue has a message. */
    public boolean has(String id) {
        return read.containsKey(id) || find(id) != null;
    }

    /** The ids of all messages, in alphabetical order. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        english.addIds(ids);
        return ids;
    }

    /** The message of an id that names no values. */
    public String say(String id) {
        return say(id, Map.of());
    }

    /**
     * The message of an id with its values.
     *
     * @param values each a {@link Number}, written the way of the language, or a text
     * @throws IllegalArgumentException when there is no such message, or a value is no number where one is needed: a defect of ours
     */
    public String say(String id, Map<String, ?> values) {
        return say(id, values::get);
    }

    /** The same with values that are made when the message names them; null where there is none of a name. */
    public String say(String id, Function<String, ? extends @Nullable Object> values) {
        return message(id).with(values, language);
    }

    /** A number with all its decimals, the way the language writes it: {@code 1,234.50}. */
    public String number(BigDecimal number) {
        return language.written(number);
    }

    /** A sentence with its {@code {names}} filled in; names without a value stay as they are, so that a test finds them. */
    public static String fill(String text, Function<String, ? extends @Nullable Object> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                return filled.append(text, from, text.length()).toString();
            }
            Object value = values.apply(text.substring(open + 1, close));
            filled.append(text, from, open).append(value == null ? text.substring(open, close + 1) : value);
            from = close + 1;
        }
    }

    private Message message(String id) {
        Message known = read.get(id);
        if (known != null) {
            return known;
        }
        String pattern = find(id);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + id);
        }
        Message message = Message.of(pattern);
        read.put(id, message);
        return message;
    }

    private @Nullable String find(String id) {
        String pattern = own == null ? null : own.find(id);
        return pattern == null ? english.find(id) : pattern;
    }
}
