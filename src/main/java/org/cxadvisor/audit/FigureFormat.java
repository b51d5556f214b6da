package org.cxadvisor.audit;

import java.util.List;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Values;

/**
 * How the figures of a metric are written, by the way it is measured, and the numbers they stand for: shares in percent,
 * durations in seconds.
 */
final class FigureFormat {

    private FigureFormat() {}

    /** The kind of its mean, median, deviation and 90th percentile. */
    static Values figure(String measuredAs) {
        return switch (measuredAs) {
            case "duration" -> Values.SPAN;
            case "money" -> Values.MONEY;
            case "other" -> Values.QUANTITY;
            default -> Values.NUMBER;
        };
    }

    /** The kind of the whole metric given as one figure. */
    static Values whole(String measuredAs) {
        return switch (measuredAs) {
            case "share" -> Values.SHARE;
            case "rate" -> Values.RATE;
            case "count" -> Values.COUNT;
            default -> figure(measuredAs);
        };
    }

    /** Whether the metric is given as {@code value}: what is neither asked of many nor measured many times. */
    static boolean hasValue(String measuredAs) {
        return List.of("money", "rate", "count", "other").contains(measuredAs);
    }

    /** The number that a text of a kind stands for; the text has passed its form. */
    static double number(Values kind, String text) {
        return switch (kind.name()) {
            case "share" -> Share.parse(text).orElseThrow().percent();
            case "duration" -> Span.parse(text).orElseThrow().seconds();
            case "money" -> Money.parse(text).orElseThrow().amount();
            case "rate" -> Rate.parse(text).orElseThrow().value();
            case "count" -> Count.parse(text).orElseThrow().value();
            case "quantity" -> Quantity.parse(text).orElseThrow().value();
            default -> Decimal.parse(text).orElseThrow();
        };
    }

    /** Whether a figure is only {@code about}, {@code over} or {@code under} what is written. */
    static boolean isApproximate(String text) {
        return text.startsWith("about ") || text.startsWith("over ") || text.startsWith("under ");
    }
}
