package org.cxadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.TacticConflict;
import org.cxadvisor.tactic.Tactics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlannerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);
    private static final String YEAR = "limits: { start: 2026-10-05, end: 2027-10-04 }\n";

    @Test
    void ofTwoThatExcludeEachOtherOnlyTheWorthierIsPlanned() {
        Plan plan = plan(
                YEAR,
                List.of(TacticConflict.everywhere("excluded-tactic", "second", "first")),
                tactic("first", "phone", 1),
                tactic("second", "email", 1),
                tactic("third", "email", 1));

        assertThat(planned(plan)).containsExactly("first@phone", "third@email");
        assertThat(plan.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.tactic()).isEqualTo("second@email");
            assertThat(left.because()).isEqualTo("excluded-tactic");
            assertThat(left.values()).containsEntry("what", "first@phone");
        });
    }

    @Test
    void aSavingIsCountedTwiceOnlyWhereTheContactsAreTheSame() {
        List<TacticConflict> doubled = List.of(TacticConflict.onOneSubject("doubled-saving", "fewer", "shorter"));

        assertThat(planned(plan(YEAR, doubled, worth(2, "fewer", "email"), worth(1, "shorter", "email"))))
                .containsExactly("fewer@email");
        assertThat(planned(plan(YEAR, doubled, worth(1, "fewer", "email"), worth(2, "shorter", "email"))))
                .containsExactly("shorter@email");
        assertThat(planned(plan(YEAR, doubled, worth(1, "fewer", "email"), worth(2, "shorter", "phone"))))
                .hasSize(2);
    }

    @Test
    void noMoreThanTwoNewChannelsBeginInAQuarter() {
        Plan plan = plan(
                YEAR,
                List.of(),
                opening("one"),
                opening("two"),
                opening("three"),
                tactic("other", "email", 1),
                opening("four"),
                opening("five"));

        assertThat(plan.tactics())
                .filteredOn(tactic -> tactic.tactic().playbook().newChannel())
                .extracting(tactic ->
                        tactic.start().getYear() + "-Q" + (tactic.start().getMonthValue() + 2) / 3)
                .containsExactly("2026-Q4", "2026-Q4", "2027-Q1", "2027-Q1", "2027-Q2");
        assertThat(plan.tactics())
                .filteredOn(PlannedTactic::waits)
                .extracting(tactic -> tactic.tactic().playbook().id())
                .contains("one", "two")
                .doesNotContain("five", "four", "other");
    }

    @Test
    void whatRunsOnIsPaidFromTheSameBudget() {
        Candidate running = tactic("running", "email", 1, "EUR 1k..1k", "EUR 100 per month");
        String budget = "limits: { start: 2026-10-05, end: 2027-10-04, budget: EUR %s }\n";

        Plan plan = plan(budget.formatted("100k"), List.of(), running);

        assertThat(plan.cost()).isEqualTo(1000);
        assertThat(plan.running()).isCloseTo(1200 * (365 - 7) / 365.25, Offset.offset(2.0));
        // A tenth of the budget is kept back: 2,176 are needed, and of 2,400 only 2,160 may be spent.
        assertThat(plan(budget.formatted("2400"), List.of(), running).leftOut())
                .extracting(NotSelected::because)
                .containsExactly("over-budget");
        assertThat(plan(budget.formatted("3k"), List.of(), running).leftOut()).isEmpty();
    }

    @Test
    void whatRunsOnInAnotherCurrencyIsConverted() {
        Candidate running = tactic("running", "email", 1, "USD 1k..1k", "USD 100 per month");
        Plan plan = plan(
                "limits: { start: 2026-10-05, end: 2027-10-04, exchange: { USD: EUR 0.5 } }\n", List.of(), running);

        assertThat(plan.currency()).isEqualTo("EUR");
        assertThat(plan.cost()).isEqualTo(500);
        assertThat(plan.running()).isCloseTo(600 * (365 - 7) / 365.25, Offset.offset(1.0));
    }

    @Test
    void whatIsPaidByUseIsNotToldInAdvance() {
        Plan plan = plan(YEAR, List.of(), tactic("running", "email", 1, "EUR 1k..1k", "EUR 2 per contact"));

        assertThat(plan.tactics()).singleElement().satisfies(tactic -> assertThat(tactic.running())
                .isNaN());
        assertThat(plan.running()).isZero();
    }

    @Test
    @Timeout(10)
    void whereNoNewChannelIsAllowedNoneIsPlannedAndTheRestIs() {
        Plan plan = plan(
                YEAR,
                List.of(),
                Thresholds.builtIn().with("new-channels-per-quarter", 0).in(""),
                opening("one"),
                tactic("other", "email", 1));

        assertThat(planned(plan)).containsExactly("other@email");
        assertThat(plan.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.tactic()).isEqualTo("one@website");
            assertThat(left.because()).isEqualTo("no-new-channels");
        });
    }

    @Test
    @Timeout(10)
    void whereNoTacticMayBeUnderWayNoneIsPlannedAndEachSaysWhy() {
        Plan plan = plan(
                YEAR,
                List.of(),
                Thresholds.builtIn().with("initiatives-at-once", 0).in(""),
                opening("one"),
                tactic("other", "email", 1));

        assertThat(planned(plan)).isEmpty();
        assertThat(plan.leftOut()).extracting(NotSelected::because).containsExactly("none-at-once", "none-at-once");
    }

    @Test
    void anotherWayOfSelectingTakesPartWithoutAChangeElsewhere() {
        Selector nothing = (portfolio, limits, from) -> new Selection(List.of(), 0, 0, 1, 0);
        Tactics tactics = new Tactics(
                List.of(tactic("first", "phone", 1), tactic("second", "email", 1)), List.of(), List.of(), List.of());
        Constraints constraints = Constraints.of(
                audit("limits: { start: 2026-10-05, end: 2027-10-04, people: 1 person-weeks }\n"),
                DAY,
                List.of(),
                List.of(),
                Thresholds.builtIn());

        Plan plan = Planner.plan(tactics, constraints, nothing);

        assertThat(plan.tactics()).isEmpty();
        assertThat(plan.open()).isEqualTo(1);
        assertThat(plan.leftOut()).extracting(NotSelected::because).containsExactly("no-gain", "no-gain");
    }

    @Test
    void whatIsLeftOutCarriesTheThresholdsThatKeptItOut() {
        Plan plan = plan(
                "limits: { start: 2026-10-05, end: 2027-10-04, budget: EUR 1k }\n",
                List.of(),
                tactic("dear", "email", 1));

        assertThat(plan.leftOut()).singleElement().satisfies(left -> assertThat(left.decidedBy())
                .extracting(Threshold::id)
                .containsExactly("budget-step", "kept-for-measuring", "kept-for-surprises"));
    }

    private static Plan plan(String limits, List<TacticConflict> conflicts, Candidate... open) {
        return plan(limits, conflicts, Thresholds.builtIn().in(""), open);
    }

    private static Plan plan(String limits, List<TacticConflict> conflicts, Thresholds thresholds, Candidate... open) {
        List<Conclusion<Object>> conclusions = conflicts.stream()
                .map(conflict -> new Conclusion<Object>(conflict.rule(), conflict, List.of()))
                .toList();
        Tactics tactics = new Tactics(Arrays.asList(open), List.of(), List.of(), conclusions);
        return Planner.plan(
                tactics,
                Constraints.of(audit(limits), DAY, List.of(), tactics.conflicts(), thresholds),
                new BranchAndBound());
    }

    private static List<String> planned(Plan plan) {
        return plan.tactics().stream().map(tactic -> tactic.tactic().id()).toList();
    }

    private static Audit audit(String limits) {
        String yaml = "audit: 1\norganization: { name: Case, currency: EUR }\nperiod: 2026-Q3\n" + limits;
        return new AuditChecker(Rulebase.builtIn(), RuleIndex.builtIn())
                .judge("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), HistoryFiles.none(), null)
                .audit();
    }

    private static Candidate opening(String id) {
        return candidate(playbook(id, 1, "EUR 1k..2k", null, true), "website");
    }

    private static Candidate tactic(String id, String subject, int weeks) {
        return tactic(id, subject, weeks, "EUR 1k..2k", null);
    }

    private static Candidate tactic(String id, String subject, int weeks, String once, @Nullable String running) {
        return candidate(playbook(id, weeks, once, running, false), subject);
    }

    private static Candidate worth(double worth, String id, String subject) {
        return candidate(playbook(id, 1, "EUR 1k..2k", null, false), subject, worth);
    }

    private static Candidate candidate(Playbook playbook, String subject) {
        return candidate(playbook, subject, 1);
    }

    private static Candidate candidate(Playbook playbook, String subject, double worth) {
        return RandomPortfolio.candidate(playbook, subject, List.of(), Map.of(), Integer.MAX_VALUE, 1, worth, false);
    }

    private static Playbook playbook(String id, int weeks, String once, @Nullable String running, boolean newChannel) {
        Playbook.Step step = new Playbook.Step("do", "Do it", "somebody", "1 person-week", weeks + " weeks", null);
        return RandomPortfolio.playbook(id, "repair", List.of(step), once, running, newChannel);
    }
}
