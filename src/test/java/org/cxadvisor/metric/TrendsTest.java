package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.cxadvisor.metric.Metrics.CSAT;
import static org.cxadvisor.metric.Metrics.LATE;
import static org.cxadvisor.metric.Metrics.in;
import static org.cxadvisor.metric.Metrics.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final Trends TRENDS = new Trends(Thresholds.builtIn());

    private static final Reading NOW = csat("2018-Q1", 56.98, 995);
    private static final Reading Q4 = csat("2017-Q4", 54.65, 1_087);
    private static final Reading Q3 = csat("2017-Q3", 69.46, 930);
    private static final Reading Q2 = csat("2017-Q2", 64.03, 531);
    private static final Reading POOLED = in("2017-Q2..2018-Q1")
            .answers(List.of(867.0, 216.0, 332.0, 514.0, 1_655.0))
            .read();

    @Test
    void satisfactionIsComparedWithTheLastQuarterAndWithTheBest() {
        List<Change> changes = TRENDS.changes(CSAT, "organization", NOW, List.of(Q4, Q3, Q2, POOLED), 4);
        assertThat(changes).extracting(Change::against).containsExactly("last", "best");
        assertThat(changes).extracting(change -> change.beforePeriod().text()).containsExactly("2017-Q4", "2017-Q3");
        assertThat(changes.get(0).worsening()).isCloseTo(-2.33, within(1e-9));
        assertThat(changes.get(0).real()).isFalse();
        assertThat(changes.get(1).worsening()).isCloseTo(12.48, within(1e-9));
        assertThat(changes.get(1).real()).isTrue();
    }

    @Test
    void theErrorOfAChangeIsTheRootOfTheSummedVariances() {
        Change change =
                TRENDS.changes(CSAT, "organization", NOW, List.of(Q3), 4).get(0);
        assertThat((change.high() - change.low()) / 2).isCloseTo(4.27, within(.02));
        assertThat(change.low()).isCloseTo(12.48 - 4.27, within(.05));
    }

    @Test
    void theBestOfSeveralNeedsAWiderInterval() {
        Change ofOne = TRENDS.changes(CSAT, "organization", NOW, List.of(Q3), 4).get(1);
        Change ofThree = TRENDS.changes(CSAT, "organization", NOW, List.of(Q4, Q3, Q2), 4)
                .get(1);
        assertThat((ofOne.high() - ofOne.low()) / 2).isCloseTo(4.27, within(.02));
        assertThat((ofThree.high() - ofThree.low()) / 2).isCloseTo(4.27 * 2.394 / 1.96, within(.03));
    }

    @Test
    void onlyTheLatestAreSearchedForTheBest() {
        List<Change> changes = TRENDS.changes(CSAT, "organization", NOW, List.of(Q2, Q3, Q4), 1);
        assertThat(changes).extracting(change -> change.beforePeriod().text()).containsExactly("2017-Q4", "2017-Q4");
    }

    @Test
    void theOrderOfPeriodsMakesNoDifference() {
        List<Reading> before = new ArrayList<>(List.of(POOLED, Q2, Q4, Q3));
        List<Change> changes = TRENDS.changes(CSAT, "organization", NOW, before, 4);
        Collections.reverse(before);
        assertThat(TRENDS.changes(CSAT, "organization", NOW, before, 4)).isEqualTo(changes);
    }

    @Test
    void ofEquallyGoodPeriodsTheLatestStands() {
        List<Reading> before = List.of(csat("2017-Q2", 70, 900), csat("2017-Q3", 70, 900), csat("2017-Q4", 60, 900));
        assertThat(TRENDS.changes(CSAT, "organization", NOW, before, 4)
                        .get(1)
                        .beforePeriod()
                        .text())
                .isEqualTo("2017-Q3");
    }

    @Test
    void aQuarterGoesBeforeTheYearThatHoldsIt() {
        List<Reading> before = List.of(csat("2017", 60, 4_000), csat("2017-Q4", 54.65, 1_087));
        assertThat(TRENDS.changes(CSAT, "organization", NOW, before, 4))
                .extracting(change -> change.beforePeriod().text())
                .containsExactly("2017-Q4", "2017-Q4");
    }

    @Test
    void aYearIsComparedWithYearsAlone() {
        Reading year = csat("2018", 50, 4_000);
        List<Reading> before = List.of(Q4, Q3, Q2, csat("2017", 60, 4_000), csat("2016-Q4", 80, 900));
        assertThat(TRENDS.changes(CSAT, "organization", year, before, 4))
                .extracting(change -> change.beforePeriod().text())
                .containsExactly("2017", "2017");
    }

    @Test
    void whatIsNotAlikeIsNotCompared() {
        assertThat(against(in("2017-Q4").rate(60).responses(900).notComparable("Strike")))
                .isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900).definition("top-box")))
                .isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900).source("panel")))
                .isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900).kind("relationship")))
                .isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900).clock("business")))
                .isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900).lowest(1).highest(10)))
                .isEmpty();
        assertThat(against(in("2017-Q4").mean(3.3).responses(900))).isEmpty();
        assertThat(against(in("2018-Q2").rate(60).responses(900))).isEmpty();
        assertThat(against(Metrics.reading().rate(60).responses(900))).isEmpty();
        assertThat(against(in("2017-Q4").rate(60).responses(900))).hasSize(2);
    }

    @Test
    void whatWasTakenInAnotherWayIsNamedWithBothWays() {
        assertThat(leftOut(in("2017-Q4").mean(3.3).responses(900)))
                .extracting(
                        ExcludedReading::because,
                        ExcludedReading::shown,
                        ExcludedReading::against,
                        ExcludedReading::period)
                .containsExactly(tuple("definition", "mean", "top-2-of-5", "2017-Q4"));
        assertThat(leftOut(in("2017-Q4").rate(60).responses(900).source("panel")))
                .extracting(ExcludedReading::because, ExcludedReading::shown, ExcludedReading::against)
                .containsExactly(tuple("source", "panel", "unknown"));
        assertThat(leftOut(in("2017-Q4").rate(60).weightedScore(61).effectiveResponses(800)))
                .extracting(ExcludedReading::because)
                .containsExactly("weighting");
        assertThat(leftOut(in("2017-Q4").rate(60).responses(900))).isEmpty();
    }

    @Test
    void restatedPeriodsAndThoseSaidNotToBeComparableAreLeftOutAndNamed() {
        Reading.Builder restated = in("2017-Q4").rate(60).responses(900).restatedFrom(66);
        assertThat(against(restated)).isEmpty();
        assertThat(leftOut(restated))
                .extracting(ExcludedReading::because, ExcludedReading::shown, ExcludedReading::isMixed)
                .containsExactly(tuple("restated", "66", false));
        assertThat(leftOut(in("2017-Q4").rate(60).responses(900).notComparable("Strike")))
                .extracting(ExcludedReading::because, ExcludedReading::shown, ExcludedReading::isMixed)
                .containsExactly(tuple("not-comparable", "Strike", false));
    }

    @Test
    void whatIsInNoTrendAnywayIsNotNamed() {
        assertThat(leftOut(in("2018-Q2").mean(3.3).responses(900))).isEmpty();
        assertThat(leftOut(Metrics.reading().mean(3.3).responses(900))).isEmpty();
        assertThat(leftOut(in("2017-Q4").notComparable("Strike"))).isEmpty();
    }

    @Test
    void whereAllThatIsEarlierIsOfAnotherLengthTheLatestIsNamed() {
        assertThat(leftOut(in("2017").rate(80).responses(900)))
                .extracting(ExcludedReading::because, ExcludedReading::shown, ExcludedReading::period)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("length", "80", "2017"));
    }

    @Test
    void ofAHistoryTakenInOneOtherWayTheLatestPeriodIsNamed() {
        Reading.Builder earlier = in("2017-Q3").mean(3.3).responses(900);
        Reading.Builder later = in("2017-Q4").mean(3.3).responses(900);
        assertThat(TRENDS.leftOut(CSAT, "organization", NOW, List.of(earlier.read(), later.read())))
                .extracting(ExcludedReading::period)
                .containsExactly("2017-Q4");
        assertThat(TRENDS.leftOut(
                        CSAT,
                        "organization",
                        NOW,
                        List.of(
                                earlier.notComparable("Strike").read(),
                                later.notComparable("Strike").read())))
                .extracting(ExcludedReading::period)
                .containsExactly("2017-Q4", "2017-Q3");
    }

    private static List<ExcludedReading> leftOut(Reading.Builder before) {
        return TRENDS.leftOut(CSAT, "organization", NOW, List.of(before.read()));
    }

    private static List<Change> against(Reading.Builder before) {
        return TRENDS.changes(CSAT, "organization", NOW, List.of(before.read()), 4);
    }

    @Test
    void aPresentReadingThatMustNotBeComparedIsNot() {
        Reading strike =
                in("2018-Q1").rate(40).responses(900).notComparable("Strike").read();
        assertThat(TRENDS.changes(CSAT, "organization", strike, List.of(Q4), 4)).isEmpty();
    }

    @Test
    void whereLowerIsBetterARiseIsWorse() {
        List<Reading> before = List.of(
                in("2017-Q4").rate(12.77).read(), in("2017-Q3").rate(5.09).read());
        List<Change> changes =
                TRENDS.changes(LATE, "delivery", in("2018-Q1").rate(16.32).read(), before, 4);
        assertThat(changes.get(0).worsening()).isCloseTo(3.55, within(1e-9));
        assertThat(changes.get(1).worsening()).isCloseTo(11.23, within(1e-9));
        assertThat(changes.get(1).low()).isNaN();
        assertThat(changes.get(1).real()).isFalse();
    }

    @Test
    void whereLowerIsBetterTheIntervalStandsRound() {
        Reading now = in("2018-Q1").rate(32.26).of(995).read();
        Change change = TRENDS.changes(
                        LATE,
                        "delivery",
                        now,
                        List.of(in("2017-Q3").rate(15.8).of(930).read()),
                        4)
                .get(0);
        assertThat(change.low()).isBetween(12.5, 13.0);
        assertThat(change.high()).isBetween(20.0, 20.4);
    }

    @Test
    void churnOfAYearIsNotComparedWithChurnOfAQuarter() {
        MetricDefinition churn =
                new MetricDefinition("churn", "", "share", "lower", 0, 100, "percent per period", List.of());
        Reading now = in("2018-Q1").rate(6).of(900).read();
        List<Reading> before = List.of(
                in("2017").rate(20).of(900).read(),
                in("2016-Q4").rate(5).of(900).read());
        assertThat(TRENDS.changes(churn, "organization", now, before, 4))
                .extracting(change -> change.beforePeriod().text())
                .containsExactly("2016-Q4", "2016-Q4");
    }

    @Test
    void whatIsNeitherBetterHighNorLowHasNoChange() {
        MetricDefinition neither = metric("handling-time", "duration", "neither", 0, Double.NaN);
        assertThat(TRENDS.changes(
                        neither,
                        "email",
                        in("2018-Q1").median(60).read(),
                        List.of(in("2017-Q4").median(50).read()),
                        4))
                .isEmpty();
    }

    @Test
    void thePaceIsTheBestBetweenPeriodsAYearApartAndNotBetweenQuarters() {
        Reading old = csat("2017-Q1", 50, 900);

        Pace pace = TRENDS.pace(Metrics.CSAT, "organization", NOW, List.of(Q4, Q3, Q2, old))
                .orElseThrow();

        assertThat(pace.best()).isCloseTo((56.98 - 50) / (365 / 365.25), within(1e-9));
        assertThat(pace.from()).isEqualTo("2017-Q1");
        assertThat(pace.to()).isEqualTo("2018-Q1");
        assertThat(pace.waves()).isEqualTo(4);
    }

    @Test
    void withinAYearThereIsNoPace() {
        Pace pace =
                TRENDS.pace(Metrics.CSAT, "organization", NOW, List.of(Q4, Q3)).orElseThrow();

        assertThat(pace.best()).isNaN();
        assertThat(pace.from()).isEmpty();
        assertThat(pace.unusual()).as("two waves do not tell what is usual").isNaN();
    }

    @Test
    void howUnusualAWaveIsIsToldInDeviationsOfThoseBefore() {
        Pace pace = TRENDS.pace(Metrics.CSAT, "organization", NOW, List.of(Q4, Q3, Q2))
                .orElseThrow();
        double mean = (54.65 + 69.46 + 64.03) / 3;
        double deviation =
                Math.sqrt((Math.pow(54.65 - mean, 2) + Math.pow(69.46 - mean, 2) + Math.pow(64.03 - mean, 2)) / 2);

        assertThat(pace.unusual()).isCloseTo((mean - 56.98) / deviation, within(1e-9));
        assertThat(pace.isWorseThanUsualBy(0.7)).isTrue();
        assertThat(pace.isWorseThanUsualBy(0.8)).isFalse();
    }

    @Test
    void withoutAnEarlierPeriodNothingIsKnownOfThePace() {
        assertThat(TRENDS.pace(Metrics.CSAT, "organization", NOW, List.of())).isEmpty();
    }

    private static Reading csat(String period, double rate, double responses) {
        return in(period).rate(rate).responses(responses).read();
    }
}
