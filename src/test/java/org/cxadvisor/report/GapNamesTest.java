package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a gap is called in the paper. */
class GapNamesTest {

    private static final String LEFT = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: saas, currency: EUR }
            period: 2026-Q3
            sources: [ { id: left, what: Those who left, kind: operations, sample: everyone, period: 2026-Q3 } ]
            customers: { at-start: 5000, lost: 500 }
            metrics: { churn: { source: left, rate: 10% } }
            lost-because: { source: left, price: 26%, other: 74% }
            touchpoints: [ { id: counter, name: Counter, stage: help, rating: unknown } ]
            """;

    private static final String RIVALS = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: saas, currency: EUR }
            period: 2026-Q3
            sources: [ { id: table, kind: panel, sample: random, responses: 900, period: 2026-Q3 } ]
            own-metrics: [ { id: liked, says: Liked, measured-as: share, better: higher, concern: access } ]
            touchpoints: [ { id: contact, name: Contact, stage: help, rating: unknown } ]
            competitors: [ { id: a, name: A }, { id: b, name: B }, { id: c, name: C } ]
            comparisons:
              - { id: whole, metric: liked, source: table, results: { us: { rate: 40%, of: 900 }, a: { rate: 72%, of: 900 }, b: { rate: 71%, of: 900 }, c: { rate: 76%, of: 900 } } }
            """;

    @Test
    void aReasonForLeavingSaysOfHowManyWhoLeft() {
        assertThat(Reports.paper(Reports.audit(LEFT)))
                .contains("Losses: price.** Customers leave because of price (26% of those who left)");
    }

    @Test
    void aPlaceAmongRivalsIsShortAndDoesNotNameTheOrganizationItself() {
        assertThat(Reports.paper(Reports.audit(RIVALS)))
                .contains("**What comes first: Liked.** C 76%, A 72%, B 71%; ours 40%;")
                .doesNotContain("(Case)");
    }
}
