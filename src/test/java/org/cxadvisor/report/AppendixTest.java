package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;

class AppendixTest {

    private static final String OLIST = Reports.report(Reports.example("olist-2018-q1"));

    @Test
    void aGapShowsItsEvidenceAndWhyItWeighsWhatItWeighs() {
        assertThat(OLIST)
                .contains(
                        "- 434 of 3,584 affected: 12.1% (95% CI from 11.1%). They rate us 1.7 of 5, the others 3.8 of 5: 52% of the scale lower.")
                .contains(
                        "- **Impact 0.031.** Shortfall 51.9% of the scale × reach 12.1% (from the audit) × importance 0.5 (assumed: importance not provided) × 1 (proven).");
    }

    @Test
    void aTimeFallsShortOfWhatIsAcceptedAndNotOfAScale() {
        String report = Reports.report(Reports.audit("""
                audit: 1
                organization: { name: Case }
                period: 2026-Q3
                queues: [ { id: email, first-response-time: { median: 5h } } ]
                """));

        assertThat(report)
                .contains("- **Severity: critical**, from the part of that time beyond the standard.")
                .contains("Shortfall 80% (the part of that time beyond the standard) × reach 10% ")
                .doesNotContain("of the scale ×");
    }

    @Test
    void ofAGroupThatIsCountedByHalfTheWholeIsSaidToo() {
        assertThat(Reports.report(Reports.example("telco")))
                .contains("× reach 24.8% (half of the 49.7% in the group: overlap with other groups unknown");
    }

    @Test
    void whatIsHardlyPastItsMarkIsToBeWatchedAndNotSpentOnAlone() {
        String alone = """
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, staff: 400 }
                period: 2026-Q3
                touchpoints: [ { id: help, name: Help, stage: help, channels: [ email ], rating: unknown } ]
                queues: [ { id: email, touchpoint: help, contacts: 9000 per month, repeat-contacts: 27% within 7 days } ]
                """;

        assertThat(Reports.report(Reports.audit(alone)))
                .contains("- **Severity: minor.** It misses its standard by less than 3% of the scale: monitor it")
                .contains("Confidence 0.6; weakest part: the fit with this organization.")
                .contains(
                        "- **Caution.** It closes only gaps just past their standard (Repeat contacts (Help)): monitor them first. `slight-shortfall`");
        assertThat(Reports.report(Reports.audit(alone.replace("27% within", "29% within"))))
                .contains("- **Severity: minor.** It falls short by less than 10% of the scale.")
                .doesNotContain("slight-shortfall");
        assertThat(Reports.report(Reports.example("fjord-and-fern"))).doesNotContain("slight-shortfall");
    }

    @Test
    void aCauseThatTwoReasonsSpeakForIsToldOnce() {
        String report = Reports.report(Reports.audit("""
                audit: 1
                organization: { name: Case }
                period: 2026-Q3
                queues:
                  - { id: email, first-response-time: { median: 9h }, reasons: [ { theme: order-status, share: 31%, nature: [ avoidable ] }, { theme: how-to, share: 20%, nature: [ avoidable ] } ] }
                """));

        assertThat(report.lines().filter(line -> line.startsWith("- **Probable cause.**")))
                .containsExactly(
                        "- **Probable cause.** Customers wait behind questions that could be avoided. `avoidable-contacts`");
    }

    @Test
    void theWordingFollowsHowSureWeAre() {
        assertThat(OLIST).contains("`delivery-promise-accuracy@delivery` **Recommended as a staged test**");
        assertThat(Reports.report(Reports.example("fjord-and-fern")))
                .contains("`avoidable-reasons@help` **Consider; collect data first.**");
    }

