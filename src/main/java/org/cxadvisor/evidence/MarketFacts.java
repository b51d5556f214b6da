package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.OwnReviews;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalImprovement;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.Incomparability;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Trends;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;

/** Where we and rivals stand on the same sticks, and what customers of either complain of. */
final class MarketFacts {

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final Thresholds thresholds;
    private final Trends trends;
    private final SharedMeasures sticks;
    private final AuditFacts.Noted noted;

    MarketFacts(Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.thresholds = thresholds;
        this.trends = new Trends(thresholds);
        this.sticks = new SharedMeasures(audit, definitions, thresholds, noted);
        this.noted = noted;
    }

    void note() {
        for (Audit.Comparison comparison : Stated.all(audit.comparisons())) {
            compared(comparison);
        }
        audit.reviews().known().ifPresent(this::reviews);
        audit.reviews().known().flatMap(Audit.Reviews::ours).ifPresent(this::ownReviews);
        audit.mentions().known().ifPresent(mentions -> new MentionFacts(sticks, mentions, noted).note());
        audit.search().known().ifPresent(search -> new SearchFacts(sticks, search, thresholds, noted).note());
        new MysteryFacts(audit, noted).note();
        touchpoints();
    }

    private void ownReviews(Audit.Review review) {
        review.rating().known().filter(rating -> !Double.isNaN(rating.mean())).ifPresent(rating -> {
            LeadingComplaint complaint = LeadingComplaint.of(review.negative());
            noted.add(new OwnReviews(
                    (rating.mean() - rating.lowest()) / (rating.highest() - rating.lowest()),
                    rating.responses(),
                    complaint.theme(),
                    complaint.percent(),
                    rating.answered(),
                    rating.answeredAfter(),
                    noted.at(rating.place())));
            measured(rating);
        });
    }

    /** How the public rates us is a measure of the whole, unless the audit states it as one already. */
    private void measured(Reading rating) {
        MetricDefinition definition = definitions.get("review-rating");
        boolean stated = Stated.entries(audit.metrics()).containsKey("review-rating");
        if (definition != null && !stated) {
            Estimator.measure(definition, Measurement.ORGANIZATION, rating).ifPresent(noted::add);
        }
    }

    private void compared(Audit.Comparison comparison) {
        Map<String, Reading> results = new LinkedHashMap<>();
        String metric = comparison.metric().or("rating");
        Stated.entries(comparison.results())
                .forEach((who, stated) -> stated.known().ifPresent(reading -> {
                    MeasureFacts.impossible(metric, reading, noted);
                    results.put(who, reading);
                }));
        String subject = comparison.touchpoint().known().orElseGet(() -> StandardFacts.onlyPlace(audit, metric));
        measured("comparison", subject, comparison.source(), sticks.definition(metric), results)
                .flatMap(compared -> compared.stick().contest(subject, compared.known(), noted.at(comparison.at())))
                .ifPresent(noted::add);
    }

    /** A stick with the marks of those who were measured alike on it. */
    private record Compared(SharedMeasure stick, List<SharedMeasure.Mark> marks) {

        List<SharedMeasure.Mark> known() {
            return marks.stream().filter(mark -> !Double.isNaN(mark.value())).toList();
        }
    }

    private static List<SharedMeasure.Mark> marks(
            MetricDefinition definition, Map<String, Reading> results, boolean everyone) {
        List<SharedMeasure.Mark> marks = new ArrayList<>();
        results.forEach((who, reading) -> {
            Estimate estimate = Estimator.estimate(definition, reading);
            boolean exact = everyone && Double.isNaN(estimate.low());
            marks.add(
                    exact
                            ? SharedMeasure.Mark.exact(who, estimate.value(), estimate.answers(), reading.place())
                            : new SharedMeasure.Mark(who, estimate, reading.place()));
        });
        return marks;
    }

    /** Whether a source counts every case, so that its figures have no sampling error. */
    private boolean isOfEveryone(Stated<String> source) {
        return Stated.all(audit.sources()).stream()
                .anyMatch(stated -> stated.id().equals(source.or("")) && stated.countsEveryCase());
    }

    /** Notes one stick on which readings are given; without ours there is nothing to compare. */
    private Optional<Compared> measured(
            String kind,
            String subject,
            Stated<String> source,
            Optional<MetricDefinition> declared,
            Map<String, Reading> results) {
        Reading ours = results.get(Audit.US);
        if (ours == null) {
            return Optional.empty();
        }
        MetricDefinition definition = declared.orElseGet(() -> ratingAs(ours));
        Map<String, Reading> alike = alike(definition, subject, ours, results);
        double sign = definition.better().equals("lower") ? -1 : 1;
        SharedMeasure stick =
                sticks.stick(kind, definition.id(), source, definition.lowest(), definition.highest(), sign);
        Compared compared = new Compared(stick, marks(definition, alike, isOfEveryone(source)));
        sticks.marked(stick, subject, compared.known());
        rises(definition, subject, ours, alike);
        return Optional.of(compared);
    }

