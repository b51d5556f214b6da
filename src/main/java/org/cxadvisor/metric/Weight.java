package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a driver weighs: a correlation {@code -.024} or a share of the explanation {@code 27.4%}.
 *
 * @param value -1..1
 */
public record Weight(double value) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.WEIGHT);

    /** Reads a weight; empty when it is none or beyond -1..1. */
    public static Optional<Weight> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Weight(
                text.endsWith("%")
                        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                        : Double.parseDouble(text)));
    }
}
