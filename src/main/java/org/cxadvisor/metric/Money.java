package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, once or again and again: {@code EUR 60k}, {@code EUR 61 per year}, {@code 456116.60 per month}.
 *
 * @param amount in whole units of the currency, not negative
 * @param currency its code of three capitals; empty when not said
 * @param per {@code year}, {@code month}, {@code contact}; empty when it is paid once
 * @param approximate whether it was given as {@code about}, {@code over}, {@code under} or the like
 */
public record Money(double amount, String currency, String per, boolean approximate) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.MONEY);
    private static final Pattern PARTS = Pattern.compile("(?:([A-Z]{3}) )?" + ValueGrammar.AMOUNT + "(?: per (.+))?");

    /** Reads money; empty when it is none. */
    public static Optional<Money> parse(String text) {
        Matcher parts = PARTS.matcher(ValueGrammar.bare(text));
        if (!FORM.matcher(text).matches() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Money(
                ValueGrammar.scaled(parts.group(2)),
                ValueGrammar.or(parts.group(1)),
                ValueGrammar.or(parts.group(3)),
                ValueGrammar.isRough(text)));
    }

    /** The same in a year; {@code NaN} where it is paid once or not per a time. */
    public double perYear() {
        return amount * Rate.timesAYear(per);
    }
}
