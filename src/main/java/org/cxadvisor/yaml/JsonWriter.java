package org.cxadvisor.yaml;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes maps, lists, texts, numbers and booleans as {@link JsonText} does, straight into one text: long files are written for
 * every audit of a batch.
 */
final class JsonWriter {

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private final StringBuilder text = new StringBuilder(1 << 16);

    private JsonWriter() {}

    /** The text without a line end; keys stand in their order. */
    static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            map(map instanceof SortedMap ? map : new TreeMap<>(map), depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String words) {
            quoted(words);
        } else {
            throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private void map(Map<?, ?> map, int depth) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            line(before, depth + 1);
            quoted((String) entry.getKey());
            text.append(": ");
            value(entry.getValue(), depth + 1);
            before = ',';
        }
        end(map.isEmpty(), '{', '}', depth);
    }

    private void list(List<?> list, int depth) {
        char before = '[';
        for (Object item : list) {
            line(before, depth + 1);
            value(item, depth + 1);
            before = ',';
        }
        end(list.isEmpty(), '[', ']', depth);
    }

    private void line(char before, int depth) {
        text.append(before);
        line(depth);
    }

    private void line(int depth) {
        text.append('\n');
        for (int level = 0; level < depth; level++) {
            text.append("  ");
        }
    }

    private void end(boolean isEmpty, char open, char close, int depth) {
        if (isEmpty) {
            text.append(open);
        } else {
            line(depth);
        }
        text.append(close);
    }

    private void quoted(String words) {
        text.append('"');
        int written = 0;
        int next;
        for (int at = 0; at < words.length(); at = next) {
            int character = words.codePointAt(at);
            next = at + Character.charCount(character);
            if (character < ' ' || character == '"' || character == '\\' || JsonText.isEscaped(character)) {
                text.append(words, written, at);
                for (int unit = at; unit < next; unit++) {
                    escape(words.charAt(unit));
                }
                written = next;
            }
        }
        text.append(words, written, words.length()).append('"');
    }

    private void escape(char unit) {
        text.append('\\');
        switch (unit) {
            case '"', '\\' -> text.append(unit);
            case '\n' -> text.append('n');
            case '\r' -> text.append('r');
            case '\t' -> text.append('t');
            case '\b' -> text.append('b');
            case '\f' -> text.append('f');
            default -> text.append('u').append(HEXADECIMAL.toHexDigits(unit));
        }
    }
}
