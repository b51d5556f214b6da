package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others publish is whole, was seen somewhere, and stands beside what was taken alike and nothing else. */
class BenchmarksTest {

    private static final List<PublishedFigure> FIGURES = Benchmarks.figures();
    private static final Benchmarks BUILT_IN = Benchmarks.builtIn();
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final Map<String, MetricDefinition> METRICS = MetricCatalogue.read().stream()
            .collect(java.util.stream.Collectors.toMap(MetricDefinition::id, one -> one));

    @Test
    void everyFigureWasSeenOrDerivedAndSaysWhoPublishedIt() {
        assertThat(FIGURES).hasSizeGreaterThan(60);
        assertThat(FIGURES).extracting(PublishedFigure::id).doesNotHaveDuplicates();
        assertThat(FIGURES).allMatch(figure -> Set.of("seen", "derived").contains(figure.tag()));
        assertThat(FIGURES).allMatch(figure -> !figure.source().isBlank() && figure.year() > 2000);
        assertThat(FIGURES).allMatch(figure -> Set.of("second-hand", "low-reliability", "year-approximate")
                .containsAll(figure.held()));
    }

    @Test
    void everyFigureSpeaksTheWordsOfAudits() {
        assertThat(FIGURES)
                .allMatch(figure -> METRICS.containsKey(figure.metric())
                        && METRICS.get(figure.metric()).definitions().contains(figure.definition()))
                .allMatch(figure -> figure.industry().equals("any")
                        || VOCABULARY.words("industries").containsKey(figure.industry()))
                .allMatch(figure -> VOCABULARY.words("source-kinds").containsKey(figure.panel()))
                .allMatch(figure ->
                        figure.channel() == null || VOCABULARY.words("channels").containsKey(figure.channel()));
    }

    @Test
    void everyFigureLiesOnItsScaleBetweenTheWorstAndTheBest() {
        for (PublishedFigure figure : FIGURES) {
            MetricDefinition metric = METRICS.get(figure.metric());
            assertThat(figure.value() < metric.lowest() || figure.value() > metric.highest())
                    .as(figure.id())
                    .isFalse();
            double worst = figure.worst() == null ? figure.value() : figure.worst();
            double best = figure.best() == null ? figure.value() : figure.best();
            assertThat(
                            metric.better().equals("higher")
                                    ? worst <= figure.value() && figure.value() <= best
                                    : worst >= figure.value() && figure.value() >= best)
                    .as(figure.id())
                    .isTrue();
        }
    }

    @Test
    void ofSeveralTheLatestOfOurOwnIndustryStandsBesideOurs() {
        assertThat(beside("airline", "US", "panel", 2026)).hasValueSatisfying(benchmark -> assertThat(benchmark.id())
                .isEqualTo("nps-airline-us-2023-xm-economics"));
        assertThat(beside("airline", "US", "panel", 2019))
                .hasValueSatisfying(benchmark -> assertThat(benchmark.year()).isEqualTo(2017));
    }

    @ParameterizedTest
    @CsvSource({
        "airline, UK, panel, 2026",
        "airline, US, survey, 2026",
        "airline, US, panel, 2016",
        "hotel, US, panel, 2026"
    })
    void whatWasNotTakenAlikeStandsBesideNothing(String industry, String region, String sourceKind, int year) {
        assertThat(beside(industry, region, sourceKind, year)).isEmpty();
    }

    @Test
    void anotherDefinitionStandsBesideNothing() {
        assertThat(beside(nps("another"), "airline", "US", "panel", 2026)).isEmpty();
    }

    @Test
    void retentionOfAYearStandsBesideThatOfAYearAlone() {
        assertThat(retention("2025")).isPresent();
        assertThat(retention("2025-Q4")).isEmpty();
        assertThat(retention(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64, .5, true", "63.9, .5, false", "NaN, .5, false", "64, NaN, false"})
    void nearTheBestIsMeasuredFromTheMiddle(double low, double share, boolean near) {
        assertThat(benchmark("higher", low, 99, 50, 78).surelyNearTheBest(share))
                .isEqualTo(near);
    }

    @Test
    void whereLowerIsBetterTheBestIsTheLowest() {
        assertThat(benchmark("lower", 10, 19, 50, 20).surelyNearTheBest(.5)).isTrue();
        assertThat(benchmark("lower", 10, 36, 50, 20).surelyNearTheBest(.5)).isFalse();
        assertThat(benchmark("lower", 91, 95, 50, 20).surelyBelowTheWorst()).isTrue();
        assertThat(benchmark("higher", 10, 89, 50, 20).surelyBelowTheWorst()).isTrue();
        assertThat(benchmark("neither", 10, 89, 50, 20).surelyBelowTheWorst()).isFalse();
    }

    @Test
    void hearsayIsNotReliable() {
        assertThat(benchmark("higher", 1, 2, 3, 4).isReliable()).isTrue();
        assertThat(FIGURES.stream()
                        .filter(figure -> figure.id().endsWith("retently"))
                        .findFirst())
                .hasValueSatisfying(figure -> assertThat(figure.held()).contains("low-reliability"));
    }

    private static Benchmark benchmark(String better, double low, double high, double published, double best) {
        return new Benchmark(
                "id", "m", "s", low, low, high, better, published, 90, best, 2024, 2, "mean", "any", "S", "", "a:1:1");
    }

    private static Optional<Benchmark> beside(String industry, String region, String sourceKind, int year) {
        return beside(nps("top-2-minus-bottom-7-of-11"), industry, region, sourceKind, year);
    }

    private static Optional<Benchmark> beside(
            Measurement ours, String industry, String region, String sourceKind, int year) {
        return BUILT_IN.beside(ours, industry, region, "", true, sourceKind, year);
    }

    private static Optional<Benchmark> retention(@org.jspecify.annotations.Nullable String period) {
        Measurement ours = measurement("retention", "end-less-new-of-start", period);
        return beside(ours, "e-commerce", "EU", "operations", 2026);
    }

    private static Measurement nps(String definition) {
        return measurement("nps", definition, "2026-Q3");
    }

    private static Measurement measurement(
            String metric, String definition, @org.jspecify.annotations.Nullable String period) {
        return new Measurement(
                metric,
                "organization",
                10,
                1000,
                5,
                15,
                definition,
                period == null ? null : Period.parse(period).orElseThrow(),
                "panel",
                "higher",
                -100,
                100,
                "a.yaml:1:1");
    }
}
