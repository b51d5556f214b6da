package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Series;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.ThemeTrend;
import org.cxadvisor.page.Text;
import org.cxadvisor.strategy.Strategy;

/** What was measured, how far it can be trusted, and whether it really moved. */
final class ResultText {

    private static final double WHOLE = 100;

    /** What is read off rivals' markets and not asked of customers is never the headline. */
    private static final List<String> FROM_OUTSIDE = List.of("search-visibility", "sentiment", "share-of-voice");

    private static final List<String> FIRST =
            List.of("nps", "csat", "ces", "retention", "churn", "repeat-purchase", "churn-of-revenue");

    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final Map<String, Benchmark> benchmarks = new HashMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Set<String> ofEveryone;

    ResultText(Strategy strategy, Phrasing voice) {
        this.strategy = strategy;
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.names = new SubjectNames(strategy.audit(), strategy.facts(), voice.messages());
        this.ofEveryone = Stated.all(strategy.audit().sources()).stream()
                .filter(Audit.Source::countsEveryCase)
                .map(Audit.Source::id)
                .collect(Collectors.toSet());
        for (Object fact : strategy.facts().facts()) {
            if (fact instanceof Benchmark benchmark) {
                benchmarks.putIfAbsent(benchmark.metric() + "@" + benchmark.subject(), benchmark);
            } else if (fact instanceof Change change) {
                changes.computeIfAbsent(change.metric() + "@" + change.subject(), first -> new ArrayList<>())
                        .add(change);
            }
        }
    }

    /** The result to put first: that of the topmost goal, else an outcome, else the first there is. */
    Optional<Measurement> headline() {
        return aimedAt()
                .findFirst()
                .or(() -> results().stream().filter(this::isOutcome).findFirst())
                .or(() -> results().stream()
                        .filter(measured -> !FROM_OUTSIDE.contains(measured.metric()))
                        .findFirst());
    }

    /** What customers think of the whole, or whether they come back: that of the topmost goal, else the first there is. */
    Optional<Measurement> outcome() {
        return Stream.concat(aimedAt(), results().stream())
                .filter(this::isOutcome)
                .findFirst();
    }

    /** The results that goals are set for, in the order of the goals. */
    private Stream<Measurement> aimedAt() {
        return strategy.goals().goals().stream()
                .filter(goal -> goal.subject().equals(Measurement.ORGANIZATION))
                .flatMap(goal ->
                        results().stream().filter(measured -> measured.metric().equals(goal.metric())));
    }

    /**
     * Whether a measure of the whole says what customers think of it or whether they come back: one of the usual outcomes, or a
     * measure of one's own that the audit says is about the whole. How many there are of something is neither.
     */
    private boolean isOutcome(Measurement measured) {
        return FIRST.contains(measured.metric())
                || measured.highest() > measured.lowest() && names.isOverall(measured.metric());
    }

    /** The measures of the whole organization, what customers decide by first. */
    List<Measurement> results() {
        return measurements().stream()
                .filter(measured -> measured.subject().equals(Measurement.ORGANIZATION))
                .toList();
    }

    /** All measures of the organization, its touchpoints and queues; segments are left to a view of their own. */
    List<Measurement> measurements() {
        List<String> segments = Stated.all(strategy.audit().segments()).stream()
                .map(Audit.Segment::id)
                .toList();
        return strategy.facts().facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(measured -> !segments.contains(measured.subject()))
                .sorted(Comparator.comparing(
                                (Measurement measured) -> !measured.subject().equals(Measurement.ORGANIZATION))
                        .thenComparingInt(ResultText::rank)
                        .thenComparing(Measurement::subject)
                        .thenComparing(Measurement::metric))
                .toList();
    }

    private static int rank(Measurement measured) {
        int rank = FIRST.indexOf(measured.metric());
        return rank < 0 ? FIRST.size() : rank;
    }

