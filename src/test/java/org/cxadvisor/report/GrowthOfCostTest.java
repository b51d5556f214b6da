package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same gap costs a small firm little and a large one much, in any currency. */
class GrowthOfCostTest {

    private static final String LINE = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Line, industry: public-services, currency: %s, language: en, staff: %d }
            period: 2026-Q3
            sources: [ { id: desk, kind: operations, sample: everyone, responses: 40000 } ]
            touchpoints: [ { id: phone, name: Telephone, stage: help, channels: [ phone ], rating: unknown } ]
            queues: [ { id: calls, touchpoint: phone, source: desk, contacts: %d per month, agents: %d, metrics: { wait-time: { median: 25m } } } ]
            """;

    private static final String SHOPS = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shops, industry: retail, currency: EUR, language: en, staff: %d, sites: %d }
            period: 2026-Q3
            sources: [ { id: door, kind: survey, sample: random, responses: 4000, date: 2026-09-01 } ]
            touchpoints:
              - id: shop
                name: In the shop
                stage: buy
                channels: [ store ]
                rating: unknown
                pains: [ { theme: cleanliness, says: Dirty, source: door, count: 900, of: 4000 } ]
            """;

    @Test
    void moreAgentsCostMoreAndTakeMoreWork() {
        List<PlannedTactic> few = first(LINE.formatted("USD", 60, 4_000, 12));
        List<PlannedTactic> some = first(LINE.formatted("USD", 600, 40_000, 120));
        List<PlannedTactic> many = first(LINE.formatted("USD", 60_000, 4_000_000, 12_000));

        assertThat(cost(some)).isGreaterThan(cost(few));
        assertThat(cost(many)).isGreaterThan(20 * cost(few));
        assertThat(work(some)).isGreaterThan(work(few));
        assertThat(work(many)).isGreaterThan(20 * work(few));
        assertThat(cost(few)).as("what twelve agents can afford").isLessThan(100_000);
        assertThat(cost(many) / 12_000).as("per agent").isBetween(20.0, 1_000.0);
    }

    @Test
    void fourHundredSitesCostMoreThanOne() {
        List<PlannedTactic> one = first(SHOPS.formatted(12, 1));
        List<PlannedTactic> all = first(SHOPS.formatted(4_800, 400));

        assertThat(cost(all)).isGreaterThan(50 * cost(one));
        assertThat(work(all)).isGreaterThan(40 * work(one));
        assertThat(cost(all) / 400).as("per site").isBetween(100.0, 20_000.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "GBP", "INR", "BRL", "JPY"})
    void everyCurrencyHasACostOfItsOwn(String currency) {
        Strategy strategy = strategy(LINE.formatted(currency, 600, 40_000, 120));

        assertThat(strategy.plan().tactics()).isNotEmpty().allSatisfy(tactic -> assertThat(tactic.currency())
                .isEqualTo(currency));
        double dollars = cost(first(LINE.formatted("USD", 600, 40_000, 120)));
        double rate =
                switch (currency) {
                    case "EUR" -> 0.885;
                    case "GBP" -> 0.758;
                    case "INR" -> 87.2;
                    case "BRL" -> 5.58;
                    case "JPY" -> 149.6;
                    default -> 1;
                };
        assertThat(cost(first(LINE.formatted(currency, 600, 40_000, 120))) / rate)
                .as("beside the price in dollars: local prices are lower, software is not")
                .isBetween(0.5 * dollars, 1.01 * dollars);
    }

    private static List<PlannedTactic> first(String audit) {
        return strategy(audit).plan().tactics().stream().limit(1).toList();
    }

    private static Strategy strategy(String audit) {
        return Reports.strategy(Objects.requireNonNull(Reports.audit(audit)));
    }

    private static double cost(List<PlannedTactic> tactics) {
        return tactics.stream().mapToDouble(PlannedTactic::cost).sum();
    }

    private static double work(List<PlannedTactic> tactics) {
        return tactics.stream().mapToDouble(PlannedTactic::work).sum();
    }
}
