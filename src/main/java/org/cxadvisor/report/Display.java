package org.cxadvisor.report;

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

    /** A period as written, a fiscal one with the months that are meant: {@code FY2025 (Apr 2024-Mar 2025)}. */
    String period(Period period) {
        return period.isFiscal()
                ? messages.say(
                        "unit.fiscal",
                        Map.of(
                                "period", period.text(),
                                "from", monthOfYear(period.first()),
                                "to", monthOfYear(period.last())))
                : period.text();
    }

    private static boolean isPercent(MetricDefinition metric) {
        return metric.unit().startsWith("percent");
    }

    /** When something was: a day as {@code 2 Oct 2026}, a month as {@code Oct 2026}, a quarter as {@code Q3 2026}, else as written. */
    String when(Period period) {
        String text = period.text();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(period.first());
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return monthOfYear(period.first());
        }
        return text.matches("\\d{4}-[QH]\\d") ? text.substring(5) + " " + text.substring(0, 4) : text;
    }

    private String percent(MetricDefinition metric, double value) {
        return rounded(value, metric.id().equals("csat") ? 0 : 1) + "%";
    }

    private String wholeSigned(double value) {
        String whole = rounded(value, 0);
        return whole.startsWith("-") || whole.equals("0") ? whole : "+" + whole;
    }
}
