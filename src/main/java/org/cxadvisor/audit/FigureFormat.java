package org.cxadvisor.audit;

import java.util.List;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Values;

/**
 * How the figures of a metric are written, by the way it is measured.
 */
final class FigureFormat {

    private static final String OPEN_SHARE = "open-share";
    private static final String FREQUENCY = "frequency";

    private FigureFormat() {}

    /**
     * How a metric is written: as it is measured, but for shares that can pass 100% or fall below 0, as a company's own may,
     * and its own counts and rates, which are published as either.
     */
    static String writtenAs(MetricDefinition metric) {
        boolean own = metric.unit().isEmpty();
        if (own && List.of("count", "rate").contains(metric.measuredAs())) {
            return FREQUENCY;
        }
        boolean open = own || metric.lowest() != 0 || metric.highest() != 100;
        return metric.measuredAs().equals("share") && open ? OPEN_SHARE : metric.measuredAs();
    }

    /** The kind of shares in a reading. */
    static Values share(String writtenAs) {
        return writtenAs.equals(OPEN_SHARE) || writtenAs.equals("other") ? Values.OPEN_SHARE : Values.SHARE;
    }

    /** The kind of its deviation, which is never below zero. */
    static Values deviation(String writtenAs) {
        Values figure = figure(writtenAs);
        return figure == Values.QUANTITY
                ? Values.POSITIVE_QUANTITY
                : figure == Values.NUMBER ? Values.DEVIATION : figure;
    }

    /** The kind of its margin. */
    static Values margin(String writtenAs) {
        return switch (writtenAs) {
            case "duration", "money" -> figure(writtenAs);
            case "other" -> Values.POSITIVE_QUANTITY;
            default -> Values.MARGIN;
        };
    }

    /** The kind of its mean, median and 90th percentile. */
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
            case OPEN_SHARE -> Values.OPEN_SHARE;
            case "score" -> Values.SCORE;
            case "rate" -> Values.RATE;
            case "count" -> Values.COUNT;
            case FREQUENCY -> Values.FREQUENCY;
            case "other" -> Values.FIGURE;
            default -> figure(measuredAs);
        };
    }

    /** The same of what is only wished for: a share beyond 100% is an ambition that cannot be reached, and no slip. */
    static Values wished(String measuredAs) {
        return measuredAs.equals("share") ? Values.OPEN_SHARE : whole(measuredAs);
    }

    /** Whether the metric is given as {@code value}: what is neither asked of many nor measured many times. */
    static boolean hasValue(String measuredAs) {
        return List.of("money", "rate", "count", FREQUENCY, "other").contains(measuredAs);
    }

    /** Whether a figure is only {@code about}, {@code over} or {@code under} what is written. */
    static boolean isApproximate(String text) {
        return text.startsWith("about ") || text.startsWith("over ") || text.startsWith("under ");
    }
}
