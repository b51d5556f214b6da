package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.yaml.YamlText;

/** A YAML file as it is being written, line by line. */
final class YamlLines {

    private static final int WIDEST = 110;

    private final StringBuilder text = new StringBuilder();

    void comment(String words) {
        text.append("# ").append(oneLine(words)).append('\n');
    }

    void gap() {
        text.append('\n');
    }

    /** A key, indented, with a value that is already YAML; an empty value opens a block. */
    void line(int indent, String key, String value) {
        line(indent, key, value, "");
    }

    /** The same, with a comment beside it unless that is empty. */
    void line(int indent, String key, String value, String comment) {
        text.append(" ".repeat(indent)).append(key).append(':');
        if (!value.isEmpty()) {
            text.append(' ').append(value);
        }
        text.append(comment.isEmpty() ? "" : "  # " + oneLine(comment)).append('\n');
    }

    /** A key with text, in quotes where it could be misread. */
    void text(int indent, String key, String words) {
        line(indent, key, YamlText.quoted(words));
    }

    /** A key with text of more than a line, folded so that people can review it. */
    void folded(String key, String words) {
        if (words.length() + key.length() + 2 <= WIDEST || !isCalm(words)) {
            text(0, key, words);
            return;
        }
        line(0, key, ">-");
        StringBuilder row = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (row.length() + word.length() + 3 > WIDEST && row.length() > 0) {
                text.append("  ").append(row).append('\n');
                row.setLength(0);
            }
            row.append(row.length() > 0 ? " " : "").append(word);
        }
        text.append("  ").append(row).append('\n');
    }

    /** A list of one-line maps, each on a line of its own; the comment, unless empty, stands where the list was cut. */
    void items(int indent, String key, List<FlowMap> items, String comment) {
        line(indent, key, items.isEmpty() ? "[]" : "", comment);
        items.forEach(item ->
                text.append(" ".repeat(indent + 2)).append("- ").append(item).append('\n'));
    }

    /** The first line of an item that goes on over several. */
    void item(String key, String value) {
        text.append("  - ").append(key).append(": ").append(value).append('\n');
    }

    /** Folding keeps single spaces between visible characters, and nothing else. */
    private static boolean isCalm(String words) {
        return words.equals(words.strip())
                && !words.contains("  ")
                && words.codePoints()
                        .allMatch(one -> one == ' '
                                || (Character.isDefined(one)
                                        && !Character.isISOControl(one)
                                        && !Character.isSpaceChar(one)
                                        && Character.getType(one) != Character.FORMAT));
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints()
                .map(one -> Character.isISOControl(one)
                                || Character.isSpaceChar(one)
                                || Character.getType(one) == Character.FORMAT
                        ? ' '
                        : one)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
