package org.cxadvisor.metric;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxadvisor.metric.Metrics.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the file of measures says of each is whole and true: the program counts as the page says. */
class MetricCatalogueTest {

    private static final Map<String, MetricDefinition> METRICS =
            MetricCatalogue.read().stream().collect(toMap(MetricDefinition::id, metric -> metric));
    private static final Map<String, String> BASES =
            Map.of("net-score", "counts", "wilson", "wilson", "deviation", "deviation", "none", "value-only");

    static Stream<MetricPage> pages() {
        return METRICS.keySet().stream().sorted().map(id -> MetricCatalogue.page(id)
                .orElseThrow());
    }

    @Test
    void everyMeasureOfTheMethodIsThere() {
        assertThat(METRICS.keySet())
                .contains(
                        "nps csat ces first-response-time response-time resolution-time first-contact-resolution abandonment"
                                .split(" "))
                .contains("wait-time service-level churn churn-of-revenue net-change retention repeat-purchase"
                        .split(" "))
                .contains("lifetime-value handling-time cost-per-contact deflection containment survey-response"
                        .split(" "))
                .contains("sentiment share-of-voice search-visibility review-rating enps leavers completion".split(" "))
                .contains("detractor-share problem-share repeat-contacts return-on-investment".split(" "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWholeAndNamesItsSources(MetricPage page) {
        assertThat(page.variants().keySet())
                .containsExactlyInAnyOrderElementsOf(page.definition().definitions());
        assertThat(page.variants().values()).doesNotContain("").doesNotHaveDuplicates();
        Stream.of(page.formula(), page.collect(), page.traps())
                .forEach(text -> assertThat(text).containsPattern("\\[(S\\d+|D|J)]"));
        assertThat(page.definition().better()).isIn(Set.of("higher", "lower", "neither"));
        assertThat(page.definition().unit()).isNotEmpty();
    }

    /** A reading with counts and a deviation wherever the measure has any: its interval must be drawn as the page says. */
    @ParameterizedTest
    @MethodSource("pages")
    void theIntervalIsDrawnAsThePageSays(MetricPage page) {
        MetricDefinition metric = page.definition();
        Reading.Builder reading = reading().responses(400).of(400);
        switch (metric.measuredAs()) {
            case "score" -> reading.promoters(200).passives(100).detractors(100);
            case "share" -> reading.rate(40);
            case "mean" -> reading.mean(4).deviation(1);
            case "duration" -> reading.median(60);
            default -> reading.value(60);
        }
        Estimate estimate = Estimator.estimate(metric, reading.read());

        assertThat(estimate.known()).isTrue();
        if (!page.interval().equals("none") || !metric.measuredAs().equals("share")) {
            assertThat(estimate.basis()).isEqualTo(BASES.get(page.interval()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nps, top-2-minus-bottom-7-of-11, 0",
        "enps, top-2-minus-bottom-7-of-11, 0",
        "csat, top-2-of-5, 78.08",
        "csat, top-box, 39.42",
        "csat, 3-plus-of-5, 89.42",
        "csat, mean, 4.01",
        "ces, mean, 5.05",
        "ces, top-3-of-7, 70",
        "ces, top-2-minus-bottom-3-of-7, 30"
    })
    void everyDefinitionCountsAnswersInItsOwnWay(String metric, String definition, double value) {
        Reading.Builder reading = reading().definition(definition);
        List<Double> answers = answers(metric, reading);
        assertThat(METRICS.get(metric).definitions()).contains(definition);

        Estimate estimate =
                Estimator.estimate(METRICS.get(metric), reading.answers(answers).read());

        assertThat(estimate.value()).isCloseTo(value, within(.005));
        assertThat(estimate.definition()).isEqualTo(definition);
    }

    /** The answers of the examples, on each measure's own scale; those of the promoters are the founding article's. */
    private static List<Double> answers(String metric, Reading.Builder reading) {
        return switch (metric) {
            case "csat" -> {
                reading.lowest(1).highest(5);
                yield counts(61, 49, 118, 402, 410);
            }
            case "ces" -> {
                reading.lowest(1).highest(7);
                yield counts(5, 5, 10, 10, 20, 30, 20);
            }
            default -> counts(5, 5, 5, 5, 5, 3, 2, 15, 25, 20, 10);
        };
    }

    private static List<Double> counts(double... counts) {
        return DoubleStream.of(counts).boxed().toList();
    }

    /** The older question asks how much effort it took, from 1 to 5, and runs the other way: a measure of one's own. */
    @Test
    void theOlderEffortScoreIsWorseWhenItIsHigher() {
        MetricDefinition effort = Metrics.metric("own-effort", "mean", "lower", 1, 5, "mean");
        Measurement measured = Estimator.measure(
                        effort,
                        "organization",
                        reading().answers(counts(10, 20, 30, 25, 15)).read())
                .orElseThrow();

        assertThat(measured.value()).isCloseTo(3.15, within(1e-9));
        assertThat(measured.worseThan(2)).isTrue();
        assertThat(measured.shortfall(2)).isCloseTo(1.15 / 4, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"net-of-all, 30", "net-without-neutral, 60"})
    void sentimentCountsNeutralMentionsOnlyWhereItsDefinitionDoes(String definition, double value) {
        Reading reading = reading()
                .definition(definition)
                .promoters(80)
                .passives(100)
                .detractors(20)
                .read();

        assertThat(Estimator.estimate(METRICS.get("sentiment"), reading).value())
                .isEqualTo(value);
    }
}
