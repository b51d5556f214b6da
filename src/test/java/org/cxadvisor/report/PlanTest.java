package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cxadvisor.language.Messages;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.strategy.Assumptions;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** The plan: what it holds, and from which budget on what was left out would be in it. */
class PlanTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, currency: EUR, language: en }
            period: 2026-Q3
            sources: [ { id: desk, kind: operations, sample: everyone, responses: 4000 } ]
            touchpoints: [ { id: help, name: Help, stage: help, channels: [ email ], rating: unknown } ]
            queues: [ { id: email, touchpoint: help, source: desk, contacts: 4000 per month, first-response-time: { median: 9h } } ]
            limits: { budget: EUR %s, people: %s person-weeks, start: 2026-10-05, end: 2027-09-30, exchange: { USD: EUR 1 } }
            """;

    @Test
    void theStrategyNamesTheSameEndAsTheReport() {
        Strategy strategy = Reports.strategy(Reports.example("olist-2018-q1"));
        List<String> reasons = strategy.plan().leftOut().stream()
                .filter(left -> left.because().equals("past-the-end"))
                .map(new StrategySentences(strategy, Reports.INDEX, Messages.in("en"))::because)
                .distinct()
                .toList();

        assertThat(reasons).containsExactly("it would finish after the end, 31 Dec 2018, next to the planned tactics");
        assertThat(Reports.report(Reports.example("olist-2018-q1"))).contains(reasons.get(0));
    }

    @Test
    void fromTheBudgetThatIsNamedOnATacticThatWasLeftOutIsPlanned() {
        NotSelected left = leftOut("30k", "60").get(0);

        assertThat(left.because()).isEqualTo("over-budget");
        assertThat(left.budget()).isGreaterThan(30_000);
        assertThat(planned(plain(left.budget()), "60")).contains(left.tactic());
        assertThat(planned(plain(left.budget() - 100), "60")).doesNotContain(left.tactic());
    }

    @Test
    void fromThePeopleThatAreNamedOnATacticThatWasLeftOutIsPlanned() {
        NotSelected left = leftOut("500k", "8").get(0);

        assertThat(left.because()).isEqualTo("over-people");
        assertThat(planned("500k", plain(left.people()))).contains(left.tactic());
        assertThat(planned("500k", plain(left.people() - 1))).doesNotContain(left.tactic());
    }

    @Test
    void thePlanTellsMoneyPeopleReviewsAndThePriceOfWhatWasLeftOut() {
        Strategy strategy = strategy("30k", "60");
        String told = String.join(" ", new Views(strategy, Reports.INDEX, Messages.in("en"), 100).plan())
                .replaceAll(" +", " ");

        assertThat(told)
                .contains("From 5 Oct 2026 to 30 Sep 2027.")
                .contains("of EUR 30k; reserve (measurement and contingency) EUR 7.5k")
                .contains("of 60 person-weeks planned")
                .contains("Review dates: 8 Jan 2027")
                .contains("Included if: a budget of EUR ");
    }

    @Test
    void whereTheAuditStatesNoRateAPublishedOneConvertsAndIsAnAssumption() {
        Strategy strategy = Reports.strategy(Objects.requireNonNull(
                Reports.audit(AUDIT.formatted("30k", "60").replace(", exchange: { USD: EUR 1 }", ""))));

        assertThat(strategy.plan().tactics()).isNotEmpty().allMatch(tactic -> tactic.currency()
                .equals("EUR"));
        assertThat(Assumptions.of(strategy))
                .filteredOn(assumed -> assumed.id().equals("exchange-rate-of-usd"))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.value()).isEqualTo("EUR 0.88496");
                    assertThat(rate.basis()).isEqualTo("S345");
                });
    }

    @Test
    void inACurrencyWithoutAnyRateThePlanStaysInDollarsAndSaysSo() {
        Strategy strategy = Reports.strategy(Objects.requireNonNull(Reports.audit(AUDIT.formatted("30k", "60")
                .replace(", exchange: { USD: EUR 1 }", "")
                .replace("EUR", "KES"))));

        assertThat(strategy.plan().tactics()).isNotEmpty().allMatch(tactic -> tactic.currency()
                .equals("USD"));
        assertThat(String.join(" ", new Views(strategy, Reports.INDEX, Messages.in("en"), 100).plan())
                        .replaceAll(" +", " "))
                .contains("Costs are in USD, because the audit gives no rate to KES");
    }

    @Test
    void whatIsLeftOutForOneReasonStandsUnderIt() {
        Strategy strategy = strategy("30k", "60");
        List<PlanPhrases.Reason> reasons =
                new PlanPhrases(ReportContext.of(strategy, Reports.INDEX, new Phrasing(Messages.in("en")))).leftOut();

        assertThat(reasons).doesNotHaveDuplicates();
        assertThat(reasons.stream()
                        .map(reason ->
                                reason.because().plain() + reason.enters().plain()))
                .doesNotHaveDuplicates();
        assertThat(reasons.stream().flatMap(reason -> reason.tactics().stream()))
                .containsExactlyInAnyOrderElementsOf(strategy.plan().leftOut());
    }

    private static String plain(double amount) {
        return String.valueOf(Math.round(amount));
    }

    private static List<NotSelected> leftOut(String budget, String people) {
        return strategy(budget, people).plan().leftOut();
    }

    private static List<String> planned(String budget, String people) {
        return strategy(budget, people).plan().tactics().stream()
                .map(planned -> planned.tactic().id())
                .toList();
    }

    private static Strategy strategy(String budget, String people) {
        return Reports.strategy(Objects.requireNonNull(Reports.audit(AUDIT.formatted(budget, people))));
    }
}
