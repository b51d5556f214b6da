package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsChapterTest {

    private static final String AIRLINE = """
            audit: 1
            as-of: AS-OF
            organization: { name: Corner Air, industry: airline, region: US }
            period: PERIOD
            sources: [ { id: panel, kind: KIND, sample: random } ]
            metrics: { nps: { source: panel, promoters: 400, passives: 300, detractors: 300 } }
            """;

    @Test
    void aPublishedFigureIsContextAndNoTarget() {
        assertThat(airline("2026-10-02", "2026-Q3", "panel"))
                .contains(
                        "- For context, not a target: NPS (Corner Air) is +10; the published average of your industry was +7 in 2023 (XM Institute, economics of NPS).\n")
                .doesNotContain("nothing is concluded from it");
    }

    @Test
    void anOldFigureIsShownWithItsYearAndConcludesNothing() {
        assertThat(airline("2029-10-02", "2029-Q3", "panel"))
                .contains("was +7 in 2023 (XM Institute, economics of NPS). It is more than 5 years old, so nothing is"
                        + " concluded from it.\n");
    }

    @Test
    void aFigureOfAnotherKindOfPanelIsNotShown() {
        assertThat(airline("2026-10-02", "2026-Q3", "survey")).doesNotContain("For context");
    }

    @Test
    void hearsayIsCalledSo() {
        assertThat(Reports.report(Reports.example("ledgerly-saas")))
                .contains("was +40 in 2022 (Retently, secondary source, low reliability).");
    }

    @Test
    void atMostOneFigureStandsBesideAMeasure() {
        assertThat(airline("2026-10-02", "2026-Q3", "panel").split("For context", -1))
                .hasSize(2);
    }

    @Test
    void whatIsLeftOutOfATrendIsSaidWithItsReason() {
        String report = Reports.report(Reports.audit("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Corner Shop }
                period: 2026-Q3
                metrics:
                  csat:
                    definition: top-2-of-5
                    rate: 78%
                    responses: 1040
                    before:
                      - { period: 2026-Q2, definition: top-box, rate: 39%, responses: 990 }
                      - { period: 2026-Q1, rate: 71%, responses: 990, restated-from: 74% }
                      - { period: 2025-Q4, rate: 70%, responses: 990, not-comparable: A strike }
                """));

        assertThat(report)
                .contains(
                        "of 2026-Q2 (Corner Shop) is excluded from the comparison because it was measured differently:"
                                + " top box, ours top 2 of 5.")
                .contains(
                        "of 2026-Q1 (Corner Shop) is excluded from the comparison because it was restated: it had been 74.")
                .contains("of 2025-Q4 (Corner Shop) is excluded from the comparison. The audit says: A strike.")
                .contains("no earlier figure");
    }

    private static String airline(String asOf, String period, String kind) {
        return Reports.report(Reports.audit(
                AIRLINE.replace("AS-OF", asOf).replace("PERIOD", period).replace("KIND", kind)));
    }
}