    /** A result as a clause: {@code 57% of customers give 4 or 5 of 5}. */
    Text told(Measurement measured) {
        String id = "say.result." + measured.metric();
        String defined = id + "." + measured.definition();
        return voice.opening(voice.sayOr(
                voice.messages().has(defined) ? defined : id,
                "say.result",
                "metric",
                names.metricSays(measured.metric()),
                "value",
                value(measured),
                "customers",
                names.customers()));
    }

    /** An earlier figure of a measure that is not compared, because all that is earlier is of periods of another length. */
    Optional<ExcludedReading> ofOtherLength(Measurement measured) {
        return strategy.facts().facts().stream()
                .filter(ExcludedReading.class::isInstance)
                .map(ExcludedReading.class::cast)
                .filter(left -> left.because().equals("length"))
                .filter(left -> left.metric().equals(measured.metric())
                        && left.subject().equals(measured.subject()))
                .findFirst();
    }

    /** That nothing is known of the whole: because nothing is given, or what is given contradicts itself. */
    Text none() {
        boolean contradictory = strategy.facts().facts().stream()
                .anyMatch(fact -> fact instanceof ExcludedReading left
                        && left.isContradictory()
                        && left.subject().equals(Measurement.ORGANIZATION));
        return voice.say(contradictory ? "screen.no-usable-result" : "screen.no-result");
    }

    /** What is measured, as it is defined. */
    Text says(Measurement measured) {
        return measured.metric().equals("rating")
                ? voice.say("report.rating")
                : voice.own(names.metricSays(measured.metric()));
    }

    /** How public reviews rate us, with the number of them; it becomes a fact only beside a rival on the same stick. */
    Optional<Text> reviews() {
        return strategy.audit()
                .reviews()
                .known()
                .flatMap(Audit.Reviews::ours)
                .flatMap(ours -> ours.rating().known())
                .filter(rating -> !Double.isNaN(rating.mean()))
                .map(rating -> voice.say(
                        "say.reviews",
                        "value",
                        display.onScale(rating.mean(), rating.highest()),
                        "answers",
                        display.count(rating.responses())));
    }

    /** What others publish of a measure that was taken alike, as context. */
    Optional<Text> benchmark(Measurement measured) {
        return Optional.ofNullable(benchmarks.get(measured.metric() + "@" + measured.subject()))
                .map(benchmark -> context(measured, benchmark));
    }

    private Text context(Measurement measured, Benchmark benchmark) {
        return voice.say(
                strategy.standards().isFresh(benchmark) ? "report.benchmark" : "report.benchmark.old",
                "metric",
                names.metric(benchmark.metric()),
                "subject",
                names.subject(benchmark.subject()),
                "ours",
                value(measured),
                "published",
                published(benchmark),
                "years",
                display.count(strategy.standards().freshBenchmarkYears()));
    }

    /** What was published, with its year, its publisher and what speaks against trusting it. */
    Text published(Benchmark benchmark) {
        List<Text> from = new ArrayList<>();
        from.add(voice.own(benchmark.source()));
        for (String reservation : benchmark.reservations().split(" ", -1)) {
            if (!reservation.isEmpty()) {
                from.add(voice.say("report.benchmark." + reservation));
            }
        }
        return voice.say(
                "report.benchmark.published",
                "statistic",
                voice.say("report.benchmark." + benchmark.statistic()),
                "industry",
                voice.say("report.benchmark." + (benchmark.industry().equals("any") ? "all" : "own")),
                "value",
                display.value(names.definitionOrShare(benchmark.metric()), benchmark.published()),
                "year",
                String.valueOf(benchmark.year()),
                "from",
                voice.list(from));
    }

    /** What was left out of trends and comparisons, or as a figure of others, each with its reason. */
    List<Text> leftOut() {
        return strategy.facts().facts().stream()
                .filter(ExcludedReading.class::isInstance)
                .map(ExcludedReading.class::cast)
                .sorted(Comparator.comparing(ExcludedReading::metric)
                        .thenComparing(ExcludedReading::subject)
                        .thenComparing(ExcludedReading::period, Comparator.reverseOrder()))
                .map(this::leftOut)
                .toList();
    }

