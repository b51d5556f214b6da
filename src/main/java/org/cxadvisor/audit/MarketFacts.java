package org.cxadvisor.audit;

import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;

/** Where we stand against each rival on the same stick, and what a rival's customers complain of. */
final class MarketFacts {

    private static final String US = "us";

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;

    MarketFacts(Audit audit, Map<String, MetricDefinition> definitions, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
    }

    void note() {
        for (Audit.Comparison comparison : Stated.all(audit.comparisons())) {
            standings(comparison);
        }
        audit.reviews().known().ifPresent(this::reviews);
    }

    private void standings(Audit.Comparison comparison) {
        Map<String, Stated<Reading>> results = Stated.entries(comparison.results());
        String compared = comparison.metric().or("rating");
        results.values().forEach(stated -> stated.known()
                .ifPresent(reading -> MeasureFacts.impossible(compared, reading, noted)));
        Stated<Reading> own = results.get(US);
        if (own == null || !own.isKnown()) {
            return;
        }
        String subject = comparison.touchpoint().or(AuditFacts.ORGANIZATION);
        results.forEach((rival, stated) -> {
            if (!rival.equals(US)) {
                stated.known().ifPresent(theirs -> own.known()
                        .ifPresent(ours -> standing(subject, rival, definition(comparison, ours), ours, theirs)));
            }
        });
    }

    private MetricDefinition definition(Audit.Comparison comparison, Reading ours) {
        return Optional.ofNullable(definitions.get(comparison.metric().or("")))
                .orElseGet(() -> MeasureFacts.ratingOn(ours));
    }

    private void standing(String subject, String rival, MetricDefinition stick, Reading ours, Reading theirs) {
        Estimate own = Estimator.estimate(stick, ours);
        Estimate other = Estimator.estimate(stick, theirs);
        double range = stick.highest() - stick.lowest();
        double sign = stick.better().equals("lower") ? -1 : 1;
        double lead = sign * (own.value() - other.value());
        double margin = lead > 0
                ? Math.hypot(own.value() - own.low(), other.high() - other.value())
                : Math.hypot(own.high() - own.value(), other.value() - other.low());
        if (!Double.isNaN(lead) && !Double.isNaN(range)) {
            noted.add(new Standing(
                    subject,
                    rival,
                    own.value(),
                    other.value(),
                    lead / range,
                    margin / range,
                    Math.min(own.answers(), other.answers()),
                    noted.at(theirs.place())));
            noted.add(new Drawn(theirs.source(), noted.at(theirs.place())));
        }
    }

    private void reviews(Audit.Reviews reviews) {
        Map<String, Stated<Audit.Review>> results = Stated.entries(reviews.results());
        results.forEach((rival, stated) -> stated.known().ifPresent(review -> {
            review.rating().known().ifPresent(reading -> MeasureFacts.impossible("rating", reading, noted));
            if (!rival.equals(US)) {
                complaints(rival, review);
            }
        }));
        Optional<Reading> ours = rating(results.get(US));
        results.forEach((rival, stated) -> {
            if (!rival.equals(US)) {
                ours.ifPresent(own -> rating(stated)
                        .ifPresent(theirs ->
                                standing(AuditFacts.ORGANIZATION, rival, MeasureFacts.ratingOn(own), own, theirs)));
            }
        });
    }

    private static Optional<Reading> rating(@org.jspecify.annotations.Nullable Stated<Audit.Review> review) {
        return review == null
                ? Optional.empty()
                : review.known().flatMap(known -> known.rating().known());
    }

    private void complaints(String rival, Audit.Review review) {
        double reviews = review.rating().known().map(Reading::responses).orElse(Double.NaN);
        Stated.entries(review.negative()).forEach((theme, share) -> share.known()
                .ifPresent(known -> noted.add(new RivalComplaint(
                        rival, theme, known.percent(), reviews, noted.at(share.place(review.at()))))));
    }
}
