package org.cxadvisor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.Audits;
import org.cxadvisor.fact.ContactMix;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.OwnReviews;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.ServedBy;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

class QueueFactsTest {

    @Test
    void contactsTakeAShareOfTheTimeThatPeopleHave() {
        QueueLoad load = only(
                QueueLoad.class, "queues: [ { id: email, contacts: 2016 per month, handling-time: 3m, agents: 1 } ]");

        assertThat(load.occupancy()).isCloseTo(90, within(1e-9));
        assertThat(load.isNoBusierThan(90)).isTrue();
        assertThat(load.isBusierThan(90)).isFalse();
        assertThat(load.peakWait()).isNaN();
        assertThat(load.keepsCallersWaitingOver(0)).isFalse();
    }

    @Test
    void contactsOfAYearOrAWeekAreThoseOfAMonthToo() {
        double month = only(
                        QueueLoad.class,
                        "queues: [ { id: email, contacts: 1000 per month, handling-time: 3m, agents: 1 } ]")
                .occupancy();

        assertThat(only(
                                QueueLoad.class,
                                "queues: [ { id: email, contacts: 12000 per year, handling-time: 3m, agents: 1 } ]")
                        .occupancy())
                .isCloseTo(month, within(1e-9));
    }

    @Test
    void theBusiestHalfHourIsWaitedOutByErlangsFormula() {
        QueueLoad load = only(
                QueueLoad.class,
                "queues: [ { id: phone, busiest-half-hour: 100 contacts, handling-time: 180s, agents: 12 } ]");

        assertThat(load.peakWait()).isCloseTo(40.44, within(.005));
        assertThat(load.occupancy()).isNaN();
        assertThat(load.isBusierThan(0)).isFalse();
        assertThat(load.isNoBusierThan(1000)).isFalse();
    }

    @Test
    void withTooFewPeopleThePeakHasNoEnd() {
        assertThat(only(
                                QueueLoad.class,
                                "queues: [ { id: phone, busiest-half-hour: 100 contacts, handling-time: 180s, agents: 10 } ]")
                        .peakWait())
                .isInfinite();
    }

    @Test
    void whatNobodySaidGivesNoLoad() {
        assertThat(facts(
                        QueueLoad.class,
                        "queues: [ { id: phone, contacts: 100 per month, agents: 3 }, { id: email } ]"))
                .isEmpty();
    }

    @Test
    void whoeverTurnsToATouchpointWaitsInItsQueues() {
        List<ServedBy> lines = facts(ServedBy.class, """
                touchpoints: [ { id: help, name: Help, stage: help, channels: [ phone ], rating: unknown } ]
                queues: [ { id: hotline, touchpoint: help } ]
                """);

        assertThat(lines).extracting(ServedBy::subject).containsExactlyInAnyOrder("hotline", "help");
        assertThat(lines).extracting(ServedBy::channel).containsOnly("phone");
    }

    @Test
    void reasonsOfOneNatureAddUp() {
        ContactMix mix = only(
                ContactMix.class,
                "queues: [ { id: email, reasons: [ { theme: order-status, share: 21%, nature: [ simple ] }, { theme: how-to, share: 14%, nature: [ simple ] } ] } ]");

        assertThat(mix.share()).isCloseTo(35, within(1e-9));
        assertThat(mix.reasons()).isEqualTo(2);
    }

    @Test
    void whatIsSaidAtATouchpointIsHeardInItsQueuesAndTheOtherWayRound() {
        List<ReportedTheme> heard = facts(ReportedTheme.class, """
                touchpoints: [ { id: help, name: Help, stage: help, rating: unknown, pains: [ { theme: transfers, count: 20, of: 100 } ] } ]
                queues: [ { id: hotline, touchpoint: help, reasons: [ { theme: how-to, share: 12% } ] } ]
                """);

        assertThat(heard)
                .extracting(one -> one.subject() + " " + one.theme() + " " + one.share())
                .containsExactlyInAnyOrder(
                        "help transfers 20.0", "hotline transfers 20.0", "help how-to 12.0", "hotline how-to 12.0");
    }

    @Test
    void whatWasCountedIsHeardRatherThanTheShareStatedBesideIt() {
        ReportedTheme heard = only(ReportedTheme.class, """
                touchpoints: [ { id: help, name: Help, stage: help, rating: unknown, pains: [ { theme: transfers, share: 40%, count: 20, of: 100 } ] } ]
                """);

        assertThat(heard.share()).isEqualTo(20);
        assertThat(heard.isSaidHere()).isTrue();
        assertThat(heard.low()).isBetween(13.0, 14.0);
    }

    @Test
    void moreThanAllSayNothing() {
        assertThat(facts(ReportedTheme.class, """
                touchpoints: [ { id: help, name: Help, stage: help, rating: unknown, pains: [ { theme: transfers, count: 120, of: 100 } ] } ]
                """)).isEmpty();
    }

    @Test
    void theAverageOfSomeIsSureOnlyAsFarAsItsIntervalGoes() {
        Delay counted = only(Delay.class, "queues: [ { id: phone, metrics: { wait-time: { mean: 150s } } } ]");
        Delay sampled = only(
                Delay.class,
                "queues: [ { id: phone, metrics: { wait-time: { mean: 150s, deviation: 120s, responses: 100 } } } ]");

        assertThat(counted.surely()).isEqualTo(150);
        assertThat(sampled.surely()).isBetween(120.0, 130.0);
        assertThat(sampled.typical()).isEqualTo(150);
    }

    @Test
    void whoAnswersInPublicIsAskedByWhatIsSaidMost() {
        OwnReviews reviews = only(OwnReviews.class, """
                sources: [ { id: stars, kind: reviews, sample: volunteers, scale: 1..5 } ]
                reviews: { source: stars, results: { us: { mean: 4.0, responses: 640, negative: { price: 12%, late-delivery: 29% } } } }
                """);

        assertThat(reviews.complaint()).isEqualTo("late-delivery");
        assertThat(reviews.rating()).isCloseTo(.75, within(1e-9));
    }

    private static <T> T only(Class<T> kind, String yaml) {
        List<T> facts = facts(kind, yaml);
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private static <T> List<T> facts(Class<T> kind, String yaml) {
        Thresholds thresholds = Thresholds.builtIn().in("");
        return AuditFacts.of(Audits.audit(yaml), Audits.METRICS, thresholds, LocalDate.of(2026, 9, 30)).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
