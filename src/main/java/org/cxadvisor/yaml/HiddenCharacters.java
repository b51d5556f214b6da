package org.cxadvisor.yaml;

import java.util.Locale;

/** Characters that change what a text says without being seen: controls, writing-direction marks, zero-width ones. */
final class HiddenCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int VARIATION_SELECTOR_16 = 0xFE0F;

    /** From and to: the two blocks of controls, and halves of characters. */
    private static final int[] CONTROLS = {0, 0x1F, 0x7F, 0x9F, 0xD800, 0xDFFF};

    /** From and to: soft hyphen, joiners, fillers, zero-width spaces, marks of writing direction, tags. */
    private static final int[] UNSEEN = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x180E, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060,
        0x206F, 0x3164, 0x3164, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF9, 0xFFFB, 0xE0000, 0xE007F
    };

    private HiddenCharacters() {}

    /** {@code U+202E}, as the Unicode charts name it. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** A control character that no YAML text may hold as it is; tab and line ends are none. */
    static boolean isControl(int character) {
        if (character >= ' ' && character < 0x7F) {
            return false; // nearly every character, and this is asked of each
        }
        boolean blank = character == '\t' || character == '\n' || character == '\r';
        return !blank && (isBetween(character, CONTROLS) || (character & 0xFFFE) == 0xFFFE);
    }

    static boolean isHidden(int character) {
        return character < 0xAD ? isControl(character) : isControl(character) || isBetween(character, UNSEEN);
    }

    /** One of the two that part or join letters, which many languages need. */
    static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
    }

    private static boolean isBetween(int character, int[] ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (character >= ranges[i] && character <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first hidden character in a name, where even joiners have no place; -1 when there is none. */
    static int inName(int[] characters, int from, int to) {
        for (int at = from; at < to; at++) {
            int character = characters[at];
            if (isHidden(character) || (character > 0x7F && Character.isSpaceChar(character))) {
                return at;
            }
        }
        return -1;
    }

    /** The index of the first hidden character in a text that its language does not need; -1 when there is none. */
    static int inText(int[] characters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isHidden(characters[at]) && !joins(characters, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Persian, Bengali, Tamil, Telugu and others join or part letters with these two; emoji are joined by one. */
    private static boolean joins(int[] characters, int at) {
        boolean isJoiner = characters[at] == ZERO_WIDTH_JOINER;
        if (at == 0 || !(isJoiner || characters[at] == ZERO_WIDTH_NON_JOINER)) {
            return false;
        }
        int before = characters[at - 1];
        if (isJoiner && isPictograph(before)) {
            return at + 1 < characters.length && isPictograph(characters[at + 1]);
        }
        return switch (Character.UnicodeScript.of(before)) {
            case COMMON, LATIN, GREEK, CYRILLIC, HAN, UNKNOWN -> false;
            default -> Character.isLetter(before) || isMark(before);
        };
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPictograph(int character) {
        int type = Character.getType(character);
        return character == VARIATION_SELECTOR_16
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.MATH_SYMBOL;
    }
}
