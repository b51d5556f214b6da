package org.cxadvisor.page;

import java.util.Locale;

/**
 * The one place for each renderer where untrusted text is made harmless. Nothing is dropped: what cannot be seen, or would
 * change what is seen, is shown as its number in braces.
 */
public final class Escaping {

    /** From and to: soft hyphen, joiners, fillers, zero-width spaces, marks of writing direction, tags. */
    private static final int[] UNSEEN = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x180E, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060,
        0x206F, 0x3164, 0x3164, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF9, 0xFFFB, 0xE0000, 0xE007F
    };

    /** A backslash would not stop a forge, which looks for names and numbers after markup is gone. */
    private static final String BREAK = "<!-- -->";

    private Escaping() {}

    /** Text for a terminal: one line, no control, nothing unseen. */
    public static String terminal(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> visible(character, safe));
        return safe.toString();
    }

    /** Text for a line of Markdown: one line, nothing unseen, and no character that would be taken for markup. */
    public static String markdown(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            if (isOuterBlank(characters, at)) {
                // Four of them would make a line of code, and two at the end a line break.
                safe.append("&#32;");
                continue;
            }
            if (isMarkup(characters, at)) {
                safe.append('\\');
            }
            visible(characters[at], safe);
            if (isReference(characters, at)) {
                safe.append(BREAK);
            }
        }
        return safe.toString();
    }

    /** The first or last of several blanks at an end; a single one is the space between two pieces of a sentence. */
    private static boolean isOuterBlank(int[] characters, int at) {
        int last = characters.length - 1;
        boolean opens = at == 0 && last > 0 && isSpace(characters[1]);
        boolean closes = at == last && last > 0 && isSpace(characters[last - 1]);
        return isSpace(characters[at]) && (opens || closes);
    }

    private static boolean isSpace(int character) {
        return character == ' ' || isLineEnd(character);
    }

    /** What a forge would turn into a link or a call together with what follows: {@code @name #1 GH-1 !1 ~bug a@b.c}. */
    private static boolean isReference(int[] characters, int at) {
        return switch (characters[at]) {
            case '@' -> isWord(characters, at + 1) || isAt(characters, at + 1, '_');
            case '#', '!' -> isDigit(characters, at + 1);
            case '~' -> isWord(characters, at + 1);
            case '%', '$', '&' -> isDigit(characters, at + 1) && !isWord(characters, at - 1);
            case '-' -> isDigit(characters, at + 1) && isAfter("gh", characters, at);
            default -> false;
        };
    }

    /** Whether a word, in any case, ends right before an index. */
    private static boolean isAfter(String word, int[] characters, int at) {
        int start = at - word.length();
        for (int index = 0; index < word.length(); index++) {
            if (start < 0 || Character.toLowerCase(characters[start + index]) != word.charAt(index)) {
                return false;
            }
        }
        return !isWord(characters, start - 1);
    }

    private static boolean isDigit(int[] characters, int at) {
        return at < characters.length && characters[at] >= '0' && characters[at] <= '9';
    }

    private static void visible(int character, StringBuilder safe) {
        if (isLineEnd(character)) {
            safe.append(' ');
        } else if (isHidden(character)) {
            safe.append(String.format(Locale.ROOT, "\\u{%x}", character));
        } else {
            safe.appendCodePoint(character);
        }
    }

    private static boolean isLineEnd(int character) {
        return (character >= '\t' && character <= '\r')
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isHidden(int character) {
        if (character < 0x20 || (character >= 0x7F && character <= 0x9F) || (character & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int i = 0; i < UNSEEN.length; i += 2) {
            if (character >= UNSEEN[i] && character <= UNSEEN[i + 1]) {
                return true;
            }
        }
        return character >= 0xD800 && character <= 0xDFFF;
    }

    private static boolean isMarkup(int[] characters, int at) {
        return switch (characters[at]) {
            case '\\', '`', '*', '|', '<', '>', '[', ']', '~', '$' -> true;
            case '_' -> !(isWord(characters, at - 1) && isWord(characters, at + 1));
            case '&' -> (isWord(characters, at + 1) && !isDigit(characters, at + 1)) || isAt(characters, at + 1, '#');
            case ':' -> isAt(characters, at + 1, '/') && isAt(characters, at + 2, '/');
            case '#' -> at == 0 && !isDigit(characters, 1);
            case '=' -> at == 0;
            case '-', '+' -> at == 0 && (isBlank(characters, 1) || isAt(characters, 1, characters[0]));
            case '.' -> isAfter("www", characters, at) || isListMark(characters, at);
            case ')' -> isListMark(characters, at);
            default -> false;
        };
    }

    private static boolean isWord(int[] characters, int at) {
        return at >= 0 && at < characters.length && Character.isLetterOrDigit(characters[at]);
    }

    private static boolean isAt(int[] characters, int at, int wanted) {
        return at < characters.length && characters[at] == wanted;
    }

    private static boolean isBlank(int[] characters, int at) {
        return at >= characters.length || Character.isWhitespace(characters[at]);
    }

    private static boolean isListMark(int[] characters, int at) {
        return isAfterDigits(characters, at) && isBlank(characters, at + 1);
    }

    private static boolean isAfterDigits(int[] characters, int at) {
        for (int i = 0; i < at; i++) {
            if (characters[i] < '0' || characters[i] > '9') {
                return false;
            }
        }
        return at > 0;
    }
}