    private static String because(ExcludedReading uncompared) {
        boolean undated =
                uncompared.because().equals("sector") && uncompared.period().isEmpty();
        return uncompared.isMixed() ? "mixed" : undated ? "sector.undated" : uncompared.because();
    }

    private Text leftOut(ExcludedReading uncompared) {
        return voice.opening(voice.say(
                "report.left-out." + because(uncompared),
                "metric",
                uncompared.metric().equals("rating") ? voice.say("report.rating") : names.metric(uncompared.metric()),
                "subject",
                names.subject(uncompared.subject()),
                "period",
                names.subject(uncompared.period()),
                "shown",
                uncompared.isMixed()
                        ? voice.own(SubjectNames.words(uncompared.shown()))
                        : voice.own(uncompared.shown()),
                "against",
                voice.own(SubjectNames.words(uncompared.against()))));
    }

    /** The value, with {@code about} where it was given so. */
    Text value(Measurement measured) {
        String value = metric(measured).measuredAs().equals("money")
                ? display.money(strategy.audit().organization().currency().or(""), measured.value())
                : display.value(metric(measured), measured.value(), measured.highest());
        return isApproximate(measured) ? voice.say("say.about", "value", value) : voice.own(value);
    }

    /** How far it can be trusted: {@code [54-60%, n 995]}. */
    Text trust(Measurement measured) {
        boolean bounded = !Double.isNaN(measured.low()) && !Double.isNaN(measured.high());
        boolean counted = !Double.isNaN(measured.answers());
        String answers = display.count(measured.answers());
        return bounded
                ? voice.say("say.trust", "interval", interval(measured), "answers", answers)
                : voice.say(counted ? "say.trust.counted" : "say.trust.uncounted", "answers", answers);
    }

    /** The same in words: {@code 95% interval 54-60%, 995 answers}. */
    Text trusted(Measurement measured) {
        boolean bounded = !Double.isNaN(measured.low()) && !Double.isNaN(measured.high());
        return voice.say(
                bounded ? "say.trusted" : "say.trusted.counted",
                "interval",
                interval(measured),
                "answers",
                display.count(measured.answers()));
    }

    String interval(Measurement measured) {
        MetricDefinition metric = metric(measured);
        if (Double.isNaN(measured.low()) || Double.isNaN(measured.high())) {
            return display.value(metric, Double.NaN);
        }
        return display.between(
                end(metric, measured.low(), measured.highest()), end(metric, measured.high(), measured.highest()));
    }

    private String end(MetricDefinition metric, double value, double highest) {
        return metric.measuredAs().equals("mean")
                ? display.onScale(value, Double.NaN)
                : display.value(metric, value, highest);
    }

    MetricDefinition metric(Measurement measured) {
        if (measured.metric().equals("rating")) {
            return rating(measured.lowest(), measured.highest());
        }
        return names.definitionOrShare(measured.metric());
    }

    /** Whether it is how customers rate a place, as a mean or as the share who rate it high. */
    static boolean isRating(Measurement measured) {
        return measured.metric().equals("rating") || measured.metric().equals("rating-as-share");
    }

    /** Whether every case was counted, so that no chance of a sample stands behind the figure. */
    boolean isFullCount(Measurement measured) {
        return ofEveryone.contains(measured.source());
    }

    /**
     * A measure and how it moved.
     *
     * @param measured the measure now
     * @param change what it was before
     */
    record Move(Measurement measured, Change change) {}

