package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.LossReason;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SurveyReturn;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** Figures of a source about the industry are nowhere read as ours, and the report says so. */
class OfSectorTest {

    private static final String SHOP = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Corner Shop, industry: e-commerce }
            period: 2026-Q3
            sources:
              - { id: till, what: Question at the till, kind: survey, sample: random, scale: 1..5 }
              - { id: guild, what: Yearbook of the guild, kind: survey, sample: random, period: 2025, sent: 9000, responses: 800, scale: 1..5, DESCRIBES }
            customers: { at-start: 9000, lost: 1800 }
            lost-because: { source: guild, long-wait: 60%, unknown: 40% }
            metrics:
              csat: { source: guild, definition: top-2-of-5, rate: 38%, responses: 9000, before: [ { period: 2024, rate: 70%, responses: 9000 } ] }
              churn: { source: till, rate: 20%, of: 9000 }
            touchpoints:
              - id: shop
                name: Shop
                stage: buy
                channels: [ store ]
                rating: { source: guild, mean: 1.6, responses: 2000 }
                pains: [ { theme: long-wait, says: Queues, source: guild, count: 800, of: 2000, rating-when-met: { mean: 1.2, responses: 800 } } ]
              - { id: web, name: Web, stage: buy, channels: [ website ], rating: { source: till, mean: 3.6, responses: 500 } }
            queues:
              - { id: mail, touchpoint: web, source: guild, contacts: 3000 per month, repeat-contacts: 60% within 7 days, first-response-time: { median: 60h } }
            segments:
              - { id: young, by: age, customers: 2000, metrics: { churn: { source: guild, period: 2026-Q3, rate: 60%, of: 2000 } } }
            drivers: [ { id: all, outcome: csat, method: regression, responses: 4000, source: guild, weights: { shop: 60%, web: 20% } } ]
            """;
    private static final String OF_SECTOR = SHOP.replace("DESCRIBES", "describes: sector");

    @Test
    void nothingOfItIsMeasuredOnUs() {
        assertThat(facts(OF_SECTOR))
                .noneMatch(fact -> fact instanceof Change
                        || fact instanceof PainHarm
                        || fact instanceof FirstReply
                        || fact instanceof LossReason
                        || fact instanceof SegmentChurn
                        || fact instanceof SurveyReturn)
                .noneMatch(fact -> fact instanceof Measurement measured
                        && measured.source().equals("guild"))
                .noneMatch(fact -> fact instanceof TouchpointRating rating
                        && rating.touchpoint().equals("shop"))
                .noneMatch(fact ->
                        fact instanceof Importance counts && counts.basis().equals("derived"));
    }

    @Test
    void ofASourceAboutUsAllOfItIs() {
        assertThat(facts(SHOP.replace("DESCRIBES", "describes: us")))
                .hasAtLeastOneElementOfType(Change.class)
                .hasAtLeastOneElementOfType(PainHarm.class)
                .hasAtLeastOneElementOfType(FirstReply.class)
                .hasAtLeastOneElementOfType(LossReason.class)
                .hasAtLeastOneElementOfType(SegmentChurn.class)
                .hasAtLeastOneElementOfType(SurveyReturn.class)
                .anyMatch(fact -> fact instanceof Measurement measured
                        && measured.source().equals("guild"))
                .anyMatch(fact ->
                        fact instanceof Importance counts && counts.basis().equals("derived"));
    }

    @Test
    void theReportSaysWhatWasLeftOutAndWhy() {
        String why = "is excluded because its source is about your industry, not about you: Yearbook of the guild.\n";

        assertThat(Reports.report(Reports.audit(OF_SECTOR)))
                .contains("- Satisfaction of 2025 (Corner Shop) " + why)
                .contains("- Satisfaction of 2024 (Corner Shop) " + why)
                .contains("- Rating by customers of 2025 (Shop) " + why)
                .contains("- Long wait of 2025 (Shop) " + why)
                .contains("- First response time of 2025 (Web) " + why)
                .contains("- Repeat contacts of 2025 (Web) " + why)
                .contains("- Churn of 2026-Q3 (young) " + why)
                .contains("- The drivers of satisfaction are excluded")
                .contains("- The reasons for churn are excluded")
                .contains("random sample: representative of the population drawn from. It covers your industry: ")
                .doesNotContain("Queues");
    }

    @Test
    void aFigureOfTheIndustryLeavesTheQuestionAboutUsOpen() {
        assertThat(strategy(OF_SECTOR).open())
                .extracting(question -> question.kind())
                .contains("overall-satisfaction", "touchpoint-rating");
        assertThat(strategy(SHOP.replace("DESCRIBES", "describes: us")).open())
                .extracting(question -> question.kind())
                .doesNotContain("overall-satisfaction", "touchpoint-rating");
    }

    @Test
    void whatItSaysOfUsByNameBesideRivalsStands() {
        assertThat(facts(OF_SECTOR + """
                competitors: [ { id: ash, name: Ash } ]
                comparisons: [ { id: stars, source: guild, results: { us: { mean: 3.4, responses: 260 }, ash: { mean: 4.2, responses: 199 } } } ]
                """)).hasAtLeastOneElementOfType(RivalComparison.class);
    }

    @Test
    void theOnlySourceThereIsNeedNotBeNamedToBeOneAboutTheIndustry() {
        String alone = """
                audit: 1
                as-of: 2026-10-02
                organization: { name: Corner Shop }
                period: 2026-Q3
                sources: [ { id: guild, kind: study, sample: everyone, describes: sector } ]
                metrics: { csat: { rate: 38%, responses: 9000 } }
                """;

        assertThat(facts(alone)).noneMatch(Measurement.class::isInstance);
        assertThat(Reports.report(Reports.audit(alone)))
                .contains(
                        "- Satisfaction of 2026-Q3 (Corner Shop) is excluded because its source is about your industry");
        assertThat(strategy(alone).open())
                .extracting(question -> question.kind())
                .contains("overall-satisfaction");
    }

    private static List<Object> facts(String audit) {
        return strategy(audit).facts().facts();
    }

    private static Strategy strategy(String audit) {
        return Reports.strategy(Reports.audit(audit));
    }
}
