package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a paper says of groups, of those who left, of the load of contacts, and of what moved. */
class PaperDepthTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Case, currency: EUR, staff: 400 }
            period: 2026-Q3
            sources:
              - { id: asked, what: Survey, kind: survey, sample: random, responses: 2000, scale: 1..5, period: 2026-Q3 }
              - { id: log, what: Records, kind: operations, sample: everyone, period: 2026-Q3 }
            customers: { at-start: 100000, lost: 5000 }
            own-metrics: [ { id: on-day, says: Parcels on the promised day, measured-as: share, better: higher } ]
            touchpoints: [ { id: line, name: Line, stage: help, channels: [ phone ], rating: unknown, %s } ]
            %s
            """;

    private static String paper(String measures, String rest) {
        return Reports.paper(Reports.audit(AUDIT.formatted(measures, rest)));
    }

    private static String groups(int answers) {
        return paper(
                "owner: head",
                "segments:\n"
                        + "  - { id: old, by: tenure, metrics: { csat: { source: asked, rate: 58%, responses: "
                        + answers + " } } }\n"
                        + "  - { id: new, by: tenure, metrics: { csat: { source: asked, rate: 66%, responses: "
                        + answers + " } } }\n");
    }

    @Test
    void groupsAreToldApartOnlyWhereTheirIntervalsDoNotMeet() {
        assertThat(groups(900)).contains("**Tenure** (customer satisfaction (CSAT)): old 58% (n 900), new 66% (n 900)");
        assertThat(groups(300)).doesNotContain("**Tenure**");
    }

    @Test
    void aGroupThatLeavesIsGivenWithItsPartOfThoseWhoLeft() {
        assertThat(paper("owner: head", """
                segments:
                  - { id: kept, by: visits, customers: 75000, metrics: { churn: { source: log, rate: 2%, of: 75000 } } }
                  - { id: missed, by: visits, customers: 25000, metrics: { churn: { source: log, rate: 12%, of: 25000 } } }
                """)).contains("“missed” is 25% of customers and 60% of those who left.");
    }

    @Test
    void theLoadOfContactsIsInHoursForEachWhoAnswers() {
        assertThat(
                        paper(
                                "owner: head",
                                "queues: [ { id: calls, touchpoint: line, source: log, contacts: 3600 per month, agents: 10, handling-time: 5m } ]"))
                .contains("3,600 contacts a month at 5m each take up to 300 hours, 30 for each of 10 agents.");
    }

    @Test
    void whatMovedByLessThanIsWorthNamingIsNoNews() {
        String moved =
                "metrics: { on-day: { source: log, rate: %s, of: 90000, before: [ { period: 2026-Q2, rate: 90%%, of: 90000 } ] } }";

        assertThat(paper(moved.formatted("91%"), "")).doesNotContain("**Better than before:**");
        assertThat(paper(moved.formatted("95%"), ""))
                .contains("**Better than before:** Parcels on the promised day (Line): 90% → 95%.");
    }
}
