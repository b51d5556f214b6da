package org.cxadvisor.audit;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit.Source;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Binds readings, and fills in what they leave out: source, period and scale. */
final class Readings {

    private static final Scale STARS = new Scale(1, 5);

    /** What three shares, each rounded to a whole percent, can miss of 100%. */
    private static final double MOST_ROUNDING = 0.02;

    private final Map<String, Source> sources;

    /** By source, the one that stands for all waves of its survey. */
    private final Map<String, String> surveys = new HashMap<>();

    private final Stated<Period> period;
    private final Map<String, MetricDefinition> metrics;
    private final Map<String, Scale> ownScales;
    private final MonthDay yearStart;

    Readings(
            Map<String, Source> sources,
            Stated<Period> period,
            Map<String, MetricDefinition> metrics,
            Map<String, Scale> ownScales,
            MonthDay yearStart) {
        this.sources = sources;
        this.period = period;
        this.metrics = metrics;
        this.ownScales = ownScales;
        this.yearStart = yearStart;
        sources.keySet().forEach(source -> surveys.put(source, Source.surveyOf(source, sources.values())));
    }

    /** A metric over time, with its rows of the history file. */
    Series metric(String id, @Nullable Node node, String source, List<HistoryRow> rows, Place parent) {
        return series(id, node, source, rows, parent);
    }

    /** A touchpoint's rating over time, with its rows of the history file. */
    Series rating(@Nullable Node node, String source, List<HistoryRow> rows, Place parent) {
        return series("", node, source, rows, parent);
    }

    /** One reading of a metric; of a rating where the metric is empty. */
    Stated<Reading> reading(String metric, @Nullable Node node, String source) {
        return Part.stated(node, known -> bind(metric, known, source, List.of()));
    }

    /** One reading of a metric, of what has been read already. */
    Reading reading(String metric, StatedReading stated, String source) {
        return bind(metric, stated, source, List.of());
    }

    private Series series(String metric, @Nullable Node node, String source, List<HistoryRow> rows, Place parent) {
        Stated<Reading> now = Part.stated(node, known -> bind(metric, known, source, rows));
        Place at = now.place(parent);
        List<Reading> before = now.known().map(Reading::before).orElseGet(() -> history(metric, source, rows));
        List<Reading> ofSector = Stream.concat(now.known().stream(), before.stream())
                .filter(this::isOfSector)
                .toList();
        return new Series(
                now.known().filter(this::isOfSector).isPresent() ? new Stated.Unsaid<>() : now,
                before.stream().filter(reading -> !isOfSector(reading)).toList(),
                ofSector,
                at);
    }

    private boolean isOfSector(Reading reading) {
        return isOfSector(reading.source());
    }

    /** Whether a source is about the industry and not about us; where none is named and there is only one, that one. */
    boolean isOfSector(String source) {
        return Source.of(source, sources.values()).filter(Source::isOfSector).isPresent();
    }

    private Reading bind(String metric, Node node, String inherited, List<HistoryRow> rows) {
        if (node instanceof Scalar figure) {
            return one(metric, figure, inherited, rows);
        }
        StatedReading now = StatedReading.withEarlier(new Part((Fields) node, yearStart), measuredAs(metric));
        return bind(metric, now, inherited, rows);
    }

    private Reading bind(String metric, StatedReading now, String inherited, List<HistoryRow> rows) {
        String source = sourceOf(now, inherited);
        List<Reading> before = new ArrayList<>();
        for (StatedReading earlier : Stated.all(now.before())) {
            before.add(earlier(metric, earlier, now, source));
        }
        for (HistoryRow row : rows) {
            before.add(taken(past(metric, row, source), now).read());
        }
        return taken(figures(metric, now, source), now)
                .period(now.period().isUnsaid() ? periodOf(source) : known(now.period()))
                .before(before)
                .read();
    }

    private Reading earlier(String metric, StatedReading earlier, StatedReading now, String inherited) {
        String source = sourceOf(earlier, inherited);
        Reading.Builder reading = figures(metric, earlier, source);
        boolean named = !earlier.source().isUnsaid();
        boolean ofItsSource = named && earlier.period().isUnsaid();
        if (named && earlier.isUncounted()) {
            reading.responses(responses(source));
        }
        return taken(isSameSurvey(source, sourceOf(now, inherited)) || !named ? taken(reading, now) : reading, earlier)
                .period(ofItsSource ? ownPeriodOf(earlier.source().or("")) : known(earlier.period()))
                .read();
    }

