package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedEntryTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: e-commerce, currency: EUR }
            period: 2026-Q3
            sources: [ { id: wave, kind: survey, sample: random, responses: 800 } ]
            touchpoints:
              - id: checkout
                name: Checkout
                stage: buy
                rating: unknown
                pains:
                  - { theme: forced-account, says: I had to register, source: wave, count: 200, of: 800 }
                  - { theme: slow-pages, says: It loads slowly, source: wave, count: 2, of: 800 }
            events:
              - { date: 2026-08, what: A new till, touches: [ checkout ] }
            """;

    @Test
    void whatMadeAGapIsUsedAndWhatDidNotIsListedWithTheReason() {
        List<UnusedEntry> unused = Strategies.of(AUDIT).unused();

        assertThat(unused)
                .contains(new UnusedEntry("touchpoints/checkout/pains/slow-pages", "examined"))
                .noneMatch(entry -> entry.path().contains("forced-account"));
    }
}
