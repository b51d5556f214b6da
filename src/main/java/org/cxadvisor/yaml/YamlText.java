package org.cxadvisor.yaml;

import java.util.HexFormat;

/**
 * How text looks when we write it into YAML: plain only where every YAML in use reads the same text, inside {@code { }} and
 * out; otherwise in double quotes, on one line, with an escape for whatever cannot be seen.
 */
final class YamlText {

    /** Besides letters, marks and digits, what no YAML gives a meaning within a text that starts with a letter. */
    private static final String CALM = " ./_@%+()-";

    /** Characters of numbers, dates and times in any YAML, hexadecimal and infinity among them. */
    private static final String OF_NUMBERS = "0123456789abcdefxoABCDEFXOtTzZ_.+- ";

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private YamlText() {}

    /** A text that stays text, even where it looks like a number or a date. */
    static String quoted(String text) {
        return isPlain(text) ? text : inQuotes(text);
    }

    /** A value with a grammar of its own: the same, except that numbers, shares, dates and {@code true} need no quotes. */
    static String value(String text) {
        boolean isFigure = PlainScalar.isCanonicalNumber(text) || PlainScalar.isDate(text);
        return isFigure || text.equals("true") || text.equals("false") ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == ' ' || PlainScalar.isWord(text)) {
            return false;
        }
        int first = text.codePointAt(0);
        return (Character.isLetter(first) || (isAsciiDigit(first) && !looksLikeANumber(text))) && isCalm(text);
    }

    private static boolean isCalm(String text) {
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            boolean isCalm = character < 0x7F
                    ? isAsciiLetter(character) || isAsciiDigit(character) || CALM.indexOf(character) >= 0
                    : (Character.isLetterOrDigit(character) || HiddenCharacters.isMark(character))
                            && !HiddenCharacters.isHidden(character);
            if (!isCalm) {
                return false;
            }
        }
        return true;
    }

    /** No number and no time has two dots in a row, or a character beyond these. */
    private static boolean looksLikeANumber(String text) {
        if (text.contains("..")) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (OF_NUMBERS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(int character) {
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }

    private static boolean isAsciiDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** A text in double quotes, whatever it says. */
    static String inQuotes(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < characters.length; at++) {
            append(quoted, characters[at], isEscaped(characters, at));
        }
        return quoted.append('"').toString();
    }

    private static boolean isEscaped(int[] characters, int at) {
        int character = characters[at];
        if (character >= ' ' && character < 0x7F) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.SPACE_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || HiddenCharacters.inText(characters, at, at + 1) >= 0;
    }

    private static void append(StringBuilder quoted, int character, boolean isEscaped) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (!isEscaped) {
                    quoted.appendCodePoint(character);
                } else if (character > 0xFFFF) {
                    quoted.append("\\U").append(HEXADECIMAL.toHexDigits(character));
                } else {
                    quoted.append("\\u").append(HEXADECIMAL.toHexDigits((char) character));
                }
            }
        }
    }
}
