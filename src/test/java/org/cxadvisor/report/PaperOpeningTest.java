package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxadvisor.strategy.JudgedAudit;
import org.junit.jupiter.api.Test;

/** The first sentence of a paper: true of the whole, and with a direction. */
class PaperOpeningTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: Case, industry: leisure, currency: EUR }
            period: 2026-Q3
            sources: [ { id: wave, what: Wave, kind: survey, sample: random, responses: 2000, scale: 1..5, period: 2026-Q3 } ]
            own-metrics:
              - { id: examiners, says: Examiners gained, measured-as: count, better: higher }
              - { id: whole, says: Satisfied with the whole, measured-as: share, better: higher, concern: overall }
            metrics: { nps: unknown, examiners: { source: wave, value: 83 }%s }
            touchpoints:
              - { id: counter, name: Counter, stage: help, rating: unknown, pains: [ { theme: noise, says: Loud, source: wave, count: 700, of: 2000 } ] }
            %s
            """;

    private static String verdict(String metrics) {
        JudgedAudit judged = Reports.audit(AUDIT.formatted(metrics, "").stripTrailing() + "\n");
        String paper = Reports.paper(judged);
        return paper.substring(paper.indexOf("## Summary\n\n")).split("\n\n", 4)[2];
    }

    private static String opening(String metrics, String places) {
        JudgedAudit judged = Reports.audit(AUDIT.formatted(metrics, places).stripTrailing() + "\n");
        String paper = Reports.paper(judged);
        return paper.substring(paper.indexOf("## Summary\n\n") + "## Summary\n\n".length())
                .split("\n", 2)[0];
    }

    @Test
    void aCountWithoutADirectionOpensNoPaper() {
        assertThat(opening("", ""))
                .isEqualTo("**What comes first: Noise (Counter).** 35% of 2,000 affected: “Loud”; likely ●●○.");
    }

    @Test
    void whatCustomersThinkOfTheWholeFollowsTheFirstGapWithItsChange() {
        assertThat(
                        verdict(
                                ", csat: { source: wave, rate: 56%, of: 2000, before: [ { period: 2025-Q3, rate: 69%, of: 2000 } ] }"))
                .startsWith("**CSAT 56%")
                .contains("down from 69% in Q3 2025 (significant)");
    }

    @Test
    void aMeasureOfOnesOwnAboutTheWholeIsAnOutcomeToo() {
        assertThat(verdict(", whole: { source: wave, rate: 71%, of: 2000 }"))
                .isEqualTo("**Satisfied with the whole: 71%**; no earlier comparable figure was provided.");
    }

    @Test
    void allFirstGapsOfOneConcernAreSaidToBeAll() {
        assertThat(opening("", """
                  - { id: yard, name: Yard, stage: use, rating: unknown, pains: [ { theme: noise, says: Loud outside, source: wave, count: 900, of: 2000 } ] }
                  - { id: hall, name: Hall, stage: use, rating: unknown, pains: [ { theme: noise, says: Loud inside, source: wave, count: 800, of: 2000 } ] }
                """.stripTrailing())).startsWith("**All 3 first gaps are about ");
    }

    @Test
    void severalFirstGapsOfOneConcernAreAPattern() {
        assertThat(opening("", """
                  - { id: trains, name: Trains, stage: use, concern: safety-and-dignity, rating: unknown, pains: [ { theme: own-fear, says: Afraid on trains, source: wave, count: 900, of: 2000 } ] }
                  - { id: stations, name: Stations, stage: use, concern: safety-and-dignity, rating: unknown, pains: [ { theme: own-fear, says: Afraid in stations, source: wave, count: 800, of: 2000 } ] }
                  - { id: gates, name: Gates, stage: use, concern: safety-and-dignity, rating: unknown, pains: [ { theme: own-fear, says: Afraid at gates, source: wave, count: 750, of: 2000 } ] }
                own-words: { own-fear: { means: Afraid, pillar: experience, concern: safety-and-dignity } }
                """.indent(0).stripTrailing()))
                .isEqualTo("**3 of the 4 first gaps are about safety and dignity.**");
    }

    @Test
    void aPatternOfAnotherPlaceThanTheFirstGapOpensNoPaper() {
        String line = """
                  - { id: line, name: Line, stage: help, channels: [ phone ], rating: unknown, pains: [ { theme: long-wait, says: Waited, source: wave, count: %s, of: 2000 } ] }
                queues:
                  - { id: calls, touchpoint: line, contacts: 3100 per month, reasons: [ { theme: order-status, share: 43%%, nature: [ avoidable ] } ] }
                """.indent(0).stripTrailing();

        assertThat(opening("", line.formatted("300"))).startsWith("**What comes first: Noise (Counter).**");
        assertThat(opening("", line.formatted("1200")))
                .startsWith("**Much of the demand is self-made: 43% of contacts (Line)");
    }
}
