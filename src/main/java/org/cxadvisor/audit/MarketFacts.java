package org.cxadvisor.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Trends;
import org.cxadvisor.metric.Uncompared;
import org.cxadvisor.metric.Unlikeness;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;

/** Where we and rivals stand on the same sticks, and what customers of either complain of. */
final class MarketFacts {

    static final String US = "us";

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final Thresholds thresholds;
    private final Stick.Spread spread;
    private final AuditFacts.Noted noted;

    MarketFacts(Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.thresholds = thresholds;
        this.spread = new Stick.Spread(thresholds.value("usual-spread"), thresholds.value("rivals-for-a-spread"));
        this.noted = noted;
    }

    void note() {
        for (Audit.Comparison comparison : Stated.all(audit.comparisons())) {
            compared(comparison);
        }
        audit.reviews().known().ifPresent(this::reviews);
        own(audit.reviews().known().map(Audit.Reviews::results)).ifPresent(this::ownReviews);
        audit.mentions().known().ifPresent(mentions -> new TalkFacts(this, mentions, noted).note());
        audit.search().known().ifPresent(search -> new SearchFacts(this, search, thresholds, noted).note());
        new TrialFacts(audit, noted).note();
        touchpoints();
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

    /** A stick of a source. */
    Stick stick(String kind, String measure, Stated<String> source, double lowest, double highest, double sign) {
        String id = source.or("");
        return new Stick(kind, measure, id, age(id), lowest, highest, sign);
    }

    /** Notes where we stand against each rival, and where each stands among all. */
    void marked(Stick stick, String subject, List<Stick.Mark> marks) {
        List<Stick.Mark> known =
                marks.stream().filter(mark -> !Double.isNaN(mark.value())).toList();
        stick.standings(subject, known, noted).forEach(noted::add);
        if (known.stream().anyMatch(mark -> mark.who().equals(US))) {
            List<Stick.Mark> sorted = Stick.sorted(known);
            for (Stick.Mark mark : known) {
                String rival = mark.who().equals(US) ? "" : mark.who();
                stick.position(rival, subject, mark, sorted, spread, noted.at(mark.place()))
                        .ifPresent(noted::add);
            }
        }
    }

    /** A measure as the audit knows it. */
    Optional<MetricDefinition> definition(String metric) {
        return Optional.ofNullable(definitions.get(metric));
    }

    /** Whether a rival is on the audit's list. */
    boolean isRival(String who) {
        return Stated.all(audit.competitors()).stream()
                .anyMatch(rival -> rival.id().equals(who));
    }

    /** Whether the organization itself knows this measure, so that it need not be derived. */
    boolean isMeasured(String metric) {
        return Optional.ofNullable(Stated.entries(audit.metrics()).get(metric))
                .filter(series -> series.now().isKnown())
                .isPresent();
    }

    private double age(String source) {
        return Stated.all(audit.sources()).stream()
                .filter(stated -> stated.id().equals(source))
                .flatMap(stated -> stated.date().orElse(stated.period()).known().stream())
                .map(Period::last)
                .mapToDouble(this::age)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double age(LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(end, noted.asOf));
    }

    private void compared(Audit.Comparison comparison) {
        Map<String, Reading> results = new LinkedHashMap<>();
        String metric = comparison.metric().or("rating");
        Stated.entries(comparison.results())
                .forEach((who, stated) -> stated.known().ifPresent(reading -> {
                    MeasureFacts.impossible(metric, reading, noted);
                    results.put(who, reading);
                }));
        String subject = comparison.touchpoint().or(AuditFacts.ORGANIZATION);
        measured("comparison", subject, comparison.source(), definitions.get(metric), results)
                .flatMap(compared -> compared.stick().contest(subject, compared.known(), noted.at(comparison.at())))
                .ifPresent(noted::add);
    }

    /** A stick with the marks of those who were measured alike on it. */
    private record Compared(Stick stick, List<Stick.Mark> marks) {

        List<Stick.Mark> known() {
            return marks.stream().filter(mark -> !Double.isNaN(mark.value())).toList();
        }
    }

    private static List<Stick.Mark> marks(MetricDefinition definition, Map<String, Reading> results) {
        List<Stick.Mark> marks = new ArrayList<>();
        results.forEach((who, reading) ->
                marks.add(new Stick.Mark(who, Estimator.estimate(definition, reading), reading.place())));
        return marks;
    }

    /** Notes one stick on which readings are given; without ours there is nothing to compare. */
    private Optional<Compared> measured(
            String kind,
            String subject,
            Stated<String> source,
            @org.jspecify.annotations.Nullable MetricDefinition declared,
            Map<String, Reading> results) {
        Reading ours = results.get(US);
        if (ours == null) {
            return Optional.empty();
        }
        MetricDefinition definition = declared == null ? MeasureFacts.ratingOn(ours) : declared;
        Map<String, Reading> alike = alike(definition, subject, ours, results);
        double sign = definition.better().equals("lower") ? -1 : 1;
        Stick stick = stick(kind, definition.id(), source, definition.lowest(), definition.highest(), sign);
        Compared compared = new Compared(stick, marks(definition, alike));
        marked(stick, subject, compared.known());
        rises(definition, subject, ours, alike);
        return Optional.of(compared);
    }

    /** The readings taken the way ours was; the others are noted as not to be compared. */
    private Map<String, Reading> alike(
            MetricDefinition definition, String subject, Reading ours, Map<String, Reading> results) {
        Map<String, Reading> alike = new LinkedHashMap<>();
        results.forEach((who, theirs) -> {
            Optional<Unlikeness> unlike = Unlikeness.between(definition, theirs, ours);
            if (unlike.isPresent()) {
                Unlikeness why = unlike.get();
                String at = noted.at(theirs.place());
                noted.add(new Uncompared(definition.id(), subject, why.in(), why.one(), why.other(), who, at));
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
            Optional<Change> other = rival.equals(US) ? Optional.empty() : lately(definition, rival, theirs);
            if (own.isPresent() && other.isPresent()) {
                rise(subject, rival, own.get(), other.get(), theirs.place()).ifPresent(noted::add);
            }
        });
    }

    private static Optional<Change> lately(MetricDefinition definition, String whose, Reading reading) {
        return Trends.changes(definition, whose, reading, reading.before(), 1).stream()
                .filter(change -> change.against().equals("last"))
                .findFirst();
    }

    private Optional<Rise> rise(String subject, String rival, Change own, Change other, Place place) {
        if (!own.beforePeriod().equals(other.beforePeriod())) {
            return Optional.empty();
        }
        double range = own.highest() - own.lowest();
        double margin = Math.hypot(own.worsening() - own.low(), other.high() - other.worsening());
        return Optional.of(new Rise(
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
                    if (!who.equals(US)) {
                        complaints(who, review);
                    }
                }));
        measured("reviews", AuditFacts.ORGANIZATION, reviews.source(), null, ratings);
    }

    private void complaints(String who, Audit.Review review) {
        double reviews = review.rating().known().map(Reading::responses).orElse(Double.NaN);
        Stated.entries(review.negative()).forEach((theme, share) -> share.known()
                .ifPresent(known -> noted.add(
                        new RivalComplaint(who, theme, known.percent(), reviews, noted.at(share.place(review.at()))))));
    }

    /** Where each of our touchpoints stands among those of our own that the same people rated on the same scale. */
    private void touchpoints() {
        Map<Stick, List<Stick.Mark>> sticks = new LinkedHashMap<>();
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            touchpoint.rating().now().known().ifPresent(reading -> {
                Stick stick = new Stick(
                        "touchpoints", "rating", reading.source(), Double.NaN, reading.lowest(), reading.highest(), 1);
                Stick.Mark mark = new Stick.Mark(
                        touchpoint.id(), Estimator.estimate(MeasureFacts.ratingOn(reading), reading), reading.place());
                if (!Double.isNaN(mark.value()) && !reading.source().isEmpty()) {
                    sticks.computeIfAbsent(stick, alike -> new ArrayList<>()).add(mark);
                }
            });
        }
        sticks.forEach((stick, marks) -> {
            if (marks.size() > spread.fewest()) {
                List<Stick.Mark> sorted = Stick.sorted(marks);
                marks.forEach(mark -> stick.position("", mark.who(), mark, sorted, spread, noted.at(mark.place()))
                        .ifPresent(noted::add));
            }
        });
    }

    /** The results that are known, in the order of the file. */
    static <T> Map<String, T> known(Stated<Map<String, Stated<T>>> results) {
        Map<String, T> known = new LinkedHashMap<>();
        Stated.entries(results).forEach((who, stated) -> stated.known().ifPresent(value -> known.put(who, value)));
        return known;
    }
}
