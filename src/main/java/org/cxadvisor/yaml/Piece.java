package org.cxadvisor.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is written into a text: a value in the style of the program, or a part of another text in its own style.
 *
 * @param node what it says
 * @param raw how the other text has it, with {@code \n} between lines; empty where the program is free to choose
 * @param block it is a list or map on lines of its own
 * @param column where its lines begin in the other text: those of a block; else the key or dash before it
 * @param offset how much further than its key a block begins
 */
public record Piece(Node node, String raw, boolean block, int column, int offset) {

    private static final int STEP = 2;

    /** A value in the style of the program. */
    public static Piece of(Node node) {
        return new Piece(node, "", false, 0, STEP);
    }

    /** A text for people: quoted wherever it could be taken for a number, a date or a yes. */
    public static Piece text(String text) {
        return of(new Scalar(text, false, RecordForm.NOWHERE));
    }

    /** A word of a vocabulary, a figure or a date. */
    public static Piece word(String word) {
        return of(new Scalar(word, true, RecordForm.NOWHERE));
    }

    /** What it says, on one line in the style of the program. */
    public String onOneLine() {
        return YamlWriter.inline(node);
    }

    /** A list of this as its only item, on lines of its own. */
    Piece alone() {
        Items list = new Items(List.of(node), RecordForm.NOWHERE);
        return new Piece(list, "- " + behindDash(0), true, 0, STEP);
    }

    private boolean isOneLine() {
        return !raw.isEmpty() && raw.indexOf('\n') < 0;
    }

    /** On one line; {@code inFlow} where it will stand in brackets. */
    String inline(boolean inFlow) {
        boolean isBracketed = !(node instanceof Scalar);
        boolean isSafe = isOneLine() && !block && raw.indexOf('#') < 0;
        if (isSafe && (isBracketed ? raw.startsWith("{") || raw.startsWith("[") : isQuoted() || !inFlow)) {
            return raw;
        }
        return YamlWriter.inline(node);
    }

    private boolean isQuoted() {
        return raw.startsWith("\"") || raw.startsWith("'");
    }

    /** A block on the lines after its key, which is indented so far. */
    String below(int indent) {
        return " ".repeat(indent + offset) + shifted(indent + offset - column);
    }

    /** Behind a dash and a blank. */
    String behindDash(int dash) {
        return block ? shifted(dash + STEP - column) : beside(dash);
    }

    /** A block that begins where another began. */
    String from(int start) {
        return shifted(start - column);
    }

    /** Behind a key or dash that is indented so far; nothing of a block begins there. */
    String beside(int indent) {
        return raw.indexOf('\n') >= 0 && node instanceof Scalar ? shifted(indent - column) : inline(false);
    }

    private String shifted(int by) {
        return raw.lines()
                .skip(1)
                .map(line -> "\n" + shifted(line, by))
                .collect(Collectors.joining("", raw.lines().findFirst().orElse(""), ""));
    }

    private static String shifted(String line, int by) {
        if (by >= 0 || line.isBlank()) {
            return line.isBlank() ? line : " ".repeat(by) + line;
        }
        int blanks = 0;
        while (blanks < -by && blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.substring(blanks);
    }
}
