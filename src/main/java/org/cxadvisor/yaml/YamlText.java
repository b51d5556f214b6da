package org.cxadvisor.yaml;

import java.util.Arrays;
import java.util.Locale;

/** How text looks when we write it into YAML. */
public final class YamlText {

    /** Characters of numbers, dates and times in any YAML, hexadecimal and infinity among them. */
    private static final String OF_NUMBERS = "0123456789abcdefxoABCDEFXOtTzZ_.:+- ";

    private YamlText() {}

    /** Plain where nobody can misread it, inside {@code { }} and out; otherwise in double quotes, escaped, on one line. */
    public static String quoted(String text) {
        return isPlain(text) ? text : inQuotes(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0)) || text.endsWith(" ")) {
            return false;
        }
        int[] characters = text.codePoints().toArray();
        return Arrays.stream(characters).allMatch(YamlText::isCalm)
                && HiddenCharacters.inText(characters, 0, characters.length) < 0
                && !endsAKey(text)
                && !text.contains(" #")
                && !isWordOfYaml(text)
                && !looksLikeANumber(text);
    }

    private static boolean isCalm(int character) {
        if (character < 0x7F) {
            return character >= ' ' && "{}[],\"\\`".indexOf(character) < 0;
        }
        int type = Character.getType(character);
        return type != Character.SPACE_SEPARATOR && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }

    private static boolean endsAKey(String text) {
        return text.endsWith(":") || text.contains(": ");
    }

    private static boolean isWordOfYaml(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PlainScalar.isYesOrNo(text) || lower.equals("null") || lower.equals("y") || lower.equals("n");
    }

    private static boolean looksLikeANumber(String text) {
        return text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && text.chars().allMatch(character -> OF_NUMBERS.indexOf(character) >= 0);
    }

    private static String inQuotes(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < characters.length; at++) {
            boolean hidden = HiddenCharacters.inText(characters, at, at + 1) >= 0;
            append(quoted, characters[at], hidden || (characters[at] >= 0x7F && !isCalm(characters[at])));
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character, boolean isEscaped) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isEscaped) {
                    quoted.append(String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
                } else {
                    quoted.appendCodePoint(character);
                }
            }
        }
    }
}
