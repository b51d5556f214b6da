package org.cxadvisor.audit;

import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Uncompared;
import org.cxadvisor.metric.Unlikeness;

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
        own(audit.reviews().known().map(Audit.Reviews::results)).ifPresent(this::ownReviews);
        own(audit.mentions().known().map(Audit.Mentions::results)).ifPresent(this::ownMentions);
    }

    private static <T> Optional<T> own(Optional<Stated<Map<String, Stated<T>>>> results) {
        return results.flatMap(
                        stated -> Optional.ofNullable(Stated.entries(stated).get(US)))
                .flatMap(Stated::known);
    }

    private void ownReviews(Audit.Review review) {
        review.rating().known().filter(rating -> !Double.isNaN(rating.mean())).ifPresent(rating -> {
            String complaint = "";
            double most = Double.NaN;
            for (Map.Entry<String, Stated<Share>> entry :
                    Stated.entries(review.negative()).entrySet()) {
                double share = entry.getValue().known().map(Share::percent).orElse(Double.NaN);
                if (complaint.isEmpty() ? share > 0 : share > most) {
                    complaint = entry.getKey();
                    most = share;
                }
            }
            noted.add(new OwnReviews(
                    (rating.mean() - rating.lowest()) / (rating.highest() - rating.lowest()),
                    rating.responses(),
                    complaint,
                    most,
                    noted.at(rating.place())));
        });
    }

    private void ownMentions(Audit.Mention mention) {
        double positive = counted(mention.positive());
        double negative = counted(mention.negative());
        double all = positive + counted(mention.neutral()) + negative;
        if (all > 0) {
            MetricDefinition share = new MetricDefinition(
                    "negative-mentions", "", "share", "lower", 0, 100, "percent", java.util.List.of());
            Estimate bad = Estimator.estimate(
                    share,
                    Reading.at(mention.at()).rate(100 * negative / all).of(all).read());
            noted.add(new OwnMentions(all, bad.value(), bad.low(), noted.at(mention.at())));
        }
    }

    private static double counted(Stated<Count> count) {
        return count.known().map(Count::value).orElse(Double.NaN);
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
        Optional<Unlikeness> unlike = Unlikeness.between(stick, theirs, ours);
        if (unlike.isPresent()) {
            Unlikeness why = unlike.get();
            String at = noted.at(theirs.place());
            noted.add(new Uncompared(stick.id(), subject, why.in(), why.one(), why.other(), rival, at));
            return;
        }
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
