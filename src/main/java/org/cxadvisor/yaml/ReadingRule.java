package org.cxadvisor.yaml;

import java.util.Locale;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** What the reader and the checker find; each has its page and cases in {@code rules/reading}. */
enum ReadingRule {
    ALIAS,
    ANCHOR,
    BINARY_FILE,
    BROKEN_UTF_8,
    COLON_IN_TEXT,
    COMMA_IN_TEXT,
    COMMENT_IN_TEXT(Level.WARNING),
    CONTROL_CHARACTER,
    CROWDED_FILE,
    DEEP_NESTING,
    DIRECTIVE,
    DUPLICATE_KEY,
    EMPTY_FILE,
    HIDDEN_CHARACTER,
    HIDDEN_CHARACTER_IN_TEXT(Level.WARNING),
    MERGE_CONFLICT,
    MERGE_KEY,
    MISSING_COLON,
    NON_TEXT_KEY,
    OVERLONG_TEXT,
    OVERSIZED_FILE,
    RESERVED_START,
    SECOND_DOCUMENT,
    SYNTAX,
    TAB_INDENTATION,
    TAG,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    UNEVEN_INDENTATION,
    UNKNOWN_ESCAPE,
    UTF_16_FILE,

    AMBIGUOUS_TEXT(Level.WARNING),
    DUPLICATE_ID,
    EMPTY_VALUE,
    MISSING_KEY,
    MISSING_VALUE,
    OUT_OF_RANGE,
    PROBABLE_SLIP(Level.WARNING),
    UNKNOWN_KEY,
    UNKNOWN_WORD,
    UNLISTED_WORD(Level.INFO),
    UNUSED_NOTE(Level.INFO),
    WRONG_SHAPE,
    WRONG_VALUE;

    private final Level level;

    ReadingRule() {
        this(Level.ERROR);
    }

    ReadingRule(Level level) {
        this.level = level;
    }

    /** The name of its page: {@code unknown-key}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem at(Place place, Map<String, String> values) {
        return new Problem(id(), level, place, values, "");
    }
}
