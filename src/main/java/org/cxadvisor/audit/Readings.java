package org.cxadvisor.audit;

import java.util.ArrayList;
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
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Binds readings, and fills in what they leave out: source, period and scale. */
final class Readings {

    private static final Scale STARS = new Scale(1, 5);

    private final Map<String, Source> sources;
    private final Stated<Period> period;
    private final Map<String, MetricDefinition> metrics;
    private final Map<String, Scale> ownScales;

    Readings(
            Map<String, Source> sources,
            Stated<Period> period,
            Map<String, MetricDefinition> metrics,
            Map<String, Scale> ownScales) {
        this.sources = sources;
        this.period = period;
        this.metrics = metrics;
        this.ownScales = ownScales;
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
        StatedReading now = StatedReading.withEarlier(new Part((Fields) node), measuredAs(metric));
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
        Reading.Builder reading = figures(metric, earlier, sourceOf(earlier, inherited));
        boolean ofAnother = !earlier.source().isUnsaid();
        return taken(ofAnother ? reading : taken(reading, now), earlier)
                .period(known(earlier.period()))
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
                .promoters(count(says.promoters()))
                .passives(count(says.passives()))
                .detractors(count(says.detractors()))
                .answers(answers(says))
                .rate(number(says.rate(), Values.SHARE))
                .of(count(says.of()))
                .mean(number(says.mean(), figure))
                .deviation(number(says.deviation(), figure))
                .median(number(says.median(), figure))
                .p90(number(says.p90(), figure))
                .score(number(says.score(), Values.NUMBER))
                .value(number(says.value(), whole))
                .responses(count(says.responses()))
                .answered(says.answered().known().map(Share::percent).orElse(Double.NaN))
                .restatedFrom(number(says.restatedFrom(), whole))
                .approximate(isApproximate(says))
                .notComparable(says.notComparable().or(""));
        says.weighted().known().ifPresent(weighted -> weighted(reading, weighted, figure));
        return reading;
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
