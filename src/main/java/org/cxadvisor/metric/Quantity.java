package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number with the unit people wrote to it: {@code 3.1}, {@code 58%}, {@code 5h 20m}, {@code 3 points},
 * {@code EUR 42}. {@code 14m} are minutes here, never millions.
 *
 * @param value in seconds where it is a time
 * @param unit {@code percent}, {@code seconds}, {@code points}, a currency; empty for a bare number
 * @param approximate whether it was given as {@code about}, {@code over} or {@code under}
 */
public record Quantity(double value, String unit, boolean approximate) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.QUANTITY);

    /** Reads a quantity; empty when it is none. */
    public static Optional<Quantity> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String bare = ValueGrammar.bare(text);
        boolean rough = ValueGrammar.isRough(text);
        int end = bare.length() - 1;
        if (bare.charAt(end) == '%') {
            return Optional.of(new Quantity(Double.parseDouble(bare.substring(0, end)), "percent", rough));
        }
        int points = bare.indexOf(" point");
        if (points > 0) {
            return Optional.of(new Quantity(Double.parseDouble(bare.substring(0, points)), "points", rough));
        }
        if (Character.isUpperCase(bare.charAt(0))) {
            return Money.parse(bare).map(money -> new Quantity(money.amount(), money.currency(), rough));
        }
        return Optional.of(Span.parse(bare)
                .map(span -> new Quantity(span.seconds(), "seconds", rough))
                .orElseGet(() -> new Quantity(Double.parseDouble(bare), "", rough)));
    }
}
