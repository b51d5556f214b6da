package org.cxadvisor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.Audits;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.StaffTurnover;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

/** Who leaves, as rules see it. */
class LossFactsTest {

    @Test
    void churnFollowsFromThoseLostAndThoseThereAtTheStart() {
        Measurement churn = measured("customers: { at-start: 7043, lost: 1869 }", "churn");

        assertThat(churn.value()).isCloseTo(26.54, within(.005));
        assertThat(churn.low()).isCloseTo(25.52, within(.005));
        assertThat(churn.high()).isCloseTo(27.58, within(.005));
    }

    @Test
    void withoutThoseLostTheEndsTellOnlyANetChange() {
        String more = "customers: { at-start: 500, at-end: 450 }";

        assertThat(measured(more, "net-change").value()).isEqualTo(10);
        assertThat(facts(more, Measurement.class))
                .extracting(Measurement::metric)
                .doesNotContain("churn");
    }

    @Test
    void revenueLostIsAnotherMeasureThanCustomersLost() {
        Measurement lost = measured(
                "customers: { at-start: 7043, lost: 1869, revenue: 456116.60 per month, revenue-lost: 139130.85 per month }",
                "churn-of-revenue");

        assertThat(lost.value()).isCloseTo(30.50, within(.005));
        assertThat(lost.low()).isNaN();
    }

    @Test
    void revenueOfAYearIsNotHeldAgainstALossOfAMonth() {
        assertThat(facts(
                        "customers: { at-start: 10, revenue: 1200 per year, revenue-lost: 10 per month }",
                        Measurement.class))
                .isEmpty();
    }

    @Test
    void theMoodOfAHandfulOfStaffIsNowhereTold() {
        assertThat(facts("people: { enps: { promoters: 4, passives: 3, detractors: 2 } }", Measurement.class))
                .isEmpty();
        assertThat(facts("people: { enps: { promoters: 4, passives: 3, detractors: 3 } }", Measurement.class))
                .hasSize(1);
    }

    @Test
    void aSegmentIsHeldAgainstAllOthersAndInsideAnother() {
        List<SegmentChurn> segments = facts("""
                customers: { at-start: 7043, lost: 1869 }
                segments:
                  - { id: fibre, by: line, customers: 2128, metrics: { churn: { rate: 54.6%, of: 2128 } } }
                  - { id: alone, by: help, customers: 3473, metrics: { churn: { rate: 41.6%, of: 3473 } } }
                  - { id: both, by: line-and-help, within: [ fibre, alone ], customers: 1796, metrics: { churn: { rate: 57.5%, of: 1796 } } }
                """, SegmentChurn.class);

        assertThat(segments).hasSize(3);
        SegmentChurn alone = segments.get(1);
        assertThat(alone.others()).isCloseTo(11.88, within(.01));
        assertThat(alone.difference()).isCloseTo(29.72, within(.01));
        assertThat(alone.excess()).isCloseTo(55.2, within(.1));
        assertThat(alone.inside()).isEqualTo("fibre");
        assertThat(alone.insideOthers()).isCloseTo(38.9, within(.1));
        // 18.6 points for 1796 of them and 15.5 for the other 1677.
        assertThat(alone.own()).isCloseTo(17.1, within(.1));
        assertThat(segments.get(2).overParents()).isCloseTo(2.9, within(1e-9));
    }

    @Test
    void whoLeaveMoreOftenThanThereArePlacesAreStillCounted() {
        StaffTurnover loss = facts("people: { agents: 40, leavers: 52 per year }", StaffTurnover.class)
                .get(0);

        assertThat(loss.percent()).isEqualTo(130);
        assertThat(loss.low()).isCloseTo(99.1, within(.1));
    }

    @Test
    void contactsArePooledByTheMonthHoweverTheyWereCounted() {
        String queue = "queues: [ { id: email, contacts: %s, reasons: [ { theme: language, share: 8%% } ] } ]";

        assertThat(facts(queue.formatted("9000 per month"), ReportedTheme.class))
                .extracting(ReportedTheme::answers)
                .isEqualTo(facts(queue.formatted("108000 per year"), ReportedTheme.class).stream()
                        .map(ReportedTheme::answers)
                        .toList())
                .containsExactly(9000.0);
    }

    @Test
    void whereNobodySaidHowManyTakeAStepNobodyKnows() {
        String steps = "journeys: [ { id: order, steps: [ { touchpoint: shop, emotion: -3%s } ] } ]\n"
                + "touchpoints: [ { id: shop, name: Shop, stage: buy, importance: 5, rating: unknown } ]";
        JourneyStep unsaid = facts(steps.formatted(""), JourneyStep.class).get(0);

        assertThat(unsaid.share()).isNaN();
        assertThat(unsaid.pain()).isCloseTo(.6, within(1e-9));
        assertThat(facts(steps.formatted(", share: 50%"), JourneyStep.class)
                        .get(0)
                        .pain())
                .isCloseTo(.3, within(1e-9));
    }

    private static Measurement measured(String more, String metric) {
        return facts(more, Measurement.class).stream()
                .filter(measured -> measured.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> facts(String more, Class<T> kind) {
        AuditFacts facts =
                AuditFacts.of(Audits.audit(more), Audits.METRICS, Thresholds.builtIn(), LocalDate.of(2026, 9, 30));
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
