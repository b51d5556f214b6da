package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a gap affects: only where customers were counted is it said of customers. */
class AffectedTest {

    private static final String PAIN = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: leisure, currency: EUR }
            period: 2026-Q3
            sources:
              - { id: told, what: What was told, kind: %s, sample: everyone, period: 2026-Q3 }
              - { id: left, what: Those who left, kind: operations, sample: everyone, period: 2026-Q3 }
              - { id: desk, what: Contacts by reason, kind: operations, sample: everyone, period: 2026-Q3 }
            customers: { lost: 500 }
            lost-because: { source: left, price: 12%% }
            touchpoints:
              - { id: counter, name: Counter, stage: help, rating: unknown, pains: [ { theme: noise, says: Loud, %s } ] }
            queues: [ { id: phone, touchpoint: counter, source: desk, contacts: 400 per quarter } ]
            """;

    private static JudgedAudit pain(String kind, String counts) {
        return Reports.audit(PAIN.formatted(kind, counts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey     | source: told, count: 144, of: 400 | 36% of 400 affected",
                "operations | source: told, count: 144, of: 400 | 36% of 400 affected",
                "complaints | source: told, count: 144, of: 400 | 36% of 400 complaints",
                "reviews    | source: told, count: 144, of: 400 | 36% of 400 reviews",
                "survey     | source: desk, count: 144, of: 400 | 36% of 400 contacts",
                "survey     | source: left, count: 180, of: 500 | 36% of 500 who left",
                "survey     | source: told, share: 36%          | 36% affected",
                "operations | source: told, share: 36%          | 36% in “What was told, Q3 2026”",
                "regulator  | source: told, share: 36%          | 36% in “What was told, Q3 2026”",
                "study      | source: told, share: 36%          | 36% in “What was told, Q3 2026”",
                "interviews | source: told, count: 4, of: 11    | 36% of 11 people interviewed",
            })
    void aGapIsSaidOfThoseItWasCountedAmong(String kind, String counts, String affected) {
        JudgedAudit judged = pain(kind, counts);

        assertThat(Reports.paper(judged)).contains("| 1 | Noise (Counter) | " + affected + ": “Loud” |");
        double met = Reports.strategy(judged).diagnosis().ranked().get(0).met();
        assertThat(Double.toString(met)).isEqualTo(affected.endsWith("affected") ? "0.36" : "NaN");
    }

    @Test
    void aBareShareOfRecordsNamesItsSourceAndNoCustomers() {
        assertThat(Reports.paper(pain("operations", "source: told, share: 36%")))
                .contains("36% in “What was told, Q3 2026”: “Loud”")
                .doesNotContain("36% of customers");
    }

    @Test
    void aShareThatIsMeasuredAffectsNobodyWhoWasCounted() {
        Strategy strategy = Reports.strategy(measured());

        assertThat(strategy.diagnosis().ranked()).singleElement().satisfies(gap -> assertThat(gap.met())
                .isNaN());
        assertThat(Reports.paper(measured()))
                .contains("(Counter) | 70% (n 4,000; own standard 90%) |")
                .doesNotContain("affected");
    }

    private static JudgedAudit measured() {
        return Reports.audit("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR }
                period: 2026-Q3
                standards: [ { metric: on-day, floor: 90% } ]
                own-metrics: [ { id: on-day, says: Parcels on the promised day, measured-as: share, better: higher } ]
                touchpoints: [ { id: counter, name: Counter, stage: receive, rating: unknown, metrics: { on-day: { rate: 70%, of: 4000 } } } ]
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey     | source: told, share: 36%          | how those affected by “Loud” rate us",
                "survey     | source: left, share: 36%          | how those affected by “Loud” rate us",
                "operations | source: told, share: 36%          | customers affected by “Loud”",
                "survey     | source: told                      | customers affected by “Loud”",
            })
    void nobodyIsAskedForAShareThatIsShown(String kind, String counts, String asked) {
        assertThat(Reports.paper(pain(kind, counts)))
                .containsIgnoringCase("- " + asked)
                .doesNotContainIgnoringCase(
                        asked.startsWith("how") ? "customers affected by “Loud”" : "how those affected");
    }
}
