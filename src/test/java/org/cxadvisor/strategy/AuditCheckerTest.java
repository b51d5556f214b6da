package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCheckerTest {

    private static final AuditChecker DESK = new AuditChecker(Rulebase.builtIn(), RuleIndex.builtIn());

    private static final String SLIPS = """
            audit: 1
            organization: { name: Sunny Bakery, industry: foodretail }
            period: 2026-Q3
            sources:
              - { id: card, kind: survey, date: 2026-09-25, scale: 1..5 }
            touchpoint:
              - id: counter
                rating: { mean: 6.2, responses: 210, source: card }
                pains:
                  - { theme: long-wiat, source: crad, count: 63, of: 210 }
                  - { theme: late, source: card, count: 263, of: 210 }
            limits: { start: 2026-10-05, end: 2026-03-31 }
            """;

    @Test
    void slipsOfFormAndOfContentAreFoundInOneRun() {
        assertThat(rules(SLIPS))
                .contains(
                        "probable-slip",
                        "unknown-key",
                        "value-off-scale",
                        "unknown-source",
                        "impossible-count",
                        "backward-limits");
        assertThat(DESK.judge("a.yaml", bytes(SLIPS), HistoryFiles.none(), null).isSound())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segments: [ { id: new, touchpoints: { counter: { mean: 6.2, source: card } } } ]",
                "segments: [ { id: new, touchpoints: { counter: { before: [ { mean: 6.2 } ], source: card } } } ]",
                "touchpoints: [ { id: counter, rating: { mean: 4, deviation: 5, source: card } } ]",
                "touchpoints: [ { id: counter, rating: { median: 6, source: card } } ]",
                "touchpoints: [ { id: counter, rating: { mean: 4, weighted: { mean: 6 }, source: card } } ]",
                "metrics: { ces: { mean: 8, source: desk } }",
                "customers: { at-start: 10, lost: 3100 }",
                "customers: { at-start: 10, revenue: EUR 10 per year, revenue-lost: EUR 11 per year }",
                "sources: [ { id: card, kind: survey, scale: 1..5, sent: 10, responses: 11 } ]",
            })
    void aFigureOffItsScaleAndMoreThanThereWereAreErrors(String more) {
        String sources = more.startsWith("sources") ? "" : "sources: [ { id: card, scale: 1..5 }, { id: desk } ]";
        String audit =
                """
                audit: 1
                organization: { name: Case }
                period: 2018-Q1
                %s
                %s
                %s
                """.formatted(sources, more, more.startsWith("touchpoints") ? "" : "touchpoints: [ { id: counter } ]");

        assertThat(rules(audit)).containsAnyOf("value-off-scale", "impossible-count");
        assertThat(DESK.judge("a.yaml", bytes(audit), HistoryFiles.none(), null).isSound())
                .isFalse();
    }

    @Test
    void whatLeansOnWhatIsWrongIsNotCalledWrongToo() {
        String unnamed = """
                audit: 1
                organization: { name: Sunny Bakery }
                period: 2026-Q3
                sources:
                  - { kind: survey, scale: 1..5 }
                  - { id: card, kind: survey, scale: 1..7 of 7 }
                touchpoints:
                  - { id: counter, rating: { mean: 6.2, responses: 210, source: card } }
                """;

        assertThat(rules(unnamed)).containsExactlyInAnyOrder("missing-key", "wrong-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-of: 2018-13-05", "made: 2018-04-05"})
    void withoutTheDayItWasMadeNothingIsCalledAFutureOne(String day) {
        String audit = """
                audit: 1
                %s
                organization: { name: Case }
                period: 2018-Q1
                sources: [ { id: card, kind: survey, date: 2018-04-02 } ]
                """.formatted(day);

        assertThat(rules(audit)).containsAnyOf("wrong-value", "unknown-key").doesNotContain("future-evidence");
    }

    @Test
    void aReadingOfWhichOneWordIsWrongIsNotHeldAgainstOthers() {
        String audit = """
                audit: 1
                organization: { name: Case }
                period: 2026-Q3
                metrics:
                  csat: { definition: "Top 1!", rate: 40%, responses: 995, before: [ { period: 2026-Q2, definition: top-1-of-5, rate: 54%, responses: 1087 } ] }
                """;

        assertThat(rules(audit)).containsExactly("wrong-value");
        assertThat(rules(audit.replace("\"Top 1!\", rate: 40%", "top-1-of-5, mean: 3.4, rate: about half")))
                .containsExactly("wrong-value");
    }

    @Test
    void whatIsWrongInTheHistoryFileTakesNothingFromTheAudit() {
        String audit = """
                audit: 1
                as-of: 2018-04-05
                organization: { name: Case }
                period: 2018-Q1
                sources: [ { id: card, kind: survey, date: 2018-04-02 } ]
                history: past.csv
                """;
        HistoryFiles past = name -> Optional.of(bytes("period,csat\nfoo,9%\n"));

        assertThat(DESK.judge("a.yaml", bytes(audit), past, null).problems())
                .extracting(Problem::rule)
                .isNotEmpty()
                .doesNotContain("future-evidence");
    }

    @Test
    void whatDoesNotFitAGuessedKeyIsNotHeldAgainstTheGuess() {
        String audit = """
                audit: 1
                organization: { name: Case }
                period: 2026-Q3
                touchpoints: [ { id: web, %s } ]
                """;

        assertThat(rules(audit.formatted("states: [ a ]"))).containsExactly("unknown-key");
        assertThat(rules(audit.formatted("states: nowhere"))).containsExactly("unknown-key");
    }

    @Test
    void anAuditWithoutItsFirstLinesIsNotJudgedByItsContent() {
        assertThat(rules("period: 2026-Q3\nlimits: { start: 2026-10-05, end: 2026-03-31 }\n"))
                .containsOnly("missing-key");
    }

    private static List<String> rules(String audit) {
        return DESK.judge("a.yaml", bytes(audit), HistoryFiles.none(), null).problems().stream()
                .map(Problem::rule)
                .toList();
    }

    private static byte[] bytes(String audit) {
        return audit.getBytes(StandardCharsets.UTF_8);
    }
}
