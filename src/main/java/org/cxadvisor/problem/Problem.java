package org.cxadvisor.problem;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong in a file.
 *
 * @param rule the rule that found it; its page ({@code cx explain}) holds the words
 * @param level how much it weighs
 * @param place where
 * @param values what the page's sentence names in braces, as text a person can read; untrusted, so escaped by whoever
 *     prints it
 * @param suggestion what to write instead, or empty when there is no good guess
 */
public record Problem(String rule, Level level, Place place, Map<String, String> values, String suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::suggestion)
            .thenComparing(problem -> problem.values().toString());

    public Problem {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** An error without a suggestion. */
    public static Problem error(String rule, Place place, Map<String, String> values) {
        return new Problem(rule, Level.ERROR, place, values, "");
    }

    /** A warning without a suggestion. */
    public static Problem warning(String rule, Place place, Map<String, String> values) {
        return new Problem(rule, Level.WARNING, place, values, "");
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
