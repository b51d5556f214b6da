package org.cxadvisor.problem;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong in a file.
 *
 * @param rule the rule that found it; its page ({@code cx explain}) holds the words
 * @param level how much it weighs
 * @param place where
 * @param values what the page's sentence names in braces, shortened where it is longer than anybody reads; untrusted, so
 *     escaped by whoever prints it
 * @param suggestion what to write instead, or empty when there is no good guess
 */
public record Problem(String rule, Level level, Place place, Map<String, String> values, String suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::suggestion)
            .thenComparing(problem -> problem.values().toString());

    private static final int LONGEST_VALUE = 200;

    public Problem {
        Map<String, String> shown = new TreeMap<>(values);
        shown.replaceAll((name, value) -> shortened(value));
        values = Collections.unmodifiableMap(shown);
    }

    /** A text of a file as far as anybody reads it. */
    public static String shortened(String text) {
        boolean fits = text.length() <= LONGEST_VALUE || text.codePointCount(0, text.length()) <= LONGEST_VALUE;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** An error without a suggestion. */
    public static Problem error(String rule, Place place, Map<String, String> values) {
        return new Problem(rule, Level.ERROR, place, values, "");
    }

    /** The same problem with what to write instead. */
    public Problem suggesting(String instead) {
        return new Problem(rule, level, place, values, instead);
    }

    /** Sorted by place, so that problems read in the order of the file. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
