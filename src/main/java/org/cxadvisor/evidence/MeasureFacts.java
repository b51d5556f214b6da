package org.cxadvisor.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Series;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.ContactReason;
import org.cxadvisor.fact.DatedEvidence;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.PartOfCount;
import org.cxadvisor.fact.SampleSize;
import org.cxadvisor.fact.ScaledValue;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.fact.Unmeasured;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Trends;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;
import org.jspecify.annotations.Nullable;

/** What was measured on the organization, its touchpoints, queues and segments; and what is said to be unknown. */
final class MeasureFacts {

    /** The question is answered from 0 to 10, and who answers up to 6 detracts (brief 1). */
    private static final String IN_WRITING = "email";

    private static final int ANSWERS_TO_RECOMMEND = 11;

    private static final int DETRACTING = 7;

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;
    private final Trends trends;
    private final Thresholds thresholds;
    private final SectorSources ofSector;
    private final ReadingDoubts doubts;

    MeasureFacts(
            Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
        this.ofSector = new SectorSources(audit, noted);
        this.trends = new Trends(thresholds);
        this.thresholds = thresholds;
        this.doubts = new ReadingDoubts(thresholds, noted);
    }

    void note() {
        metrics(Measurement.ORGANIZATION, audit.metrics());
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            metrics(touchpoint.id(), touchpoint.metrics());
            rating(touchpoint);
            firstReply(touchpoint);
        }
        Stated.all(audit.queues()).forEach(this::queue);
        for (Audit.Segment segment : Stated.all(audit.segments())) {
            metrics(segment.id(), segment.metrics());
            for (Series rating : Stated.entries(segment.touchpoints()).values()) {
                rating.now().known().ifPresent(reading -> impossible("rating", reading, noted));
                rating.before().forEach(before -> impossible("rating", before, noted));
            }
        }
        audit.people().known().ifPresent(people -> series("enps", Measurement.ORGANIZATION, anonymous(people.enps())));
    }

    /** Of a handful of staff everybody could tell who said what: such readings are nowhere told. */
    private Series anonymous(Series staff) {
        Stated<Reading> now = staff.now();
        boolean hidden = now.known().filter(this::isTellTale).isPresent();
        MetricDefinition definition = definitions.get("enps");
        if (definition != null) {
            now.known().filter(this::isTellTale).ifPresent(reading -> checks(definition, reading));
        }
        return new Series(
                hidden ? new Stated.Unsaid<>() : now,
                staff.before().stream().filter(reading -> !isTellTale(reading)).toList(),
                staff.ofSector(),
                staff.at());
    }

    private boolean isTellTale(Reading reading) {
        return answers(reading) < thresholds.value("answers-to-show-staff");
    }

    private void metrics(String subject, Stated<Map<String, Series>> metrics) {
        Stated.entries(metrics).forEach((metric, series) -> series(metric, subject, series));
    }

    private void series(String metric, String subject, Series series) {
        series.ofSector().forEach(reading -> ofSector.reading(metric, subject, reading));
        if (series.now().isUnknown()) {
            noted.add(new Unmeasured(metric, subject, noted.at(series.now().place(series.at()))));
        }
        MetricDefinition definition = definitions.get(metric);
        Optional<Reading> now = series.now().known();
        if (definition == null || now.isEmpty()) {
            return;
        }
        Reading reading = now.get();
        noted.at(reading.place());
        checks(definition, reading);
        series.before().forEach(before -> noted.at(before.place()));
        series.before().forEach(before -> impossible(definition, before, noted));
        series.before().forEach(before -> order(reading, before));
        List<Reading> earlier = series.before().stream()
                .filter(before -> !doubts.isContradictory(definition, subject, before))
                .toList();
        if (doubts.isContradictory(definition, subject, reading)) {
            return;
        }
        if (doubts.isOnOtherScale(definition, subject, reading)) {
            Reading alone = reading.answersAlone();
            measured(asItsMean(definition, alone), subject, alone, List.of());
            return;
        }
        sound(definition, subject, reading, earlier);
    }

    private void sound(MetricDefinition definition, String subject, Reading reading, List<Reading> earlier) {
        Estimator.measure(definition, subject, reading).ifPresent(noted::add);
        if (definition.id().equals("nps")) {
            detractors(subject, reading);
        }
        beside(definition, subject, reading, earlier);
        boolean isShare = !Double.isNaN(reading.rate()) && !Double.isNaN(reading.mean());
        trend(
                definition,
                subject,
                reading,
                earlier.stream()
                        .filter(before -> !isShare || !Double.isNaN(before.rate()))
                        .toList());
    }

    /** Answers on another scale are a measure of their own, their mean; those about recommending have a name for it. */
    private MetricDefinition asItsMean(MetricDefinition definition, Reading reading) {
        MetricDefinition recommending = definitions.get("likelihood-to-recommend");
        return definition.id().equals("nps") && recommending != null
                ? recommending
                : known(definition.asMean(reading.lowest(), reading.highest()));
    }

    /** A mean that is given beside a share, or a share in place of a mean, is a measure with a history of its own. */
    private void beside(MetricDefinition definition, String subject, Reading reading, List<Reading> before) {
        boolean both = !Double.isNaN(reading.rate()) && !Double.isNaN(reading.mean());
        if (both && definition.measuredAs().equals("share")) {
            MetricDefinition mean = known(definition.asMean(reading.lowest(), reading.highest()));
            measured(
                    mean,
                    subject,
                    reading.meanAlone(),
                    before.stream().map(Reading::meanAlone).toList());
        } else if (!Double.isNaN(reading.rate())
                && Double.isNaN(reading.mean())
                && definition.measuredAs().equals("mean")) {
            MetricDefinition share = known(definition.asShare());
            measured(
                    share,
                    subject,
                    reading.shareAlone(),
                    before.stream().map(Reading::shareAlone).toList());
        }
    }

    private void measured(MetricDefinition definition, String subject, Reading reading, List<Reading> before) {
        Estimator.measure(definition, subject, reading).ifPresent(noted::add);
        trend(
                definition,
                subject,
                reading,
                before.stream()
                        .filter(earlier ->
                                Estimator.estimate(definition, earlier).known())
                        .toList());
    }

    private MetricDefinition known(MetricDefinition beside) {
        return definitions.computeIfAbsent(beside.id(), id -> beside);
    }

    /** What is written as earlier and is later. */
    private void order(Reading now, Reading before) {
        Period present = now.period();
        Period past = before.period();
        if (present != null && past != null && past.last().isAfter(present.last())) {
            double days = present.last().toEpochDay() - past.last().toEpochDay();
            noted.add(
                    new DatedEvidence("earlier-reading", days, past.text(), present.text(), noted.at(before.place())));
        }
    }

    private void trend(MetricDefinition definition, String subject, Reading now, List<Reading> before) {
        if (before.isEmpty()) {
            return;
        }
        trends.changes(definition, subject, now, before, (int) thresholds.value("comparable-periods"))
                .forEach(noted::add);
        trends.leftOut(definition, subject, now, before).forEach(noted::add);
        trends.pace(definition, subject, now, before).ifPresent(noted::add);
    }

    /** The unhappy part of a recommendation score, which has a standard of its own. */
    private void detractors(String subject, Reading reading) {
        boolean listed = reading.answers().size() == ANSWERS_TO_RECOMMEND;
        double detractors = listed ? sum(reading.answers().subList(0, DETRACTING)) : reading.detractors();
        double all = listed ? sum(reading.answers()) : reading.promoters() + reading.passives() + reading.detractors();
        MetricDefinition definition = definitions.get("detractor-share");
        if (definition != null && all > 0) {
            Reading share = Reading.at(reading.place())
                    .source(reading.source())
                    .period(reading.period())
                    .rate(100 * detractors / all)
                    .of(all)
                    .read();
            Estimator.measure(definition, subject, share).ifPresent(noted::add);
        }
    }

    private static double sum(List<Double> counts) {
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void rating(Audit.Touchpoint touchpoint) {
        Series rating = touchpoint.rating();
        rating.ofSector().forEach(reading -> ofSector.reading("rating", touchpoint.id(), reading));
        if (rating.now().isUnknown()) {
            noted.add(new Unmeasured(
                    "rating", touchpoint.id(), noted.at(rating.now().place(touchpoint.at()))));
        }
        Optional<Reading> known = rating.now().known();
        if (known.isEmpty()) {
            return;
        }
        Reading reading = known.get();
        MetricDefinition definition = ratingOn(reading);
        checks(definition, reading);
        if (doubts.isContradictory(definition, touchpoint.id(), reading)) {
            return;
        }
        rating.before().forEach(before -> impossible("rating", before, noted));
        Optional<Measurement> measured = Estimator.measure(definition, touchpoint.id(), reading);
        measured.ifPresent(rated -> noted.add(placedOnScale(rated, reach(touchpoint, reading, rated))));
        measured.ifPresent(noted::add);
        rating.before().forEach(before -> noted.at(before.place()));
        rating.before().forEach(before -> order(reading, before));
        beside(definition, touchpoint.id(), reading, rating.before());
        trend(definition, touchpoint.id(), reading, rating.before());
    }

    /** A rating as a measure on the scale it was given on. */
    static MetricDefinition ratingOn(Reading reading) {
        return new MetricDefinition(
                "rating", "rating", "mean", "higher", reading.lowest(), reading.highest(), "points", List.of("mean"));
    }

    private TouchpointRating placedOnScale(Measurement rated, double reach) {
        double range = rated.highest() - rated.lowest();
        return new TouchpointRating(
                rated.subject(),
                (rated.value() - rated.lowest()) / range,
                (rated.low() - rated.lowest()) / range,
                (rated.high() - rated.lowest()) / range,
                rated.answers(),
                reach,
                rated.at());
    }

    /** The share of customers who meet a touchpoint: by its use, else by how many of those asked could rate it. */
    private double reach(Audit.Touchpoint touchpoint, Reading reading, Measurement rated) {
        double byAnswers = rated.answers() / responses(reading.source());
        // Who leaves a question out has not always been spared what it asks about.
        double met = byAnswers >= thresholds.value("rated-by-nearly-all") ? 1 : byAnswers;
        return usedBy(audit, touchpoint).orElse(Math.min(1, met));
    }

    /** The share of customers who use a touchpoint, 0 to 1; empty where it is not stated. */
    static OptionalDouble usedBy(Audit audit, Audit.Touchpoint touchpoint) {
        double customers = audit.customers()
                .known()
                .map(stated -> AuditFacts.value(stated.atStart()))
                .orElse(Double.NaN);
        return touchpoint.usedBy().known().stream()
                .mapToDouble(used -> used.value() / (used.isShare() ? 100 : customers))
                .filter(share -> !Double.isNaN(share))
                .map(share -> Math.min(1, share))
                .findFirst();
    }

    private double responses(String source) {
        return Stated.all(audit.sources()).stream()
                .filter(stated -> stated.id().equals(source))
                .flatMap(stated -> stated.responses().known().stream())
                .mapToDouble(count -> count.value())
                .findFirst()
                .orElse(Double.NaN);
    }

    private void queue(Audit.Queue queue) {
        series("first-response-time", queue.id(), queue.firstResponseTime());
        series("handling-time", queue.id(), queue.handlingTime());
        metrics(queue.id(), queue.metrics());
        repeats(queue);
        queue.firstResponseTime().now().known().ifPresent(reading -> firstReply(queue, reading));
        for (Audit.Reason reason : Stated.all(queue.reasons())) {
            for (Stated.Known<String> nature : Stated.all(reason.nature())) {
                reason.share()
                        .known()
                        .ifPresent(share -> noted.add(new ContactReason(
                                queue.id(), reason.theme(), nature.value(), share.percent(), noted.at(reason.at()))));
            }
        }
    }

    private void firstReply(Audit.Queue queue, Reading reading) {
        QueueFacts.channel(audit, queue).ifPresent(channel -> firstReply(queue.id(), channel, reading));
    }

    private void firstReply(String subject, String channel, Reading reading) {
        boolean averaged = Double.isNaN(reading.median());
        noted.add(new FirstReply(
                subject,
                channel,
                averaged ? reading.mean() : reading.median(),
                averaged ? "mean" : "median",
                noted.at(reading.place())));
    }

    /** How soon a touchpoint answers whose queues do not say: on its only channel, or in writing where it is one of several. */
    private void firstReply(Audit.Touchpoint touchpoint) {
        if (isToldByAQueue(touchpoint)) {
            return;
        }
        List<String> channels = Stated.all(touchpoint.channels()).stream()
                .map(Stated.Known::value)
                .toList();
        Optional<String> channel = channels.size() == 1 || channels.contains(IN_WRITING)
                ? Optional.of(channels.size() == 1 ? channels.get(0) : IN_WRITING)
                : Optional.empty();
        Map<String, Series> metrics = Stated.entries(touchpoint.metrics());
        Stream.of("first-response-time", "response-time")
                .flatMap(metric -> Stream.ofNullable(metrics.get(metric)))
                .flatMap(series -> series.now().known().stream())
                .limit(1)
                .forEach(reading -> channel.ifPresent(known -> firstReply(touchpoint.id(), known, reading)));
    }

    private boolean isToldByAQueue(Audit.Touchpoint touchpoint) {
        return Stated.all(audit.queues()).stream()
                .filter(queue -> queue.touchpoint().or("").equals(touchpoint.id()))
                .anyMatch(queue -> queue.firstResponseTime().now().isKnown());
    }

    /** Repeat contacts are a share of the queue's contacts in the time the audit gives them for. */
    private void repeats(Audit.Queue queue) {
        MetricDefinition share = new MetricDefinition(
                "repeat-contacts",
                "contacts about the same thing",
                "share",
                "lower",
                0,
                100,
                "percent",
                List.of("within-7-days"));
        queue.repeatContacts().known().filter(rate -> rate.of().equals("%")).ifPresent(rate -> {
            Place place = queue.repeatContacts().place(queue.at());
            if (ofSector.holds(queue.source())) {
                ofSector.leftOut("sector", share.id(), queue.id(), queue.source(), place);
                return;
            }
            double contacts = queue.contacts().known().map(Rate::value).orElse(Double.NaN);
            Reading reading = Reading.at(place)
                    .source(queue.source().or(""))
                    .period(period(queue.source()))
                    .rate(rate.value())
                    .of(contacts)
                    .definition("within-" + rate.per().replace(' ', '-'))
                    .read();
            noted.at(place);
            Estimator.measure(share, queue.id(), reading).ifPresent(noted::add);
        });
    }

    private @Nullable Period period(Stated<String> source) {
        return Stated.all(audit.sources()).stream()
                .filter(stated -> stated.id().equals(source.or("")))
                .flatMap(stated -> stated.period().known().stream())
                .findFirst()
                .or(() -> audit.period().known())
                .orElse(null);
    }

    private void checks(MetricDefinition metric, Reading reading) {
        double answers = answers(reading);
        if (!Double.isNaN(answers)) {
            double effective = Math.floor(Estimator.estimate(metric, reading).answers());
            double counting = effective < answers ? effective : answers;
            noted.add(new SampleSize(metric.id(), counting, AuditFacts.plain(counting), noted.at(reading.place())));
        }
        if (!Double.isNaN(reading.fewerThan())) {
            noted.add(new SampleSize(
                    metric.id(),
                    reading.fewerThan() - 1,
                    "< " + AuditFacts.plain(reading.fewerThan()),
                    noted.at(reading.place())));
        }
        counts(metric, reading, noted);
    }

    /**
     * What cannot be, of a reading whose few answers are no news: earlier ones, which are many in a long history and conclude
     * nothing anyway, and those of rivals.
     */
    static void impossible(String metric, Reading reading, AuditFacts.Noted noted) {
        impossible(
                new MetricDefinition(
                        metric, "", metric.equals("rating") ? "mean" : "", "", Double.NaN, Double.NaN, "", List.of()),
                reading,
                noted);
    }

    private static void impossible(MetricDefinition metric, Reading reading, AuditFacts.Noted noted) {
        if (answers(reading) == 0) {
            noted.add(new SampleSize(metric.id(), 0, "0", noted.at(reading.place())));
        }
        counts(metric, reading, noted);
    }

    private static double answers(Reading reading) {
        double parts = reading.promoters() + reading.passives() + reading.detractors();
        double counted = reading.answers().isEmpty()
                ? parts
                : reading.answers().stream().mapToDouble(Double::doubleValue).sum();
        if (!Double.isNaN(counted)) {
            return counted;
        }
        return Double.isNaN(reading.responses()) ? reading.of() : reading.responses();
    }

    private static void counts(MetricDefinition metric, Reading reading, AuditFacts.Noted noted) {
        String at = noted.at(reading.place());
        onScale(metric, reading, at, noted);
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("promoters", reading.promoters());
        parts.put("passives", reading.passives());
        parts.put("detractors", reading.detractors());
        parts.values().removeIf(count -> Double.isNaN(count));
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!parts.isEmpty()) {
            tally(String.join(" + ", parts.keySet()), sum, reading, at, noted);
        }
        if (!reading.answers().isEmpty()) {
            tally("answers", answers(reading), reading, at, noted);
        }
    }

    /** Where nobody says on what scale a mean is, it is on that of its metric. */
    private static void onScale(MetricDefinition metric, Reading reading, String at, AuditFacts.Noted noted) {
        boolean ofMeans = metric.measuredAs().equals("mean");
        boolean declared = !Double.isNaN(reading.lowest()) || !ofMeans;
        double low = declared ? reading.lowest() : metric.lowest();
        double high = declared ? reading.highest() : metric.highest();
        scaled("", reading.mean(), low, high, at, noted);
        scaled("median = ", reading.median(), low, high, at, noted);
        scaled("p90 = ", reading.p90(), low, high, at, noted);
        scaled("deviation = ", reading.deviation(), 0, high - low, at, noted);
        if (ofMeans && Double.isNaN(reading.rate()) && Double.isNaN(reading.score())) {
            scaled("weighted mean = ", reading.weightedScore(), low, high, at, noted);
        }
    }

    private static void scaled(String name, double value, double low, double high, String at, AuditFacts.Noted noted) {
        if (!Double.isNaN(value) && !Double.isNaN(low) && !Double.isNaN(high)) {
            String scale = AuditFacts.plain(low) + ".." + AuditFacts.plain(high);
            noted.add(new ScaledValue(value, low, high, name + AuditFacts.plain(value), scale, at));
        }
    }

    /** What was counted cannot be more than all who answered, by whichever name their number is given. */
    private static void tally(String parts, double sum, Reading reading, String at, AuditFacts.Noted noted) {
        String shown = parts + " = " + AuditFacts.plain(sum);
        if (!Double.isNaN(reading.responses())) {
            noted.add(new PartOfCount(
                    sum, reading.responses(), shown, "responses = " + AuditFacts.plain(reading.responses()), at));
        }
        if (!Double.isNaN(reading.of())) {
            noted.add(new PartOfCount(sum, reading.of(), shown, "of = " + AuditFacts.plain(reading.of()), at));
        }
    }
}
