package org.cxadvisor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.Audits;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.DriverWeight;
import org.cxadvisor.fact.OwnStandard;
import org.cxadvisor.fact.SegmentDriver;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.ThemeTrend;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

/** What organisations publish beside their measures reaches the rules. */
class StandardFactsTest {

    private static final String WAVES = """
            sources:
              - { id: now, kind: survey, sample: random, responses: 1180, scale: 1..5, period: 2026-Q3, same-survey-as: then }
              - { id: then, kind: survey, sample: random, responses: 1204, scale: 1..5, period: 2025-Q3 }
            """;

    @Test
    void whatIsPromisedAtATouchpointHoldsInItsQueuesAndInTheUnitOfTheMetric() {
        List<OwnStandard> standards = all(OwnStandard.class, """
                own-metrics: [ { id: lead-time, measured-as: duration, better: lower } ]
                touchpoints: [ { id: desk } ]
                queues: [ { id: line, touchpoint: desk } ]
                standards:
                  - { touchpoint: desk, metric: lead-time, promise: 14 days, share: 90% }
                  - { metric: csat, floor: 85% }
                """);

        assertThat(standards)
                .extracting(OwnStandard::subject, OwnStandard::kind, OwnStandard::value, OwnStandard::share)
                .containsExactlyInAnyOrder(
                        tuple("desk", "promise", 14 * 86_400.0, 90.0),
                        tuple("line", "promise", 14 * 86_400.0, 90.0),
                        tuple("organization", "floor", 85.0, Double.NaN));
    }

    @Test
    void aTimeThatOnlyThisOrganizationMeasuresIsADelay() {
        assertThat(all(Delay.class, """
                        own-metrics: [ { id: lead-time, measured-as: duration, better: lower } ]
                        touchpoints: [ { id: desk, metrics: { lead-time: { median: 19 days } } } ]
                        """)).singleElement().satisfies(delay -> assertThat(delay.typical())
                .isEqualTo(19 * 86_400.0));
    }

    @Test
    void anAverageOfTheMarketIsNoMeasureOfOurs() {
        String audit = "benchmarks: [ { id: nation, metric: csat, rate: 82%, responses: over 1000, period: 2025 } ]";

        assertThat(all(MarketFigure.class, audit)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(82);
            assertThat(figure.low()).isCloseTo(79.5, within(.1));
            assertThat(figure.period()).isEqualTo("2025");
        });
        assertThat(all(Measurement.class, audit)).isEmpty();
    }

    @Test
    void aConcernIsReadAsStated() {
        String audit = """
                touchpoints: [ { id: desk, concern: booking } ]
                """;

        assertThat(all(NamedConcern.class, audit))
                .filteredOn(NamedConcern::sure)
                .extracting(NamedConcern::id, NamedConcern::concern)
                .contains(tuple("desk", "booking"));
    }

    @Test
    void twoWavesOfOneSurveyAreATrendUnderTwoNames() {
        String csat =
                "metrics: { csat: { source: now, rate: 70%, responses: 1180, before: [ { source: then, rate: 81% } ] } }";

        assertThat(all(Change.class, WAVES + csat)).hasSize(2).allSatisfy(change -> {
            assertThat(change.worsening()).isCloseTo(11, within(1e-9));
            assertThat(change.hasSurelyWorsened()).isTrue();
        });
        assertThat(all(Change.class, WAVES.replace(", same-survey-as: then", "") + csat))
                .isEmpty();
    }

    @Test
    void aMeanBesideAShareHasItsOwnHistory() {
        List<Change> changes = all(Change.class, WAVES + """
                        metrics:
                          csat: { source: now, mean: 4.02, rate: 78%, responses: 1180, before: [ { source: then, mean: 4.11, rate: 81% } ] }
                        """);

        assertThat(changes)
                .filteredOn(change -> change.against().equals("last"))
                .extracting(Change::metric, Change::before)
                .containsExactlyInAnyOrder(tuple("csat", 81.0), tuple("csat-as-mean", 4.11));
    }

    @Test
    void aComplaintThatGrowsIsToldWithItsInterval() {
        assertThat(all(ThemeTrend.class, WAVES + """
                                touchpoints:
                                  - id: desk
                                    pains: [ { theme: long-wait, source: now, count: 114, of: 1180, before: [ { source: then, count: 37, of: 1204 } ] } ]
                                """)).singleElement().satisfies(trend -> {
            assertThat(trend.beforePeriod().text()).isEqualTo("2025-Q3");
            assertThat(trend.worsening()).isCloseTo(6.59, within(.01));
            assertThat(trend.hasSurelyGrownBy(0)).isTrue();
        });
    }

    @Test
    void theDriversOfASegmentAreNotThoseOfEverybody() {
        String audit = """
                touchpoints: [ { id: desk } ]
                segments: [ { id: new } ]
                drivers: [ { id: d, segment: new, outcome: csat, method: correlation, responses: 240, weights: { desk: .4 } } ]
                """;

        assertThat(all(SegmentDriver.class, audit))
                .extracting(SegmentDriver::segment, SegmentDriver::weight)
                .containsExactly(tuple("new", .4));
        assertThat(all(DriverWeight.class, audit)).isEmpty();
    }

    private static <T> List<T> all(Class<T> kind, String more) {
        return AuditFacts.of(Audits.audit(more), Audits.METRICS, Thresholds.builtIn(), LocalDate.of(2026, 9, 30))
                .facts()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
