package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a published rate is taken of, such as 10,000 in {@code 4.7 per 10,000 customers}. */
public final class Base {

    /** A power of ten or any round number, with or without a comma: {@code 100}, {@code 10,000}, {@code 100k}. */
    static final String PATTERN =
            "(?:[1-9]\\d{0,2}(?:,000){1,2}|[1-9]\\d{0,6}|[1-9]\\d{0,2}(?:k|m| thousand| million))";

    private static final Pattern IN_RATE = Pattern.compile(" per (" + PATTERN + ")(?: .*)?$");

    private Base() {}

    /** The base of a rate; empty where it is per a time or a thing. */
    public static Optional<Double> of(String rate) {
        Matcher base = IN_RATE.matcher(rate);
        return base.find() && Values.RATE.reads(rate)
                ? Optional.of(ValueGrammar.scaled(base.group(1).replace(",", "")))
                : Optional.empty();
    }
}
