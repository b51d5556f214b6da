package org.cxadvisor.page;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal, where a combining mark takes no column and an East Asian wide character takes two. */
public final class Columns {

    /** From and to: the wide and full-width blocks, and the pictures. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000,
        0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F202, 0x1F210,
        0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private Columns() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** A text cut to a width, with an ellipsis where something is missing. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (used + width(character) > width - 1) {
                break;
            }
            cut.appendCodePoint(character);
            used += width(character);
        }
        return cut.toString().stripTrailing() + (width > 0 ? "…" : "");
    }

    /** A text cut to a width after a whole word, where one is left whole. */
    public static String cutAtWord(String text, int width) {
        String cut = cut(text, width);
        int space = cut.lastIndexOf(' ');
        boolean whole = cut.equals(text) || text.startsWith(cut.substring(0, cut.length() - 1) + " ");
        if (whole || space <= 0) {
            return cut;
        }
        return cut.substring(0, cut.charAt(space - 1) == ',' ? space - 1 : space) + "…";
    }

    /** A text at the left of a column of a width, cut where it is longer. */
    public static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    /** A text at the right of a column of a width, cut where it is longer. */
    public static String right(String text, int width) {
        String cut = cut(text, width);
        return " ".repeat(width - width(cut)) + cut;
    }

    /**
     * A text broken at its spaces into lines of a width; a single word that is longer is cut.
     *
     * @param first what the first line begins with
     * @param later what all others begin with
     */
    public static List<String> wrap(String first, String later, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && width(line.toString()) + 1 + width(word) > width) {
                lines.add(cut(line.toString(), width));
                line.setLength(0);
                line.append(later);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(cut(line.toString(), width));
        return lines;
    }

    private static int width(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= character; i += 2) {
            if (character <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