    /** How a reading was taken; one of the same source under it that does not say so was taken as it was. */
    private static Reading.Builder taken(Reading.Builder reading, StatedReading says) {
        said(says.kind(), reading::kind);
        said(says.definition(), reading::definition);
        said(says.clock(), reading::clock);
        says.scale().known().ifPresent(scale -> scaled(reading, scale));
        return reading;
    }

    private static void said(Stated<String> text, Consumer<String> to) {
        if (!text.isUnsaid()) {
            to.accept(text.or(""));
        }
    }

    private Reading one(String metric, Scalar figure, String inherited, List<HistoryRow> rows) {
        String source = inherited.isEmpty() ? onlySource() : inherited;
        return figure(metric, figure.text(), at(metric, figure.place(), source))
                .period(periodOf(source))
                .before(history(metric, source, rows))
                .read();
    }

    private List<Reading> history(String metric, String inherited, List<HistoryRow> rows) {
        String source = inherited.isEmpty() ? onlySource() : inherited;
        List<Reading> readings = new ArrayList<>();
        for (HistoryRow row : rows) {
            readings.add(past(metric, row, source).read());
        }
        return readings;
    }

    private Reading.Builder past(String metric, HistoryRow row, String source) {
        return figure(metric, row.value(), at(metric, row.place(), source))
                .period(row.period())
                .responses(row.responses());
    }

    /** A metric given as one figure. */
    private Reading.Builder figure(String metric, String text, Reading.Builder reading) {
        String measuredAs = measuredAs(metric);
        double number = FigureFormat.whole(measuredAs).number(text);
        reading.approximate(FigureFormat.isApproximate(text));
        return switch (measuredAs) {
            case "share" -> reading.rate(number);
            case "score" -> reading.score(number);
            case "mean", "duration" -> reading.mean(number);
            default -> reading.value(number);
        };
    }

    private Reading.Builder figures(String metric, StatedReading says, String source) {
        String measuredAs = measuredAs(metric);
        Values figure = FigureFormat.figure(measuredAs);
        Values whole = FigureFormat.whole(measuredAs);
        Reading.Builder reading = at(metric, says.at(), source)
                .answers(answers(says))
                .rate(number(says.rate(), Values.SHARE))
                .of(count(says.of()))
                .mean(number(says.mean(), figure))
                .deviation(number(says.deviation(), figure))
                .median(number(says.median(), figure))
                .p90(number(says.p90(), figure))
                .score(number(says.score(), Values.NUMBER))
                .value(number(says.value(), whole))
                .margin(number(says.margin(), FigureFormat.margin(measuredAs)))
                .restatedFrom(restated(says.restatedFrom(), whole))
                .restatedBecause(says.because().or(""))
                .approximate(isApproximate(says))
                .notComparable(says.notComparable().or(""));
        says.weighted().known().ifPresent(weighted -> weighted(reading, weighted, figure));
        says.answered().known().ifPresent(replies -> reading.answered(
                        replies.rate().known().map(Share::percent).orElse(Double.NaN))
                .answeredAfter(replies.median().known().map(Span::seconds).orElse(Double.NaN)));
        boolean isBound = says.responses().or("").startsWith("under ");
        double responses = number(says.responses(), Values.COUNT);
        reading.responses(isBound ? Double.NaN : responses).fewerThan(isBound ? responses : Double.NaN);
        parts(reading, says, isBound ? Double.NaN : responses);
        Stated.knownEntries(says.boxes()).entrySet().stream().findFirst().ifPresent(best -> {
            if (says.rate().isUnsaid()) {
                reading.rate(best.getValue().percent()).definition(best.getKey());
            }
        });
        return reading;
    }

    /** A share may be restated beside its mean, which is written as a number. */
    private static double restated(Stated<String> text, Values whole) {
        double figure = number(text, whole);
        return Double.isNaN(figure) ? number(text, Values.QUANTITY) : figure;
    }

