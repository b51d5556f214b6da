package org.cxadvisor.metric;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A bare number: {@code 3.1}, {@code -2}, {@code .873}; no plus, no exponent, no separators of thousands. */
public final class Decimal {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.NUMBER);

    private Decimal() {}

    /** Reads a number; empty when it is none. */
    public static OptionalDouble parse(String text) {
        return FORM.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
