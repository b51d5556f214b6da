package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsOfAnAuditTest {

    private static final String PHONE = """
            audit: 1
            as-of: 2024-05-31
            organization: { name: Case, industry: banking, currency: EUR }
            period: 2024-Q1
            sources: [ { id: phone, kind: operations, sample: everyone, period: %s } ]
            touchpoints:
              - { id: phone, name: Telephone, stage: help, channels: [ phone ], rating: unknown, metrics: { wait-time: { source: phone, median: 2h } } }
            """;

    private static final String LETTERS = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: public-services, currency: EUR }
            period: 2026-Q3
            sources: [ { id: letters, kind: %s, sample: volunteers, responses: 312, period: 2026-Q3 } ]
            touchpoints:
              - { id: counter, name: Counter, stage: help, rating: unknown, pains: [ { theme: noise, says: Loud, source: letters, count: 74, of: 312 } ] }
            """;

    private static final String RIVALS = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: e-commerce, currency: EUR }
            period: 2026-Q3
            sources: [ { id: table, kind: panel, sample: random, period: 2026-Q3 } ]
            own-metrics:
              - { id: liked, says: Liked, measured-as: share, better: higher, concern: overall }
              - { id: easy, says: Easy to reach, measured-as: share, better: higher, concern: access }
            touchpoints: [ { id: contact, name: Contact, stage: help, rating: unknown } ]
            competitors: [ { id: a, name: A }, { id: b, name: B }, { id: c, name: C } ]
            comparisons:
              - { id: whole, metric: liked, source: table, results: { us: { rate: 40% }, a: { rate: 72% }, b: { rate: 71% }, c: { rate: 76% } } }
              - { id: part, touchpoint: contact, metric: easy, source: table, results: { us: { rate: 61% }, a: { rate: 72% }, b: { rate: 71% }, c: { rate: 76% } } }
            """;

    private static List<FoundGap> gaps(String audit) {
        return Strategies.of(audit).diagnosis().ranked();
    }

    @ParameterizedTest
    @CsvSource({"2023-03, proven", "2022-09, reported"})
    void figuresOlderThanAYearAndAHalfAreReported(String period, String evidenceClass) {
        assertThat(gaps(PHONE.formatted(period)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.gap().evidenceClass()).isEqualTo(evidenceClass));
    }

    @ParameterizedTest
    @CsvSource({"complaints, unknown", "mentions, unknown", "reviews, unknown", "survey, 23.7%"})
    void aShareOfComplaintsIsNoShareOfCustomers(String kind, String affected) {
        assertThat(gaps(LETTERS.formatted(kind)))
                .singleElement()
                .satisfies(gap -> assertThat(FigureText.percent(gap.met())).isEqualTo(affected));
    }

    @Test
    void whatCustomersThinkOfTheWholeComesAfterWhatTheyMeet() {
        assertThat(gaps(RIVALS)).extracting(FoundGap::id).containsExactly("access@contact", "overall@organization");
        assertThat(gaps(RIVALS).get(1).weight().value())
                .isGreaterThan(gaps(RIVALS).get(0).weight().value());
    }

    @Test
    void theFileBeginsWithTheGapsAndTheTacticsAgainstThem() {
        Strategy strategy = Strategies.of(RIVALS);
        List<GapEntry> written = GapEntry.of(strategy, new PlainSentences());

        assertThat(written).extracting(GapEntry::rank).containsExactly("1", "2");
        assertThat(written).extracting(GapEntry::id).containsExactly("access@contact", "overall@organization");
        assertThat(written.get(0).answeredBy().value())
                .isNotEmpty()
                .isEqualTo(strategy.plan().tactics().stream()
                        .map(planned -> planned.tactic())
                        .filter(tactic -> tactic.gaps().contains("access@contact"))
                        .map(tactic -> tactic.id())
                        .toList());
        assertThat(Strategies.document(strategy).strategy().indexOf("\ngaps:"))
                .isPositive()
                .isLessThan(Strategies.document(strategy).strategy().indexOf("\ngoals:"));
    }
}
