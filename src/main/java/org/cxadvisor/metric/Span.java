package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A duration: {@code 5h 20m}, {@code 6m 40s}, {@code 13.44 days}, {@code 3 weeks}. A day has 24 hours, a month a
 * twelfth of 365.25 days, whatever the clock behind it.
 *
 * @param seconds how long, not negative
 */
public record Span(double seconds) {

    static final double DAY = 86_400;
    private static final Pattern FORM = Pattern.compile(ValueGrammar.SPAN);

    /** Reads a duration; empty when it is none. */
    public static Optional<Span> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        if (space > 0 && Character.isLetter(text.charAt(space + 1))) {
            return Optional.of(
                    new Span(Double.parseDouble(text.substring(0, space)) * unit(text.substring(space + 1))));
        }
        double seconds = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
            seconds += Double.parseDouble(text.substring(start, end - 1)) * unit(text.substring(end - 1, end));
            start = end + 1;
        }
        return Optional.of(new Span(seconds));
    }

    private static double unit(String name) {
        return switch (name) {
            case "s", "second", "seconds" -> 1;
            case "m", "minute", "minutes" -> 60;
            case "h", "hour", "hours" -> 3_600;
            case "d", "day", "days" -> DAY;
            case "week", "weeks" -> 7 * DAY;
            case "month", "months" -> Years.DAYS / 12 * DAY;
            case "quarter", "quarters" -> Years.DAYS / 4 * DAY;
            default -> Years.DAYS * DAY;
        };
    }
}
