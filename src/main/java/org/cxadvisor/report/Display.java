package org.cxadvisor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;

/**
 * The one place where numbers are rounded for people (brief 1): half away from zero, in every locale alike. What is not
 * known is said in words.
 */
final class Display {

    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;
    private static final double DAY = 86_400;

    /** Answers on a scale go up to ten or so, shares up to a hundred: what is given as a mean shows by its highest value. */
    private static final double HIGHEST_ANSWER = 20;

    /** As many digits as evidence is written with: what stands there as 0.0075 is no 0.00749999999999999 here. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Messages messages;

    public Display(Messages messages) {
        this.messages = messages;
    }

    /** A value of a measure, in the measure's unit. */
    public String value(MetricDefinition metric, double value) {
        return value(metric, value, metric.highest());
    }

    /**
     * A value of a measure.
     *
     * @param highest the highest value there can be as it was measured, which tells a mean answer from a share
     */
    public String value(MetricDefinition metric, double value, double highest) {
        if (Double.isNaN(value)) {
            return messages.say("say.not-known");
        }
        if (isPercent(metric)) {
            return highest <= HIGHEST_ANSWER ? onScale(value, highest) : percent(metric, value);
        }
        return switch (metric.measuredAs()) {
            case "duration" -> duration(value);
            case "score" -> signed(value);
            case "mean" -> onScale(value, highest);
            default -> number(value);
        };
    }

    /** A difference between two values of a measure: points of a percentage are no percents. */
    public String difference(MetricDefinition metric, double value) {
        if (Double.isNaN(value)) {
            return messages.say("say.not-known");
        }
        return metric.measuredAs().equals("duration")
                ? duration(value)
                : messages.say("unit.points", Map.of("value", exact(value).setScale(1, RoundingMode.HALF_UP)));
    }

    /** From a value to another, the unit said once where that reads well: {@code 54-60%}, {@code +7 to +18}. */
    public String between(String low, String high) {
        if (low.endsWith("%") && high.endsWith("%") && !low.startsWith("-")) {
            return low.substring(0, low.length() - 1) + "-" + high;
        }
        return messages.say("say.between", Map.of("low", low, "high", high));
    }

    /** A share of customers, 0 to 1: {@code 12%}. */
    public String share(double share) {
        return Double.isNaN(share) ? messages.say("say.not-known") : round(100 * share, 0) + "%";
    }

    /** A share, 0 to 1, to one decimal: {@code 12.1%}. */
    public String exactShare(double share) {
        return Double.isNaN(share) ? messages.say("say.not-known") : round(100 * share, 1) + "%";
    }

    /** A mean answer with the end of its scale: {@code 1.7 of 5}. */
    public String onScale(double mean, double highest) {
        if (Double.isNaN(mean)) {
            return messages.say("say.not-known");
        }
        String value = fixed(mean, 1);
        return Double.isNaN(highest)
                ? value
                : messages.say("say.on-scale", Map.of("value", value, "highest", number(highest)));
    }

    /** How sure we are, 0 to 1, or how much something counts: {@code 0.9}, {@code 0.65}. */
    public String part(double part) {
        return Double.isNaN(part) ? messages.say("say.not-known") : round(part, 2);
    }

    /** A weight or a correlation, which differ in the third digit. */
    public String fine(double value) {
        return Double.isNaN(value) ? messages.say("say.not-known") : fixed(value, 3);
    }

    /** How many: {@code 995}. */
    public String count(double count) {
        return Double.isNaN(count) ? messages.say("say.not-known") : round(count, 0);
    }

    /** A number to one decimal, none where it is whole. */
    public String number(double value) {
        return Double.isNaN(value) ? messages.say("say.not-known") : round(value, 1);
    }

    /** A number with all the digits it was written with. */
    public String whole(double value) {
        return Double.isNaN(value) ? messages.say("say.not-known") : round(value, 9);
    }

    /** An emotion, with its sign: {@code -3}, {@code 0}, {@code +2.5}. */
    public String emotion(double value) {
        String number = number(value);
        return value > 0 && !number.equals("0") ? "+" + number : number;
    }

    /** Money: {@code EUR 24k}. */
    public String money(String currency, double amount) {
        if (Double.isNaN(amount)) {
            return messages.say("say.not-known");
        }
        String sum = amount >= 1_000_000
                ? round(amount / 1_000_000, 2) + "m"
                : amount >= 1_000
                        ? round(amount / 1_000, amount >= 100_000 ? 0 : 1) + "k"
                        : round(amount, amount >= 100 ? 0 : 2);
        return currency.isEmpty() ? sum : currency + " " + sum;
    }

    /** A duration: {@code 5h 20m}, {@code 13.4 days}. */
    public String duration(double seconds) {
        if (Double.isNaN(seconds)) {
            return messages.say("say.not-known");
        }
        if (seconds >= 2 * DAY) {
            return messages.say("unit.days", Map.of("value", round(seconds / DAY, 1)));
        }
        return seconds >= HOUR ? parts(seconds, HOUR, "h", MINUTE, "m") : parts(seconds, MINUTE, "m", 1, "s");
    }

    /** The months from one day to another: {@code Apr-Aug}, {@code Oct-Feb 2027}. */
    public String months(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return month(start) + "-" + monthOfYear(end);
        }
        return start.getMonth() == end.getMonth() ? month(start) : month(start) + "-" + month(end);
    }

    /** A month with its year: {@code Dec 2018}. */
    public String monthOfYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    /** A day: {@code 2018-12-31}. */
    public String date(LocalDate day) {
        return day.toString();
    }

    private String month(LocalDate day) {
        return messages.say("unit.month." + day.getMonthValue());
    }

    private static boolean isPercent(MetricDefinition metric) {
        return metric.unit().startsWith("percent");
    }

    private static String percent(MetricDefinition metric, double value) {
        return round(value, metric.id().equals("csat") ? 0 : 1) + "%";
    }

    private static String signed(double value) {
        String whole = round(value, 0);
        return whole.startsWith("-") || whole.equals("0") ? whole : "+" + whole;
    }

    private static String parts(double seconds, double large, String largeUnit, double small, String smallUnit) {
        long all = Long.parseLong(round(seconds / small, 0));
        long perLarge = (long) (large / small);
        String first = all >= perLarge ? all / perLarge + largeUnit : "";
        String second = all % perLarge > 0 || first.isEmpty() ? all % perLarge + smallUnit : "";
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String round(double value, int decimals) {
        BigDecimal rounded = exact(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String fixed(double value, int decimals) {
        return exact(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(DIGITS);
    }
}
