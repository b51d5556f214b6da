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
import org.cxadvisor.yaml.Items;
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
        Part part = new Part((Fields) node);
        String source = sourceOf(part, inherited);
        List<Reading> before = new ArrayList<>();
        if (part.node("before") instanceof Items earlier) {
            for (Node item : earlier.items()) {
                if (item instanceof Fields fields) {
                    before.add(earlier(metric, new Part(fields), part, source));
                }
            }
        }
        for (HistoryRow row : rows) {
            before.add(taken(past(metric, row, source), part).read());
        }
        return taken(figures(metric, part, source), part)
                .period(part.period("period").isUnsaid() ? periodOf(source) : known(part.period("period")))
                .before(before)
                .read();
    }

    private Reading earlier(String metric, Part part, Part now, String inherited) {
        Reading.Builder reading = figures(metric, part, sourceOf(part, inherited));
        boolean ofAnother = !part.text("source").isUnsaid();
        return taken(ofAnother ? reading : taken(reading, now), part)
                .period(known(part.period("period")))
                .read();
    }

    /** How a reading was taken; one of the same source under it that does not say so was taken as it was. */
    private static Reading.Builder taken(Reading.Builder reading, Part says) {
        said(says.text("kind"), reading::kind);
        said(says.text("definition"), reading::definition);
        said(says.text("clock"), reading::clock);
        says.scale("scale").known().ifPresent(scale -> scaled(reading, scale));
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

    private Reading.Builder figures(String metric, Part part, String source) {
        String measuredAs = measuredAs(metric);
        Values figure = FigureFormat.figure(measuredAs);
        Values whole = FigureFormat.whole(measuredAs);
        Reading.Builder reading = at(metric, part.at(), source)
                .promoters(count(part, "promoters"))
                .passives(count(part, "passives"))
                .detractors(count(part, "detractors"))
                .answers(answers(part))
                .rate(share(part, "rate"))
                .of(count(part, "of"))
                .mean(number(part, "mean", figure))
                .deviation(number(part, "deviation", figure))
                .median(number(part, "median", figure))
                .p90(number(part, "p90", figure))
                .score(number(part, "score", Values.NUMBER))
                .value(number(part, "value", whole))
                .responses(count(part, "responses"))
                .answered(share(part, "answered"))
                .restatedFrom(number(part, "restated-from", whole))
                .approximate(isApproximate(part))
                .notComparable(part.text("not-comparable").or(""));
        part.part("weighted", weighted -> weighted(reading, weighted, figure));
        return reading;
    }

    private static Reading.Builder weighted(Reading.Builder reading, Part weighted, Values figure) {
        double score = number(weighted, "score", Values.NUMBER);
        double rate = share(weighted, "rate");
        double value = Double.isNaN(score) ? rate : score;
        return reading.weightedScore(Double.isNaN(value) ? number(weighted, "mean", figure) : value)
                .effectiveResponses(count(weighted, "effective-responses"));
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

    private String sourceOf(Part reading, String inherited) {
        Stated<String> own = reading.text("source");
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

    private static double count(Part part, String key) {
        return part.count(key).known().map(Count::value).orElse(Double.NaN);
    }

    private static double share(Part part, String key) {
        return part.share(key).known().map(Share::percent).orElse(Double.NaN);
    }

    private static double number(Part part, String key, Values kind) {
        return part.value(key, text -> Optional.of(kind.number(text))).or(Double.NaN);
    }

    /** None where one of them is not known: the others would stand at the wrong places of the scale. */
    private static List<Double> answers(Part part) {
        List<Double> answers = part.values("answers", Count::parse).or(List.of()).stream()
                .map(count -> count.value().value())
                .toList();
        return part.node("answers") instanceof Items all && all.items().size() == answers.size() ? answers : List.of();
    }

    private static boolean isApproximate(Part part) {
        for (String key : List.of("rate", "mean", "median", "score", "value")) {
            if (FigureFormat.isApproximate(part.text(key).or(""))) {
                return true;
            }
        }
        return false;
    }
}