    /** A rating as it was given: as a mean on its scale, or as the share who rate high. */
    private static MetricDefinition ratingAs(Reading reading) {
        MetricDefinition rating = MeasureFacts.ratingOn(reading);
        boolean isShare = Double.isNaN(reading.mean()) && reading.answers().isEmpty() && !Double.isNaN(reading.rate());
        return isShare ? rating.asShare() : rating;
    }

    /** The readings taken the way ours was; the others are noted as not to be compared. */
    private Map<String, Reading> alike(
            MetricDefinition definition, String subject, Reading ours, Map<String, Reading> results) {
        Map<String, Reading> alike = new LinkedHashMap<>();
        results.forEach((who, theirs) -> {
            Optional<Incomparability> unlike = Incomparability.between(definition, theirs, ours);
            if (unlike.isPresent()) {
                Incomparability why = unlike.get();
                String at = noted.at(theirs.place());
                noted.add(new ExcludedReading(definition.id(), subject, why.in(), why.one(), why.other(), who, at));
            } else {
                alike.put(who, theirs);
            }
        });
        return alike;
    }

    /** Who improved faster than we did since the last comparable period, where both were measured then too. */
    private void rises(MetricDefinition definition, String subject, Reading ours, Map<String, Reading> results) {
        Optional<Change> own = lately(definition, subject, ours);
        results.forEach((rival, theirs) -> {
            Optional<Change> other = rival.equals(Audit.US) ? Optional.empty() : lately(definition, rival, theirs);
            if (own.isPresent() && other.isPresent()) {
                rise(subject, rival, own.get(), other.get(), theirs.place()).ifPresent(noted::add);
            }
        });
    }

    private Optional<Change> lately(MetricDefinition definition, String whose, Reading reading) {
        return trends.changes(definition, whose, reading, reading.before(), 1).stream()
                .filter(change -> change.against().equals("last"))
                .findFirst();
    }

    private Optional<RivalImprovement> rise(String subject, String rival, Change own, Change other, Place place) {
        if (!own.beforePeriod().equals(other.beforePeriod())) {
            return Optional.empty();
        }
        double range = own.highest() - own.lowest();
        double margin = Math.hypot(own.worsening() - own.low(), other.high() - other.worsening());
        return Optional.of(new RivalImprovement(
                subject,
                rival,
                own.beforePeriod().text(),
                (own.worsening() - other.worsening()) / range,
                margin / range,
                noted.at(place)));
    }

    private void reviews(Audit.Reviews reviews) {
        Map<String, Reading> ratings = new LinkedHashMap<>();
        Stated.entries(reviews.results())
                .forEach((who, stated) -> stated.known().ifPresent(review -> {
                    review.rating().known().ifPresent(reading -> {
                        MeasureFacts.impossible("rating", reading, noted);
                        ratings.put(who, reading);
                    });
                    if (!who.equals(Audit.US)) {
                        complaints(who, review);
                    }
                }));
        measured("reviews", Measurement.ORGANIZATION, reviews.source(), Optional.empty(), ratings);
    }

    private void complaints(String who, Audit.Review review) {
        double reviews = review.rating().known().map(Reading::responses).orElse(Double.NaN);
        Stated.entries(review.negative()).forEach((theme, share) -> share.known()
                .ifPresent(known -> noted.add(
                        new RivalComplaint(who, theme, known.percent(), reviews, noted.at(share.place(review.at()))))));
    }

    /** Where each of our touchpoints stands among those of our own that the same people rated on the same scale. */
    private void touchpoints() {
        Map<SharedMeasure, List<SharedMeasure.Mark>> alike = new LinkedHashMap<>();
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            touchpoint.rating().now().known().ifPresent(reading -> {
                SharedMeasure stick = new SharedMeasure(
                        "touchpoints", "rating", reading.source(), Double.NaN, reading.lowest(), reading.highest(), 1);
                SharedMeasure.Mark mark = new SharedMeasure.Mark(
                        touchpoint.id(), Estimator.estimate(MeasureFacts.ratingOn(reading), reading), reading.place());
                if (!Double.isNaN(mark.value()) && !reading.source().isEmpty()) {
                    alike.computeIfAbsent(stick, first -> new ArrayList<>()).add(mark);
                }
            });
        }
        alike.forEach(sticks::among);
    }
}
