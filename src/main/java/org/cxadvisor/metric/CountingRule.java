package org.cxadvisor.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A definition that counts answers: how many of the highest ones count for, how many of the lowest ones against.
 *
 * @param top how many of the highest answers count for
 * @param bottom how many of the lowest answers count against; 0 for a plain share
 * @param of how many answers the scale has; 0 for any
 */
record CountingRule(int top, int bottom, int of) {

    /** Net promoter score: 9 and 10 of 0..10 for, 0 to 6 against; 7 and 8 are passive. */
    static final CountingRule PROMOTERS = new CountingRule(2, 7, 11);

    private static final Pattern FORM = Pattern.compile(
            "top-box|top-(\\d{1,2})(?:-minus-bottom-(\\d{1,2}))?-of-(\\d{1,2})|(\\d{1,2})-plus-of-(\\d{1,2})");

    /**
     * Reads {@code top-box}, {@code top-2-of-5}, {@code 3-plus-of-5} (answers of 3 and more of 1..5) or
     * {@code top-2-minus-bottom-3-of-7}; empty for a definition that counts nothing, as {@code mean}.
     */
    static Optional<CountingRule> named(String definition) {
        Matcher parts = FORM.matcher(definition);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (definition.equals("top-box")) {
            return Optional.of(new CountingRule(1, 0, 0));
        }
        if (parts.group(4) != null) {
            int of = number(parts.group(5));
            return Optional.of(new CountingRule(of - number(parts.group(4)) + 1, 0, of));
        }
        return Optional.of(new CountingRule(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
    }

    /** Sorts the answers, lowest first; empty when they are of another scale than this counts. */
    Optional<AnswerSplit> split(List<Double> answers) {
        int count = answers.size();
        if ((of > 0 && of != count) || top < 1 || top + bottom > count) {
            return Optional.empty();
        }
        double against = sum(answers.subList(0, bottom));
        double up = sum(answers.subList(count - top, count));
        return Optional.of(new AnswerSplit(up, sum(answers) - up - against, against));
    }

    private static double sum(List<Double> counts) {
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
