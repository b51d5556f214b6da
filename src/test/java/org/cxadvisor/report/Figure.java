package org.cxadvisor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a text, with its unit: {@code 57%}, {@code 5h 20m}, {@code USD 60k}, {@code 2018-04-16},
 * {@code S84}.
 *
 * @param kind what it is
 * @param text as it was written
 * @param value its value in the kind's unit (percent, seconds, whole money); zero for what is only a text
 * @param step what the last digit that is shown is worth: the value was rounded to it
 */
record Figure(Kind kind, String text, BigDecimal value, BigDecimal step) {

    /** What a number may be. */
    enum Kind {
        DAY,
        PERIOD,
        MONTH,
        VERSION,
        DURATION,
        MONEY,
        PERCENT,
        NAME,
        NUMBER
    }

    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final Pattern FIGURE = Pattern.compile("(?<DAY>\\d{4}-\\d{2}-\\d{2}|\\d{1,2} " + MONTHS + " \\d{4})"
            + "|(?<PERIOD>\\d{4}-Q[1-4]|(?<![\\d.])\\d{4}-\\d{2}(?![\\d%.]))"
            + "|(?<MONTH>" + MONTHS + " \\d{4})"
            + "|(?<VERSION>\\d+\\.\\d+\\.\\d+)"
            + "|(?<DURATION>\\d+h(?: \\d+m)?(?![a-z])|\\d+m(?: \\d+s)?(?![a-z])|" + DIGITS + "s(?![a-z])|" + DIGITS
            + " days?\\b)"
            + "|(?<MONEY>[A-Z]{3} " + DIGITS + "[km]?|" + DIGITS + "k\\b)"
            + "|(?<PERCENT>" + DIGITS + "(?=(?:-" + DIGITS + ")?%))"
            + "|(?<NAME>[A-Za-z]+\\d\\w*)"
            + "|(?<NUMBER>" + DIGITS + "|(?<![\\w.])\\.\\d+)");

    /** Every number of a text. */
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String found = matcher.group(kind.name());
                if (found != null) {
                    figures.add(of(kind, found));
                }
            }
        }
        return figures;
    }

    /** Whether a value that is known, in the kind's unit, shows as this number when it is rounded as this one was. */
    boolean shows(BigDecimal known) {
        BigDecimal steps = known.abs().divide(step, 0, RoundingMode.HALF_UP);
        return steps.multiply(step).compareTo(value) == 0;
    }

    private static Figure of(Kind kind, String text) {
        return switch (kind) {
            case DURATION -> duration(text);
            case MONEY -> {
                BigDecimal unit = new BigDecimal(text.endsWith("k") ? "1e3" : text.endsWith("m") ? "1e6" : "1");
                yield decimal(kind, text, text.replaceAll("[^0-9.]", ""), unit);
            }
            case PERCENT, NUMBER -> decimal(kind, text, text.replace(",", ""), BigDecimal.ONE);
            default -> new Figure(kind, text, BigDecimal.ZERO, BigDecimal.ONE);
        };
    }

    private static Figure duration(String text) {
        if (text.contains("day")) {
            return decimal(Kind.DURATION, text, text.replaceAll(" days?", ""), new BigDecimal("86400"));
        }
        BigDecimal seconds = BigDecimal.ZERO;
        BigDecimal unit = BigDecimal.ONE;
        for (String part : text.split(" ")) {
            unit = new BigDecimal(part.endsWith("h") ? "3600" : part.endsWith("m") ? "60" : "1");
            seconds = seconds.add(new BigDecimal(part.substring(0, part.length() - 1)).multiply(unit));
        }
        // What is shown in hours was rounded to the minute, what is shown in minutes to the second.
        boolean hours = text.contains("h");
        return new Figure(Kind.DURATION, text, seconds, new BigDecimal(hours ? "60" : "1"));
    }

    private static Figure decimal(Kind kind, String text, String digits, BigDecimal unit) {
        BigDecimal number = new BigDecimal(digits);
        return new Figure(kind, text, number.multiply(unit), number.ulp().multiply(unit));
    }
}
