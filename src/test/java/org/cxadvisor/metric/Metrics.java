package org.cxadvisor.metric;

import java.util.List;
import org.cxadvisor.problem.Place;

/** Definitions and readings that several tests need. */
final class Metrics {

    static final MetricDefinition NPS = metric("nps", "score", "higher", -100, 100);
    static final MetricDefinition CSAT =
            metric("csat", "share", "higher", 0, 100, "top-2-of-5", "top-box", "3-plus-of-5", "mean");
    static final MetricDefinition RATING = metric("rating", "mean", "higher", 1, 5);
    static final MetricDefinition LATE = metric("late-delivery", "share", "lower", 0, 100);
    static final MetricDefinition WAIT = metric("wait-time", "duration", "lower", 0, Double.NaN);

    private Metrics() {}

    static MetricDefinition metric(
            String id, String measuredAs, String better, double lowest, double highest, String... definitions) {
        return new MetricDefinition(id, id, measuredAs, better, lowest, highest, "", List.of(definitions));
    }

    static Reading.Builder reading() {
        return Reading.at(new Place("a.yaml", 7, 3, 4, "metrics"));
    }

    static Reading nps(double promoters, double passives, double detractors) {
        return reading()
                .promoters(promoters)
                .passives(passives)
                .detractors(detractors)
                .read();
    }

    static Reading.Builder in(String period) {
        return reading().period(Period.parse(period).orElseThrow());
    }
}
