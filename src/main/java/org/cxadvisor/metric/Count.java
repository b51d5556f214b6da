package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many: {@code 1040}, {@code about 19000}, {@code over 1.2m}, {@code 18 interviews}.
 *
 * @param value a whole number, not negative
 * @param of what is counted; empty when not said
 * @param approximate whether it was given as {@code about}, {@code over}, {@code under} or the like
 */
public record Count(double value, String of, boolean approximate) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.COUNT);
    private static final Pattern PARTS = Pattern.compile(ValueGrammar.AMOUNT + "(?: (.+))?");

    /** Reads a count; empty when it is none or no whole number. */
    public static Optional<Count> parse(String text) {
        Matcher parts = PARTS.matcher(ValueGrammar.bare(text));
        if (!FORM.matcher(text).matches() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Count(
                ValueGrammar.scaled(parts.group(1)), ValueGrammar.or(parts.group(2)), ValueGrammar.isRough(text)));
    }
}
