package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.cxadvisor.audit.Audit.Pain;
import org.cxadvisor.audit.Audit.Touchpoint;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditBindingTest {

    @Test
    void whatIsNotKnownNotApplicableOrNotSaidStaysApart() {
        Audit audit = Audits.audit("metrics: { nps: unknown, churn: not-applicable }\nambitions: unknown\n");

        assertThat(metric(audit, "nps").now().isUnknown()).isTrue();
        assertThat(metric(audit, "nps").now().place(audit.at()).line()).isEqualTo(4);
        assertThat(metric(audit, "churn").now().isNotApplicable()).isTrue();
        assertThat(audit.ambitions().isUnknown()).isTrue();
        assertThat(audit.touchpoints().isUnsaid()).isTrue();
        assertThat(audit.metrics().or(java.util.Map.of())).doesNotContainKey("csat");
    }

    @Test
    void aNetScoreIsReadFromCountsAnswersScoreOrWeights() {
        Reading counts = nps("{ promoters: 412, passives: 318, detractors: 270, weighted: "
                + "{ score: 12.8, effective-responses: 870 } }");
        Reading answers = nps("{ answers: [ 1, 0, 2, 1, 0, 3, 4, 10, 12, 20, about 30 ] }");
        Reading score = nps("{ score: 18, responses: 940, restated-from: 21 }");
        Reading bare = nps("-12");

        assertThat(counts.promoters()).isEqualTo(412);
        assertThat(counts.weightedScore()).isEqualTo(12.8);
        assertThat(counts.effectiveResponses()).isEqualTo(870);
        assertThat(counts.score()).isNaN();
        assertThat(answers.answers()).hasSize(11).endsWith(20.0, 30.0);
        assertThat(score.score()).isEqualTo(18);
        assertThat(score.restatedFrom()).isEqualTo(21);
        assertThat(score.promoters()).isNaN();
        assertThat(bare.score()).isEqualTo(-12);
    }

    @Test
    void partsInPercentBecomeCountsWhereItIsKnownOfHowMany() {
        Reading counted = nps("{ promoters: 45%, passives: 32%, detractors: 24%, responses: 1000 }");
        Reading bare = nps("{ promoters: 45%, passives: 32%, detractors: 23% }");

        assertThat(counted.promoters()).isEqualTo(450);
        assertThat(counted.detractors()).isEqualTo(240);
        assertThat(counted.passives()).as("rounding adds up to 101%").isEqualTo(310);
        assertThat(bare.promoters()).isNaN();
        assertThat(bare.score()).isEqualTo(22);
    }

    @Test
    void fewerThanAHundredAnswersAreNoHundred() {
        Reading under = nps("{ score: 12, responses: under 100 }");
        Reading over = nps("{ score: 12, responses: over 1000, margin: 4.4 }");

        assertThat(under.responses()).isNaN();
        assertThat(under.fewerThan()).isEqualTo(100);
        assertThat(over.responses()).isEqualTo(1000);
        assertThat(over.margin()).isEqualTo(4.4);
    }

    @Test
    void answersAreLeftOutWhereOneOfThemIsNotKnown() {
        assertThat(nps("{ answers: [ 1, unknown, 3 ] }").answers()).isEmpty();
    }

    @Test
    void earlierReadingsKeepTheirOwnPeriodAndWhyTheyAreNotComparable() {
        Series series = metric(example("fjord-and-fern"), "nps");

        assertThat(series.before()).hasSize(2);
        Reading first = series.before().get(1);
        assertThat(first.period()).hasToString("2026-Q1");
        assertThat(first.source()).isEqualTo("panel");
        assertThat(first.notComparable()).isEqualTo("One country was missing");
        assertThat(first.restatedFrom()).isEqualTo(21);
        assertThat(series.now().known().orElseThrow().before()).isEqualTo(series.before());
    }

    @Test
    void anEarlierReadingWithoutAPeriodDoesNotTakeTheAuditsOwn() {
        Audit audit = Audits.audit("metrics: { nps: { score: 4, before: [ { score: 3 } ] } }");

        assertThat(metric(audit, "nps").before().get(0).period()).isNull();
    }

    @Test
    void aReadingTakesItsPeriodFromItselfThenItsSourceThenTheAudit() {
        Audit audit = Audits.audit("""
                sources:
                  - { id: crm, period: 2025 }
                  - { id: panel }
                  - { id: old, period: unknown }
                metrics:
                  nps: { source: crm, period: 2024, score: 1 }
                  csat: { source: crm, rate: 5% }
                  ces: { source: panel, mean: 5 }
                  churn: { source: old, rate: 5% }
                """);

        assertThat(now(audit, "nps").period()).hasToString("2024");
        assertThat(now(audit, "csat").period()).hasToString("2025");
        assertThat(now(audit, "ces").period()).hasToString("2026-Q3");
        assertThat(now(audit, "churn").period()).isNull();
    }

    @Test
    void aReadingTakesItsSourceFromItsMetricThenTheOnlyOneThereIs() {
        Audit two = Audits.audit("""
                sources: [ { id: crm }, { id: panel } ]
                metrics: { churn: { source: crm, rate: 5% } }
                segments: [ { id: new, metrics: { churn: 9%, csat: 70% } } ]
                """);
        Audit one = Audits.audit("sources: [ { id: crm } ]\nmetrics: { churn: 5% }");

        Audit.Segment segment = Stated.all(two.segments()).get(0);
        assertThat(in(segment, "churn").source()).isEqualTo("crm");
        assertThat(in(segment, "csat").source()).isEmpty();
        assertThat(now(one, "churn").source()).isEqualTo("crm");
    }

    @Test
    void aScaleComesFromTheReadingTheOwnMetricTheSourceAndIsOneToFiveForARatingElse() {
        Audit audit = example("ba-2023");

        assertThat(now(audit, "overall-score").highest()).isEqualTo(10);
        assertThat(now(audit, "recommended").highest()).isEqualTo(5);
        Audit.Comparison seats = Stated.all(audit.comparisons()).get(1);
        assertThat(Audits.at(Stated.entries(seats.results()), "qatar")
                        .known()
                        .orElseThrow()
                        .highest())
                .isEqualTo(10);
        Touchpoint plain = touchpoint(Audits.audit("touchpoints: [ { id: help, rating: 3.4 } ]"));
        assertThat(plain.rating().now().known().orElseThrow().highest()).isEqualTo(5);
        assertThat(plain.rating().now().known().orElseThrow().mean()).isEqualTo(3.4);
    }

    @Test
    void durationsAreSecondsAndHaveNoScale() {
        Audit audit = example("olist-2018-q1");
        Reading received = Audits.at(Stated.entries(touchpoint(audit).metrics()), "time-to-receive")
                .now()
                .known()
                .orElseThrow();

        assertThat(received.median()).isEqualTo(13.44 * 86_400);
        assertThat(received.highest()).isNaN();
        assertThat(received.before()).hasSize(3);
        assertThat(received.before().get(2).p90()).isEqualTo(27.3 * 86_400);
    }

    @Test
    void aPainKeepsItsCountsAndHowItIsRatedByThoseWhoMetIt() {
        Touchpoint delivery = touchpoint(example("olist-2018-q1"));
        Pain late = Stated.all(delivery.pains()).get(0);

        assertThat(late.theme()).isEqualTo("late");
        assertThat(late.count().known().orElseThrow().value()).isEqualTo(434);
        assertThat(late.of().known().orElseThrow().value()).isEqualTo(3584);
        Reading met = late.ratingWhenMet().known().orElseThrow();
        assertThat(met.mean()).isEqualTo(1.7);
        assertThat(met.rate()).isEqualTo(11.3);
        assertThat(met.source()).isEqualTo("classified");
        assertThat(late.severity().isUnsaid()).isTrue();
        assertThat(late.at().path()).isEqualTo("touchpoints/delivery/pains/late");
    }

    @Test
    void aQueueReadsPlainFiguresAndWholeReadings() {
        Audit.Queue email = Stated.all(example("fjord-and-fern").queues()).get(0);

        assertThat(email.handlingTime().now().known().orElseThrow().mean()).isEqualTo(400);
        assertThat(email.handlingTime().now().known().orElseThrow().source()).isEqualTo("ticketing");
        Reading first = email.firstResponseTime().now().known().orElseThrow();
        assertThat(first.median()).isEqualTo(19_200);
        assertThat(first.answered()).isEqualTo(91);
        assertThat(first.clock()).isEqualTo("calendar");
        Audit.Reason reason = Stated.all(email.reasons()).get(0);
        assertThat(Stated.all(reason.nature())).extracting(Stated.Known::value).containsExactly("simple", "avoidable");
    }

    @Test
    void rivalsThatNobodyMeasuredStayUnknown() {
        Audit.Reviews reviews =
                Audits.bound(Audits.readExample("bakery")).reviews().known().orElseThrow();

        assertThat(Stated.entries(reviews.results())).containsOnlyKeys("us", "backwerk");
        assertThat(Audits.at(Stated.entries(reviews.results()), "backwerk").isUnknown())
                .isTrue();
    }

    @Test
    void reasonsToLeaveKeepTheOrderOfTheFileWithTheShareNobodyCanExplain() {
        Audit.LostBecause lost = example("fjord-and-fern").lostBecause().known().orElseThrow();

        assertThat(lost.shares().keySet()).containsExactly("payment-failed", "first-90-days", "unknown");
        assertThat(lost.source().or("")).isEqualTo("ticketing");
    }

    @Test
    void accountsBehindTheAnswersFollowFromTheSource() {
        assertThat(now(example("ledgerly-saas"), "nps").answersPerAccount()).isEqualTo(169.0 / 88);
    }

    @Test
    void theDayOfAnAuditIsTheLastOfItsPeriodUnlessItIsWritten() {
        assertThat(Audits.audit("").asOf().known()).contains(LocalDate.of(2026, 9, 30));
        assertThat(Audits.audit("as-of: 2026-10-02").asOf().known()).contains(LocalDate.of(2026, 10, 2));
        assertThat(example("telco").period().isUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: { csat: { rate: 40%, of: 0 } }",
                "metrics: { csat: { answers: [] } }",
                "metrics: { csat: {} }",
                "touchpoints: [ { id: help, rating: { mean: 7, responses: 0 }, pains: [ { theme: late, count: 9, of: 3 } ] } ]",
                "sources: [ { id: crm, date: 2031 } ]",
                "limits: { start: 2027-01-01, end: 2026-01-01 }",
                "touchpoints: [ unknown, { id: help, channels: [ unknown ], rating: not-applicable } ]"
            })
    void whatOnlyRulesCanJudgeBindsWithoutAProblem(String more) {
        AuditReading reading = Audits.readMore(more);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.audit()).isNotNull();
    }

    @Test
    void aFragmentNeedsNothingAtItsTop() {
        AuditReading reading = Audits.FRAGMENTS.read(
                Objects.requireNonNull(
                        Audits.document("metrics: { nps: { promoters: 400, passives: 300, detractors: 300 } }")
                                .root()),
                HistoryFiles.none());

        Audit audit = Audits.bound(reading);
        assertThat(audit.organization().name()).isEqualTo("Case");
        assertThat(audit.period().known()).isEqualTo(Period.parse("2026-Q3"));
        assertThat(audit.asOf().known()).contains(LocalDate.of(2026, 9, 30));
        assertThat(now(audit, "nps").period()).hasToString("2026-Q3");
    }

    private static Audit example(String stem) {
        return Audits.bound(Audits.readExample(stem));
    }

    private static Touchpoint touchpoint(Audit audit) {
        return Stated.all(audit.touchpoints()).get(0);
    }

    private static Reading nps(String reading) {
        return now(Audits.audit("metrics: { nps: " + reading + " }"), "nps");
    }

    private static Series metric(Audit audit, String id) {
        return Audits.at(Stated.entries(audit.metrics()), id);
    }

    private static Reading now(Audit audit, String id) {
        return metric(audit, id).now().known().orElseThrow();
    }

    private static Reading in(Audit.Segment segment, String id) {
        return Audits.at(Stated.entries(segment.metrics()), id).now().known().orElseThrow();
    }
}
