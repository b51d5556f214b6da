package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often: {@code 9 per year}, {@code 4 hours per week}, {@code 4.7 per 10,000 customers}, or which share within a
 * time: {@code 27% within 7 days}.
 *
 * @param value 9; in percent where {@code of} is {@code %}
 * @param of what happens, {@code %} for a share; empty when not said
 * @param per {@code year}; for a share the time as written, {@code 7 days}
 * @param approximate whether it was given as {@code about}, {@code over}, {@code under} or the like
 */
public record Rate(double value, String of, String per, boolean approximate) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.RATE);
    private static final Pattern PARTS = Pattern.compile(ValueGrammar.AMOUNT + "(%| .+)? (?:per|within) (.+)");

    private static final Pattern SHARE_FORM = Pattern.compile(ValueGrammar.SHARE_OF);
    private static final Pattern SHARE = Pattern.compile("([0-9.]+)%(?: of [^ ]+)?(?: per (.+))?");
    private static final String OF_SHARE = "%";

    /** Reads a rate; empty when it is none. */
    public static Optional<Rate> parse(String text) {
        Matcher parts = PARTS.matcher(ValueGrammar.bare(text));
        if (!FORM.matcher(text).matches() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Rate(
                ValueGrammar.scaled(parts.group(1)),
                ValueGrammar.or(parts.group(2)).strip(),
                ValueGrammar.or(parts.group(3)),
                ValueGrammar.isRough(text)));
    }

    /** Reads a rate, or a share of those who are counted elsewhere: {@code 62% of callers}, {@code 11% per year}. */
    public static Optional<Rate> parseOrShare(String text) {
        Optional<Rate> rate = parse(text);
        Matcher share = SHARE.matcher(ValueGrammar.bare(text));
        if (rate.isPresent() || !SHARE_FORM.matcher(text).matches() || !share.matches()) {
            return rate;
        }
        return Optional.of(new Rate(
                Double.parseDouble(share.group(1)),
                OF_SHARE,
                ValueGrammar.or(share.group(2)),
                ValueGrammar.isRough(text)));
    }

    /** Whether it is a share of those who are counted elsewhere, in percent. */
    public boolean isShare() {
        return of.equals(OF_SHARE);
    }

    /** How many of so many, where it is a share of them, per year where no other time is named; itself where it is none. */
    public Rate among(double whole) {
        return isShare() ? new Rate(value * whole / 100, "", per.isEmpty() ? "year" : per, approximate) : this;
    }

    /**
     * The same in a year: 12 months, 4 quarters, 365.25 days and as many weeks; {@code NaN} where it is not per a time,
     * or is a share.
     */
    public double perYear() {
        return isShare() ? Double.NaN : value * timesAYear(per);
    }

    /** How often a time comes round in a year; {@code NaN} for what is no time. */
    static double timesAYear(String time) {
        return switch (time) {
            case "day" -> Years.DAYS;
            case "week" -> Years.DAYS / 7;
            case "month" -> 12;
            case "quarter" -> 4;
            case "half-year" -> 2;
            case "year" -> 1;
            default -> Double.NaN;
        };
    }
}
