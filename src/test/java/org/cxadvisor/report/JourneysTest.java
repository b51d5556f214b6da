package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.proof.Prover;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sees of the journeys of customers, on a screen and in the report. */
class JourneysTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Fjord & Fern, industry: e-commerce, currency: EUR }
            period: 2026-Q3
            customers: { at-start: 48200 }
            segments: [ { id: new-buyers, by: tenure, persona: busy-parent, customers: 9640 } ]
            touchpoints:
              - { id: shop, name: 網店, stage: consider, channels: [ website ], importance: 4, rating: unknown }
              - { id: checkout, name: Web checkout, stage: buy, channels: [ website ], importance: 5, rating: unknown }
              - { id: delivery, name: Delivery to the door of the house where they live, stage: receive, channels: [ doorstep ], rating: unknown }
            personas:
              - { id: busy-parent, goal: dinner without thinking, channels: [ website ], evidence: EVIDENCE }
            journeys:
              - id: first-order
                persona: busy-parent
                steps:
                  - { touchpoint: shop, emotion: 3, effort: 2, share: 100% }
                  - { touchpoint: checkout, emotion: -4, effort: 6, share: 50% }
                  - { touchpoint: delivery, emotion: LAST, effort: 1 }
            """;

    private static final Strategy PERSONA = strategy("18 interviews", "2");

    @Test
    void everyStepStandsOnTheLineFromAwfulToDelightful() {
        assertThat(screen(PERSONA, 80))
                .contains(
                        "first order: customers such as “busy parent”, a persona (18 interviews)",
                        "  1. 網店               .....|..o..        +3       2        0.75     100%     0",
                        "  2. Web checkout       .o...|.....        -4       6           1      50%   0.4");
    }

    @Test
    void peakEndPainsAndWhatDecidesAreSaid() {
        assertThat(String.join(" ", screen(PERSONA, 400)))
                .contains(
                        "Remembered emotion: -1, the mean of the strongest moment (-4, Web checkout) and the end (+2).",
                        "The plain mean is +0.3. The journey is remembered worse than its average",
                        "Highest pain: Web checkout (0.4).",
                        "The journey “first order” breaks at “Web checkout”",
                        "網店 is a moment of truth: 50% drop off. moment-of-truth@shop",
                        "Web checkout is a moment of truth: emotion changes by 7. moment-of-truth@checkout",
                        "so the middle is assumed: Delivery to the door of the house where they live.");
    }

    @Test
    void aSketchIsCalledAProtoPersonaAndNoGapIsNamedFromIt() {
        Strategy sketch = strategy("4 interviews", "2");

        assertThat(screen(sketch, 400))
                .anyMatch(line -> line.endsWith("customers such as “busy parent”, a proto-persona (4 interviews)"))
                .anyMatch(line -> line.contains("Interview 15 such customers, or survey 50"))
                .noneMatch(line -> line.contains("breaks"));
        assertThat(sketch.diagnosis().ranked()).isEmpty();
        assertThat(report(sketch)).contains("a proto-persona (4 interviews)").doesNotContain("a persona (4");
        assertThat(PERSONA.diagnosis().gap("checkout@checkout"))
                .hasValueSatisfying(gap -> assertThat(gap.gap().reach()).isEqualTo(.1));
    }

    @Test
    void withoutItsEndNobodySaysWhatStays() {
        assertThat(screen(strategy("18 interviews", "unknown"), 400))
                .anyMatch(line -> line.contains("The end is not provided"))
                .anyMatch(line -> line.matches(".*\\.{5}\\|\\.{5} +unknown.*"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 120})
    void noLineIsWiderThanTheScreen(int width) {
        assertThat(screen(PERSONA, width)).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(Columns.width(line))
                .isLessThanOrEqualTo(width));
    }

    @Test
    void theReportTellsTheSame() {
        assertThat(report(PERSONA))
                .contains(
                        "## Journeys",
                        "### first order: customers such as “busy parent”, a persona (18 interviews)",
                        "| 2. Web checkout | -4 | 6 | 1 | 50% | 0.4 |",
                        "`emotion@first-order`",
                        "`moment-of-truth@checkout`");
    }

    @Test
    void everyIdOfAJourneyIsProvenDownToItsLine() {
        Prover prover = new Prover(PERSONA, Reports.INDEX);

        for (String id : List.of("emotion@first-order", "moment-of-truth@checkout", "checkout@checkout")) {
            assertThat(prover.ids()).contains(id);
            assertThat(prover.why(id)).isNotEmpty().allSatisfy(proof -> assertThat(
                            WhyText.of(proof, PERSONA, Reports.INDEX, Messages.in("en"), java.util.Map.of(), 80))
                    .anyMatch(line -> line.contains("case.yaml:18:")));
        }
    }

    @Test
    void whereTheAuditTellsOfNoJourneyTheScreenSaysHowToBegin() {
        Strategy none = Reports.strategy(
                Reports.audit(AUDIT.substring(0, AUDIT.indexOf("personas:")).replace("persona: busy-parent, ", "")));

        assertThat(screen(none, 400)).containsExactly(Messages.in("en").say("view.journeys.none"));
        assertThat(report(none)).doesNotContain("## Journeys");
    }

    @Test
    void delightWaitsUntilNothingHurts() {
        String calm =
                AUDIT.replace("-4", "1").replace("EVIDENCE", "18 interviews").replace("LAST", "2");
        Strategy open = Reports.strategy(Reports.audit(calm));
        Strategy hurting = Reports.strategy(
                Reports.audit(calm.replace("channels: [ website ], evidence", "channels: [ chat ], evidence")));

        assertThat(open.diagnosis().gap("dull-moment@checkout")).isPresent();
        assertThat(open.diagnosis().ranked()).isEmpty();
        assertThat(screen(open, 400))
                .anyMatch(line -> line.contains("dull-moment@checkout"))
                .noneMatch(line -> line.contains("Delight comes"));
        assertThat(hurting.diagnosis().ranked()).isNotEmpty();
        assertThat(screen(hurting, 400)).anyMatch(line -> line.contains("Delight comes after the gaps are closed"));
    }

    private static Strategy strategy(String evidence, String last) {
        JudgedAudit judged = Reports.audit(AUDIT.replace("EVIDENCE", evidence).replace("LAST", last));
        return Reports.strategy(judged);
    }

    private static List<String> screen(Strategy strategy, int width) {
        return new Views(strategy, Reports.INDEX, Messages.in("en"), width).journeys();
    }

    private static String report(Strategy strategy) {
        return Appendix.of(strategy, Reports.INDEX, Messages.in("en"));
    }
}
