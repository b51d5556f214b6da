package org.cxadvisor.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.PublishedFigure.Stand;
import org.cxadvisor.rulebase.Catalogue;
import org.jspecify.annotations.Nullable;

/** What others publish of our measures, as it stands in {@code rules/benchmarks.yaml}. */
public final class Benchmarks {

    /** Our own industry before all of them, what was read at first hand before hearsay, the latest before older ones. */
    private static final Comparator<PublishedFigure> NEAREST = Comparator.comparing(
                    (PublishedFigure figure) -> figure.industry().equals(PublishedFigure.ANY))
            .thenComparing(figure -> figure.held().contains("low-reliability"))
            .thenComparing(figure -> figure.held().contains("second-hand"))
            .thenComparing(PublishedFigure::year, Comparator.reverseOrder())
            .thenComparing(PublishedFigure::id);

    private final List<PublishedFigure> figures;

    private Benchmarks(List<PublishedFigure> figures) {
        this.figures = figures;
    }

    /** The figures this program was built with. */
    public static Benchmarks builtIn() {
        return new Benchmarks(figures());
    }

    static List<PublishedFigure> figures() {
        return Catalogue.read("benchmarks", Shelf.class).files().stream()
                .flatMap(filed -> filed.file().list().stream())
                .toList();
    }

    /**
     * The one figure to put beside a measure of ours: taken with the same definition, in our industry or in all, in our
     * region or anywhere, from the same kind of source, on the same channel, over as long a period, and not after the year
     * from which we look.
     *
     * @param industry the organization's, a word of the vocabulary; empty when not known
     * @param region the organization's, as the audit writes it; empty when not known
     * @param channel of the measure's subject; empty when it has several or none, or is the organization
     * @param whole whether the subject is the organization as a whole
     * @param sourceKind the kind of source that told our value; empty when not known
     * @param year the year from which it is seen
     */
    public Optional<Benchmark> beside(
            Measurement ours,
            String industry,
            String region,
            String channel,
            boolean whole,
            String sourceKind,
            int year) {
        Stand stand = new Stand(industry, region, channel, whole, sourceKind, year);
        return figures.stream()
                .filter(figure -> figure.fits(ours, stand))
                .min(NEAREST)
                .map(figure -> benchmark(figure, ours, year));
    }

    private static Benchmark benchmark(PublishedFigure figure, Measurement ours, int year) {
        return new Benchmark(
                figure.id(),
                ours.metric(),
                ours.subject(),
                ours.value(),
                ours.low(),
                ours.high(),
                ours.better(),
                figure.value(),
                known(figure.worst()),
                known(figure.best()),
                figure.year(),
                year - figure.year(),
                figure.statistic(),
                figure.industry(),
                figure.source(),
                String.join(" ", figure.held()),
                ours.at());
    }

    private static double known(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, BenchmarkFile file) {}

    record BenchmarkFile(int benchmarks, List<PublishedFigure> list) {}
}
