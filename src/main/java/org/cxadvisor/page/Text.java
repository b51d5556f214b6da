package org.cxadvisor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sentence or phrase with its marks, in no format yet: a renderer escapes what is untrusted when it prints it. */
public record Text(List<Span> spans) {

    private static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /** No text. */
    public static Text empty() {
        return EMPTY;
    }

    /** Words that are not the program's own, such as a customer's. */
    public static Text quoted(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Span.Quoted(words)));
    }

    /** An id. */
    public static Text code(String id) {
        return id.isEmpty() ? EMPTY : new Text(List.of(new Span.Code(id)));
    }

    /**
     * A sentence of the program, with values where it has places for them.
     *
     * @param sentence plain words; what stands between two {@code **} stands out
     * @param places the character of the first value's place; those of the others follow it
     * @param values the values in the order of their places
     */
    public static Text sentence(String sentence, char places, List<Text> values) {
        List<Span> all = new ArrayList<>();
        boolean strong = false;
        for (String part : sentence.split("\\*\\*", -1)) {
            List<Span> spans = new ArrayList<>();
            fill(part, places, values, Span.Own::new, spans);
            if (strong) {
                all.add(new Span.Strong(spans));
            } else {
                all.addAll(spans);
            }
            strong = !strong;
        }
        return new Text(all);
    }

    /** The same of words that are not the program's own: nothing in them is a mark. */
    public static Text quoted(String sentence, char places, List<Text> values) {
        List<Span> spans = new ArrayList<>();
        fill(sentence, places, values, Span.Quoted::new, spans);
        return new Text(spans);
    }

    private static void fill(
            String words, char places, List<Text> values, Function<String, Span> span, List<Span> into) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            int value = words.charAt(at) - places;
            if (value >= 0 && value < values.size()) {
                if (at > from) {
                    into.add(span.apply(words.substring(from, at)));
                }
                into.addAll(values.get(value).spans());
                from = at + 1;
            }
        }
        if (from < words.length()) {
            into.add(span.apply(words.substring(from)));
        }
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return plain().isEmpty();
    }

    /** The words without their marks, as they are: not to be printed anywhere before they are escaped. */
    public String plain() {
        StringBuilder words = new StringBuilder();
        plain(spans, words);
        return words.toString();
    }

    private static void plain(List<Span> spans, StringBuilder words) {
        for (Span span : spans) {
            if (span instanceof Span.Strong strong) {
                plain(strong.spans(), words);
            } else if (span instanceof Span.Own own) {
                words.append(own.text());
            } else if (span instanceof Span.Quoted quoted) {
                words.append(quoted.text());
            } else if (span instanceof Span.Code code) {
                words.append(code.text());
            }
        }
    }

    /** The same as the beginning of a sentence: with a capital, but for an id and a name such as eNPS. */
    public Text opening() {
        if (spans.isEmpty()) {
            return this;
        }
        List<Span> capital = new ArrayList<>(spans);
        capital.set(0, opening(spans.get(0)));
        return new Text(capital);
    }

    private static Span opening(Span first) {
        if (first instanceof Span.Own own) {
            return new Span.Own(opening(own.text()));
        }
        if (first instanceof Span.Quoted quoted) {
            return new Span.Quoted(opening(quoted.text()));
        }
        return first;
    }

    private static String opening(String words) {
        int first = words.codePointAt(0);
        int second = Character.charCount(first);
        boolean name = words.length() > second && Character.isUpperCase(words.codePointAt(second));
        return name
                ? words
                : Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }
}