    /** The three parts of a net score: as counts, or in percent, of which counts follow where it is known of how many. */
    private static void parts(Reading.Builder reading, StatedReading says, double responses) {
        double promoters = part(says.promoters(), responses);
        double detractors = part(says.detractors(), responses);
        double passives = part(says.passives(), responses);
        boolean inPercent = says.promoters().or("").endsWith("%");
        if (inPercent && Double.isNaN(responses)) {
            double score = part(says.promoters(), 100) - part(says.detractors(), 100);
            reading.score(
                    Double.isNaN(score) || !says.score().isUnsaid() ? number(says.score(), Values.NUMBER) : score);
            return;
        }
        // Rounded shares seldom add up to 100; what is rounded away is nobody's opinion, so it stays with the passives.
        double rest = responses - promoters - detractors;
        boolean rounded = Math.abs(rest - passives) <= responses * MOST_ROUNDING;
        reading.promoters(promoters)
                .passives(inPercent && (rounded || says.passives().isUnsaid()) ? rest : passives)
                .detractors(detractors);
    }

    private static double part(Stated<String> part, double of) {
        String text = part.or("");
        return text.endsWith("%") ? Values.SHARE.number(text) * of / 100 : number(part, Values.COUNT);
    }

    private static void weighted(Reading.Builder reading, StatedReading.Weighted weighted, Values figure) {
        double score = number(weighted.score(), Values.NUMBER);
        double rate = number(weighted.rate(), Values.SHARE);
        double value = Double.isNaN(score) ? rate : score;
        reading.weightedScore(Double.isNaN(value) ? number(weighted.mean(), figure) : value)
                .effectiveResponses(count(weighted.effectiveResponses()));
    }

    /** A reading of a source, with what follows from that. */
    private Reading.Builder at(String metric, Place place, String source) {
        Reading.Builder reading = Reading.at(place).source(source);
        Optional<Source> known = Optional.ofNullable(sources.get(source));
        reading.survey(surveys.getOrDefault(source, source));
        known.ifPresent(from -> reading.answersPerAccount(count(from.responses()) / count(from.fromAccounts())));
        scale(metric, known).ifPresent(scale -> scaled(reading, scale));
        return reading;
    }

    /** An own metric's scale goes before its source's; what nobody answers (a time, an amount) has none. */
    private Optional<Scale> scale(String metric, Optional<Source> source) {
        if (ownScales.containsKey(metric)) {
            return Optional.of(ownScales.get(metric));
        }
        if (!Set.of("mean", "share", "score").contains(measuredAs(metric))) {
            return Optional.empty();
        }
        Optional<Scale> asked = source.flatMap(from -> from.scale().known());
        return asked.isEmpty() && metric.isEmpty() ? Optional.of(STARS) : asked;
    }

    private static void scaled(Reading.Builder reading, Scale scale) {
        reading.lowest(scale.low()).highest(scale.high());
    }

    private String sourceOf(StatedReading reading, String inherited) {
        Stated<String> own = reading.source();
        if (!own.isUnsaid()) {
            return own.or("");
        }
        return inherited.isEmpty() ? onlySource() : inherited;
    }

    private String onlySource() {
        return Source.of("", sources.values()).map(Source::id).orElse("");
    }

    private boolean isSameSurvey(String one, String other) {
        return surveys.getOrDefault(one, one).equals(surveys.getOrDefault(other, other));
    }

    /** How many answered a source; a wave that is published by its figure alone was answered by them. */
    private double responses(String source) {
        Source from = sources.get(source);
        return from == null ? Double.NaN : count(from.responses());
    }

    private @Nullable Period ownPeriodOf(String source) {
        Source from = sources.get(source);
        return from == null ? null : known(from.period().orElse(from.date()));
    }

    private @Nullable Period periodOf(String source) {
        Source from = sources.get(source);
        return known(from == null ? period : from.period().orElse(period));
    }

    private static @Nullable Period known(Stated<Period> period) {
        return period.known().orElse(null);
    }

    private String measuredAs(String metric) {
        MetricDefinition definition = metrics.get(metric);
        return definition == null ? "mean" : definition.measuredAs();
    }

    private static double count(Stated<Count> count) {
        return count.known().map(Count::value).orElse(Double.NaN);
    }

    private static double number(Stated<String> text, Values kind) {
        return text.known().map(kind::number).orElse(Double.NaN);
    }

    /** None where one of them is not known: the others would stand at the wrong places of the scale. */
    private static List<Double> answers(StatedReading says) {
        List<Stated<Count>> all = Stated.all(says.answers());
        return all.stream().allMatch(Stated::isKnown)
                ? all.stream().map(Readings::count).toList()
                : List.of();
    }

    private static boolean isApproximate(StatedReading says) {
        return Stream.of(says.rate(), says.mean(), says.median(), says.score(), says.value())
                .anyMatch(figure -> FigureFormat.isApproximate(figure.or("")));
    }
}
