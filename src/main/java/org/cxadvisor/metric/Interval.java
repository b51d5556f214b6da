package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From a number to another of the same unit: {@code 7.4..18.2}, {@code 10%..30%}, {@code 1..2 months},
 * {@code EUR 10k..50k}.
 *
 * @param low not above {@code high}
 * @param high in seconds, like {@code low}, where they are times
 * @param unit {@code percent}, {@code seconds}, a currency; empty for bare numbers
 */
public record Interval(double low, double high, String unit) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.INTERVAL);

    /** Reads an interval; empty when it is none, mixes units or ends below its start. */
    public static Optional<Interval> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int to = text.indexOf("..");
        String from = text.substring(0, to);
        String until = text.substring(to + 2);
        boolean money = Character.isUpperCase(from.charAt(0));
        String start = money || !isNumber(from) ? from : from + unitOf(until);
        String end = money && !Character.isUpperCase(until.charAt(0)) ? from.substring(0, 4) + until : until;
        return Quantity.parse(start).flatMap(low -> Quantity.parse(end).flatMap(high -> between(low, high)));
    }

    private static Optional<Interval> between(Quantity low, Quantity high) {
        return low.unit().equals(high.unit()) && low.value() <= high.value()
                ? Optional.of(new Interval(low.value(), high.value(), low.unit()))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return Decimal.parse(text).isPresent();
    }

    // The unit stands once, behind the second number; of 5h 20m the first unit is meant.
    private static String unitOf(String text) {
        int at = 0;
        while (at < text.length() && "-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String unit = text.substring(at);
        return unit.indexOf(' ') > 0 ? unit.substring(0, unit.indexOf(' ')) : unit;
    }
}
