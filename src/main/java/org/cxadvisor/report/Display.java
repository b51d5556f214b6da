package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Figures;

/** Values of measures as {@link Figures} writes all others, in the unit and with the decimals of the measure. */
final class Display extends Figures {

    /** Answers on a scale go up to ten or so, shares up to a hundred: what is given as a mean shows by its highest value. */
    private static final double HIGHEST_ANSWER = 20;

    private final Messages messages;

    public Display(Messages messages) {
        super(messages);
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
            return unknown();
        }
        if (isPercent(metric)) {
            return highest <= HIGHEST_ANSWER ? onScale(value, highest) : percent(metric, value);
        }
        return switch (metric.measuredAs()) {
            case "duration" -> duration(value);
            case "score" -> wholeSigned(value);
            case "mean" -> onScale(value, highest);
            default -> number(value);
        };
    }

    /** A difference between two values of a measure: points of a percentage are no percents. */
    public String difference(MetricDefinition metric, double value) {
        if (Double.isNaN(value)) {
            return unknown();
        }
        return metric.measuredAs().equals("duration")
                ? duration(value)
                : messages.say("unit.points", Map.of("value", exact(value, 1)));
    }

    private static boolean isPercent(MetricDefinition metric) {
        return metric.unit().startsWith("percent");
    }

    /** When something was: a day as {@code 2 Oct 2026}, a month as {@code Oct 2026}, a quarter as {@code Q3 2026}, a fiscal one with its months, else as written. */
    String when(Period period) {
        String text = period.text();
        if (period.isFiscal()) {
            return messages.say(
                    "unit.fiscal",
                    Map.of(
                            "period", text,
                            "from", monthOfYear(period.first()),
                            "to", monthOfYear(period.last())));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(period.first());
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return monthOfYear(period.first());
        }
        if (text.matches("\\d{4}-[QH]\\d")) {
            return text.substring(5) + " " + text.substring(0, 4);
        }
        return text.contains("..") ? from(period) : text;
    }

    /** From one day, month or year to another: twelve months are the year to their last one, whole months are told by months. */
    private String from(Period period) {
        LocalDate after = period.last().plusDays(1);
        boolean wholeMonths = period.first().getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        boolean wholeYears = wholeMonths && period.first().getMonthValue() == 1 && after.getMonthValue() == 1;
        if (wholeYears) {
            int first = period.first().getYear();
            int last = period.last().getYear();
            return first == last ? String.valueOf(last) : first + "–" + last;
        }
        if (wholeMonths && period.first().plusYears(1).equals(after)) {
            return messages.say("say.year-to", Map.of("month", monthOfYear(period.last())));
        }
        return messages.say(
                "say.from-to",
                Map.of(
                        "first",
                        wholeMonths ? monthOfYear(period.first()) : date(period.first()),
                        "last",
                        wholeMonths ? monthOfYear(period.last()) : date(period.last())));
    }

    private String percent(MetricDefinition metric, double value) {
        return rounded(value, metric.id().equals("csat") ? 0 : 1) + "%";
    }

    private String wholeSigned(double value) {
        String whole = rounded(value, 0);
        return whole.startsWith("-") || whole.equals("0") ? whole : "+" + whole;
    }
}
