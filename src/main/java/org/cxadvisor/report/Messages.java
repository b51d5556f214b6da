package org.cxadvisor.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The catalogue of sentences: a message id with named values becomes text in one language. No other place holds a sentence
 * that people read, but for the pages of rules and the playbooks.
 */
public final class Messages {

    private final String language;
    private final Properties texts;

    private Messages(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The catalogue of a language, or the English one where there is none.
     *
     * @param language as in an audit: {@code en}, {@code de}
     */
    public static Messages in(String language) {
        Properties english = load("en", new Properties());
        Properties own = language.equals("en") ? english : load(language, english);
        return own.isEmpty() ? new Messages("en", english) : new Messages(language, own);
    }

    /** The language these sentences are in, which is English where the one asked for has no catalogue. */
    public String language() {
        return language;
    }

    /** Whether the catalogue has a sentence. */
    public boolean has(String id) {
        return texts.getProperty(id) != null;
    }

    /** The ids of all sentences, in alphabetical order. */
    public Set<String> ids() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The sentence of an id that names no values. */
    public String say(String id) {
        return say(id, Map.of());
    }

    /**
     * The sentence of an id, its {@code {names}} filled in.
     *
     * @throws IllegalArgumentException when there is no such sentence: a defect of ours
     */
    public String say(String id, Map<String, String> values) {
        String text = texts.getProperty(id);
        if (text == null) {
            throw new IllegalArgumentException("No sentence " + id);
        }
        return fill(text, values);
    }

    /** The sentence for a number of things, {@code {count}} among its names; a single one has a sentence of its own. */
    public String counted(String id, long count, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("count", String.valueOf(count));
        return say(count == 1 ? id + ".one" : id, all);
    }

    /** A sentence with its {@code {names}} filled in; names without a value stay as they are, so that a test finds them. */
    public static String fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                return filled.append(text, from, text.length()).toString();
            }
            String value = values.get(text.substring(open + 1, close));
            filled.append(text, from, open).append(value == null ? text.substring(open, close + 1) : value);
            from = close + 1;
        }
    }

    private static Properties load(String language, Properties fallback) {
        Properties texts = new Properties(fallback);
        if (!language.matches("[a-z]{2,3}")) {
            return texts;
        }
        try (var in = Messages.class.getResourceAsStream("/messages/" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