    /** What moved enough to be told, the largest moves first; of two figures of the same answers one. */
    List<Move> moves() {
        Set<String> told = new HashSet<>();
        return measurements().stream()
                .filter(measured -> !FROM_OUTSIDE.contains(measured.metric()))
                .flatMap(measured -> change(measured).stream().map(change -> new Move(measured, change)))
                .filter(move -> strategy.standards().isWorthTelling(move.change(), isFullCount(move.measured())))
                .sorted(Comparator.comparing((Move move) -> -move.change().extent())
                        .thenComparing(move -> isRating(move.measured())))
                .filter(move -> told.add(move.measured().subject()
                        + move.change().before() + " " + move.change().now()))
                .toList();
    }

    /** A measure with its place. */
    Text placed(Measurement measured) {
        return measured.subject().equals(Measurement.ORGANIZATION)
                ? says(measured)
                : voice.say("goal.metric-at", "metric", says(measured), "subject", names.subject(measured.subject()));
    }

    /** How it moved: against the best of the last periods where it fell since, else against the last one. */
    Optional<Change> change(Measurement measured) {
        List<Change> its = changes.getOrDefault(measured.metric() + "@" + measured.subject(), List.of());
        return its.stream()
                .filter(change -> change.against().equals("best") && change.worsening() > 0)
                .findFirst()
                .or(() -> its.stream()
                        .filter(change -> change.against().equals("last"))
                        .findFirst());
    }

    /** The change as a clause: {@code truly down from 69% in 2017-Q3}. */
    Text movedInBrief(Measurement measured, Change change) {
        return moved("say.moved", measured, change, voice.say("say.change." + reality(measured, change)));
    }

    /** The same for a report: {@code down from 69% in 2017-Q3 (more than chance)}. */
    Text moved(Measurement measured, Change change) {
        return moved("report.moved", measured, change, voice.say("report.change." + reality(measured, change)));
    }

    private Text moved(String in, Measurement measured, Change change, Text real) {
        String way = change.now() < change.before() ? "down" : change.now() > change.before() ? "up" : "same";
        Text moved = voice.say(
                "moved." + way,
                "before",
                display.value(metric(measured), change.before(), change.highest()),
                "since",
                display.when(change.beforePeriod()));
        return way.equals("same") ? moved : voice.say(in, "moved", moved, "real", real);
    }

    /** A value of a measure that changed. */
    Text value(Change change, double value) {
        return voice.own(display.value(definition(change), value, change.highest()));
    }

    private MetricDefinition definition(Change change) {
        return change.metric().equals("rating")
                ? rating(change.lowest(), change.highest())
                : names.definitionOrShare(change.metric());
    }

    private static MetricDefinition rating(double lowest, double highest) {
        return new MetricDefinition("rating", "", "mean", "higher", lowest, highest, "points", List.of());
    }

    /** A period as people say it. */
    /** Percent as they are written. */
    Text percent(double value) {
        return voice.own(display.exactShare(value / WHOLE));
    }

    /** How complaints and reasons moved. */
    Stream<ThemeTrend> trends() {
        return strategy.facts().facts().stream()
                .filter(ThemeTrend.class::isInstance)
                .map(ThemeTrend.class::cast);
    }

    Text when(Period period) {
        return voice.own(display.when(period));
    }

    private String reality(Measurement measured, Change change) {
        return Double.isNaN(change.low()) && isFullCount(measured) ? "counted" : reality(change);
    }

    /** Whether the change is more than chance, as a clause. */
    Text isReallySo(Change change) {
        return voice.say("report.change." + reality(change));
    }

    private static String reality(Change change) {
        return Double.isNaN(change.low()) ? "uncounted" : change.real() ? "real" : "chance";
    }

    private boolean isApproximate(Measurement measured) {
        return measured.subject().equals(Measurement.ORGANIZATION)
                && Optional.ofNullable(
                                Stated.entries(strategy.audit().metrics()).get(measured.metric()))
                        .map(Series::now)
                        .flatMap(Stated::known)
                        .map(Reading::approximate)
                        .orElse(false);
    }
}
