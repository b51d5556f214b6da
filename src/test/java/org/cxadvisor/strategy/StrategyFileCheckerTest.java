package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyFileCheckerTest {

    private static final StrategyFileChecker DESK = new StrategyFileChecker(Strategies.RULES, Strategies.INDEX);

    static List<String> examples() {
        return Strategies.EXAMPLES;
    }

    static List<String> audits() {
        return Strategies.AUDITS;
    }

    private static List<Problem> problems(String more) {
        String yaml = "strategy: 1\norganization: Case\n" + more;
        return DESK.judge("strategy.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsSaidAgainstTheExamples(String example) {
        JudgedStrategy judged = DESK.judge("strategy.yaml", Strategies.example(example));

        assertThat(judged.problems()).noneMatch(problem -> problem.level() == Level.ERROR);
        assertThat(judged.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatWeDraftIsNoErrorAndJudgedAsAtItsDrafting(String audit) {
        Strategy strategy = Strategies.ofExample(audit);
        String text = Strategies.document(strategy).strategy();

        List<Problem> problems = DESK.judge("strategy.yaml", text.getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems).allMatch(problem -> problem.level() != Level.ERROR);
        assertThat(problems)
                .extracting(problem -> problem.rule() + " " + problem.values().get("item"))
                .containsExactlyInAnyOrderElementsOf(strategy.objections().stream()
                        .map(objection ->
                                objection.rule() + " " + objection.record().item())
                        .toList());
    }

    @Test
    void anAgreedGoalThatNobodyOwnsIsAnErrorAtItsPlace() {
        List<Problem> problems = problems("""
                goals:
                  - id: nps@organization
                    state: agreed
                    owner: unknown
                    agreed: { date: 2026-10-12, metric: nps, baseline: 12.8, responses: 870, target: 18.8, end: 2027-06-30 }
                tactics: [ { id: a@b, serves: [ nps@organization ] } ]
                """);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("unowned-goal");
            assertThat(problem.level()).isEqualTo(Level.ERROR);
            assertThat(problem.place().line()).isEqualTo(6);
            assertThat(problem.place().path()).isEqualTo("goals/nps@organization/owner");
            assertThat(problem.values())
                    .isEqualTo(Map.of("item", "nps@organization", "shown", "agreed", "against", ""));
        });
    }

    @Test
    void aTargetWorseThanTheBaselineIsFoundWhicheverWayIsBetter() {
        String goal = """
                goals: [ { id: %1$s@organization, state: drafted, owner: unknown, draft: { metric: %1$s, baseline: %2$s, target: %3$s } } ]
                tactics: [ { id: a@b, serves: [ %1$s@organization ]%4$s } ]
                """;

        assertThat(problems(goal.formatted("nps", "12.8", "12.0", "")))
                .extracting(Problem::rule)
                .containsExactly("easier-target");
        assertThat(problems(goal.formatted("first-response-time", "2h", "5h 20m", "")))
                .extracting(Problem::rule)
                .containsExactly("easier-target");
        assertThat(problems(goal.formatted("first-response-time", "5h 20m", "2h", "")))
                .isEmpty();
        assertThat(problems(goal.formatted("late-delivery", "10%", "16%", ""))).isEmpty();
        assertThat(problems(goal.formatted(
                        "late-delivery", "10%", "16%", ", expected: { metric: late-delivery, change: down }")))
                .extracting(Problem::rule)
                .containsExactly("easier-target");
        assertThat(problems(goal.formatted("nps", "unknown", "12.0", ""))).isEmpty();
    }

    @Test
    void aTacticThatWasRejectedOrStoppedServesNoGoal() {
        String strategy = """
                goals: [ { id: nps@organization, state: drafted, owner: unknown, draft: { target: 18.8 } } ]
                tactics: [ { id: a@b, serves: [ nps@organization ], decision: { is: %s }, owner: board, state: %s } ]
                """;

        assertThat(problems(strategy.formatted("rejected, date: 2026-10-12, because: no people", "not-started")))
                .extracting(Problem::rule)
                .containsExactly("unserved-goal");
        assertThat(problems(strategy.formatted("accepted", "stopped")))
                .extracting(Problem::rule)
                .containsExactly("unserved-goal");
        assertThat(problems(strategy.formatted(
                        "deferred, date: 2026-10-12, because: no people, until: 2027-01-01", "not-started")))
                .isEmpty();
    }

    @Test
    void aBrokenFormIsToldWithoutGuessingAtItsContent() {
        List<Problem> problems =
                problems("goals: [ { id: nps@organization, state: agreeed, owner: unknown } ]\ntactics: []");

        assertThat(problems).extracting(Problem::rule).containsExactly("unknown-word");
        assertThat(problems.get(0).suggestion()).isEqualTo("agreed");
    }

    @Test
    void whatIsNoStrategyIsAProblemAndNoFailure() {
        for (byte[] text :
                List.of(new byte[0], new byte[] {(byte) 0xff, 0, 1}, "- a\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(DESK.judge("s.yaml", text).problems()).anyMatch(problem -> problem.level() == Level.ERROR);
        }
    }
}