    @Test
    void whatIsDoneOnceForTheWholeIsToldOnceWithAllItWorksOn() {
        String shop = Reports.report(Reports.example("fjord-and-fern"));
        assertThat(shop.lines().filter(line -> line.matches("### \\d+\\. Eliminate the top avoidable contact reasons")))
                .hasSize(1);
        assertThat(shop).contains("`avoidable-reasons@help`", "`avoidable-contacts@help`", "`resolution@help`");
    }

    @Test
    void aGoalForCustomersWhoLeaveDoesNotPromiseThatNobodyWill() {
        assertThat(Reports.report(Reports.example("telco")))
                .contains("Customer churn (months 1-3): from 56.8% to 54% (-2.8 points)");
    }

    @Test
    void whereNoStudyShowsAnEffectNoFigureIsGiven() {
        assertThat(OLIST.lines().filter(line -> line.contains("(grade E)")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("- **Effect not proven:** ") && !line.matches(".*[0-9].*"));
    }

    @Test
    void rivalsNobodyMeasuredAreNotJudged() {
        assertThat(OLIST).contains("### Threats\n\n- Not assessed: no rival or market figures.");
    }

    @Test
    void everyGapTacticAndGoalStandsNearTheIdThatExplainsIt() {
        for (String stem : Reports.EXAMPLES) {
            JudgedAudit judged = Reports.example(stem);
            Strategy strategy = Reports.strategy(judged);
            String report = Reports.report(judged);
            assertThat(strategy.diagnosis().gaps().stream().map(FoundGap::id))
                    .as(stem)
                    .allMatch(id -> report.contains("`" + id + "`"));
            assertThat(strategy.plan().tactics().stream().map(PlannedTactic::tactic))
                    .as(stem)
                    .allMatch(tactic -> report.contains("`" + tactic.id() + "`"));
            assertThat(strategy.goals().goals().stream().map(Goal::id))
                    .as(stem)
                    .allMatch(id -> report.contains("`" + id + "`"));
        }
    }

    @Test
    void nothingUnknownIsPrintedAsANumberAndNoNameStaysUnfilled() {
        for (String stem : Reports.EXAMPLES) {
            assertThat(Reports.report(Reports.example(stem)))
                    .as(stem)
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity")
                    .doesNotContain("null")
                    .doesNotContainPattern("\\{[a-z-]+}");
        }
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsItsHead() {
        for (JudgedAudit judged : List.of(Reports.example("olist-2018-q1"), Reports.audit(Hostile.AUDIT))) {
            for (String text : List.of(Reports.report(judged), Reports.paper(judged))) {
                int cells = 0;
                for (String line : text.lines().toList()) {
                    int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
                    assertThat(bars).as(line).isEqualTo(cells == 0 || bars == 0 ? bars : cells);
                    cells = bars;
                }
            }
        }
    }

    @Test
    void hostileNamesAreShownAndNotObeyed() {
        JudgedAudit hostile = Reports.audit(Hostile.AUDIT);
        for (String report : List.of(Reports.report(hostile), Reports.paper(hostile))) {
            assertThat(report).contains("\\<script\\>").contains("\\u{202e}");
            assertThat(report.replace("\\<", "").replace("<!-- -->", "")).doesNotContain("<");
            assertThat(report)
                    .doesNotContain("@everyone")
                    .doesNotContain("[x](")
                    .doesNotContain("\u001b");
            assertThat(report.codePoints()).noneMatch(character -> Character.getType(character) == Character.FORMAT);
        }
    }

    @Test
    void aLanguageWithoutWordsIsToldInEnglishAndSaysSo() {
        String report = Reports.report(Reports.example("bakery"));
        assertThat(report)
                .contains("Written in English, as `de` is not available yet. Your own texts stay as they are.")
                .contains("“Samstags steht man eine Viertelstunde”");
        assertThat(OLIST).doesNotContain("Written in English");
    }

    @Test
    void theSameAuditGivesTheSameReport() {
        assertThat(Reports.report(Reports.judgedAnew("olist-2018-q1"))).isEqualTo(OLIST);
    }
}
