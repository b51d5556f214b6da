package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.strategy.JudgedAudit;
import org.junit.jupiter.api.Test;

class ScoreTextTest {

    private static final String HEAD = """
            audit: 1
            organization: { name: Corner Shop }
            period: 2026-Q3
            """;

    @Test
    void theScoreShowsItsPartsTheirMeasuresAndWhatIsMissing() {
        assertThat(view(HEAD + """
                metrics: { nps: { promoters: 500, passives: 300, detractors: 200 } }
                touchpoints:
                  - { id: checkout, name: Checkout, rating: { mean: 4, responses: 400, deviation: 1 } }
                  - { id: help, name: Help, rating: { mean: 1, responses: 12, deviation: 1 } }
                """)).isEqualTo("""
                Score 71 of 100, based on 80% of its inputs. Its parts say more than the score, and the metrics more than the parts.
                Ratings of touchpoints: 75% of maximum [73-77%], 50% of the score
                  Checkout 4.0 of 5 [3.9 to 4.1, n 400]
                Satisfaction: 65% of maximum [63-67%], 30% of the score
                  NPS +30 [+25 to +35, n 1,000]
                Loyalty: unknown, 20% of the score; measure retention or repeat purchase or churn""");
    }

    @Test
    void aHandfulOfAnswersGivesNoScore() {
        assertThat(view(HEAD + """
                metrics: { csat: { rate: 80%, responses: 12 } }
                touchpoints: [ { id: checkout, name: Checkout, rating: { mean: 4, responses: 40 } } ]
                """))
                .startsWith("Score: not given. 0% of its inputs are known; 60% are needed.\n")
                .contains(
                        "Ratings of touchpoints: too few answers (ratings of touchpoints, n 40; at least 50 are needed), 50%")
                .contains("Satisfaction: too few answers (satisfaction, n 12; at least 50 are needed), 30%");
    }

    @Test
    void whatNobodyCountedGivesNoScore() {
        assertThat(view(HEAD + "metrics: { repeat-purchase: about 60% }"))
                .contains("Loyalty: sample size unknown (repeat purchase; at least 50 are needed)");
    }

    private static String view(String yaml) {
        JudgedAudit judged = Reports.audit(yaml);
        List<String> lines = new Views(Reports.strategy(judged), Reports.INDEX, Messages.in("en"), 200).score();
        return String.join("\n", lines);
    }
}
