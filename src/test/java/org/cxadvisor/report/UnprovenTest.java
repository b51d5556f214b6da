package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.proof.Proof;
import org.cxadvisor.proof.Prover;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** What may be chance is shown as such, with how many answers would tell, and is never called a gap. */
class UnprovenTest {

    private static final JudgedAudit AUDIT = Reports.audit("""
            audit: 1
            organization: { name: Case }
            period: 2026-Q3
            metrics:
              abandonment: { rate: 9.5%, of: 1000 }
            touchpoints:
              - { id: checkout, name: Checkout, stage: buy, importance: 5, rating: { mean: 2.9, responses: 100, deviation: 1.0 } }
            """);
    private static final Strategy STRATEGY = Reports.strategy(AUDIT);

    @Test
    void itIsNoGap() {
        assertThat(STRATEGY.diagnosis().gaps()).isEmpty();
        assertThat(STRATEGY.diagnosis().inconclusive())
                .extracting(open -> open.record().id())
                .containsExactlyInAnyOrder("inconclusive-abandonment@organization", "inconclusive-rating@checkout");
    }

    @Test
    void theReportSaysHowManyAnswersWouldTell() {
        assertThat(Reports.report(AUDIT))
                .contains("### Not proven: collect more data")
                .contains(
                        "“Checkout” is rated 2.9 of 5, below the middle of the scale, but not significantly: sample 100, about"
                                + " 390 needed. `inconclusive-rating@checkout`");
    }

    @Test
    void theViewOfGapsNamesItToo() {
        List<String> lines = new Views(STRATEGY, Reports.INDEX, Messages.in("en"), 400).gaps();

        assertThat(lines)
                .anyMatch(line ->
                        line.contains("about 1,300 needed") && line.contains("inconclusive-abandonment@organization"));
    }

    @Test
    void whyEndsAtTheLineOfTheAudit() {
        List<Proof> proofs = new Prover(STRATEGY, Reports.INDEX).why("inconclusive-abandonment@organization");

        assertThat(proofs).hasSize(1);
        assertThat(String.join(
                        "\n",
                        WhyText.of(
                                proofs.get(0),
                                STRATEGY,
                                Reports.INDEX,
                                Messages.in("en"),
                                Map.of(AUDIT.file(), AUDIT.lines()),
                                100)))
                .contains("rules/signals/insight/inconclusive-measure.drl:")
                .contains("case.yaml:5:")
                .contains("It is not a proven gap");
    }
}
