package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    private static final Pattern SHARE = Pattern.compile("(?<=[\\w-]: )\\d+(\\.\\d+)?%(?= *[,}\\n])");

    static List<String> examples() {
        return Audits.EXAMPLES;
    }

    /** Each share of each example in turn is said to be 250000% and -250000%, which not even return on investment can be. */
    @ParameterizedTest
    @MethodSource("examples")
    void aShareThatCannotBeIsAnErrorWhereverItStands(String example) {
        String audit = Audits.example(example);
        List<String> unseen = new ArrayList<>();
        for (MatchResult share : SHARE.matcher(audit).results().toList()) {
            for (String impossible : List.of("250000%", "-250000%")) {
                String wrong = audit.substring(0, share.start()) + impossible + audit.substring(share.end());
                if (problems(wrong).stream().noneMatch(problem -> isAt(problem, audit, share.start()))) {
                    unseen.add(impossible + " in line " + line(audit, share.start()));
                }
            }
        }

        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: { nps: 101 }",
                "metrics: { nps: { score: -100.5 } }",
                "metrics: { nps: { weighted: { score: 250 } } }",
                "metrics: { csat: { rate: 78%, weighted: { rate: 250% } } }",
                "metrics: { csat: { rate: 78%, answered: 101% } }",
                "metrics: { csat: { rate: 78%, before: [ { rate: -5% } ] } }",
                "metrics: { ces: { mean: 5, deviation: -3 } }",
                "segments: [ { id: new, metrics: { csat: 250% } } ]",
                "queues: [ { id: phone, repeat-contacts: 250% within 7 days } ]",
                "competitors: [ { id: rival, scorecards: { faq: 6 } } ]",
                "people: { enps: 101 }",
                "ambitions: [ { id: a, metric: churn, change: -150% } ]",
                "comparisons: [ { id: a, metric: csat, results: { us: 101% } } ]",
            })
    void aFigureThatCannotBeIsAnErrorWithItsPlace(String more) {
        assertThat(problems(Audits.LEAST + more))
                .anyMatch(problem -> problem.level() == Level.ERROR
                        && problem.place().line() == 4
                        && List.of("out-of-range", "wrong-value").contains(problem.rule()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: { net-change: -2% }",
                "own-metrics: [ { id: kept, measured-as: share, better: higher } ]\nmetrics: { kept: { rate: 104% } }",
                "metrics: { return-on-investment: { rate: 1200%, before: [ { rate: -40% } ] } }",
                "ambitions: [ { id: a, metric: contacts-per-order, change: -100% } ]",
            })
    void whatMayPassAHundredPercentOrFallBelowZeroIsNoProblem(String more) {
        assertThat(problems(Audits.LEAST + more))
                .noneMatch(problem -> problem.rule().equals("out-of-range"));
    }

    @Test
    void aHistoryWhoseNameNoFileCanHaveIsAnError() {
        assertThat(problems(Audits.LEAST + "history: \"a\\0b.csv\"\n"))
                .extracting(Problem::rule)
                .contains("wrong-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-aa", "1", "a", " per aaa", "\u00E9", "1k", "..1"})
    void aTextAsLongAsAFileMayHoldIsNoValueOfAnyKind(String piece) {
        String text = "en" + piece.repeat(60_000 / piece.length());
        List<ValueKind> kinds = new ArrayList<>(Values.all());
        kinds.addAll(List.of(AuditValues.ID, AuditValues.FORMAT, AuditValues.CURRENCY, AuditValues.LANGUAGE));
        kinds.addAll(List.of(AuditValues.TRUE_OR_FALSE, AuditValues.HISTORY));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(kinds)
                .noneMatch(kind -> kind.reads(text) || kind.reads(text.substring(2)) || kind.reads(text + ".csv")));
    }

    @Test
    void aFigureOfTheHistoryThatCannotBeIsAnErrorInItsFile() {
        AuditReading reading =
                Audits.readMore("history: past.csv\n", Map.of("past.csv", "period,csat\n2026-Q1,250%\n2026-Q2,-5%\n"));

        assertThat(reading.problems())
                .extracting(problem ->
                        problem.place().file() + ":" + problem.place().line() + " " + problem.rule())
                .containsExactly("audits/past.csv:2 out-of-range", "audits/past.csv:3 out-of-range");
    }

    private static List<Problem> problems(String audit) {
        return Audits.read("a.audit.yaml", audit, Audits.beside()).problems();
    }

    private static boolean isAt(Problem problem, String audit, int index) {
        return List.of("out-of-range", "wrong-value").contains(problem.rule())
                && problem.place().line() == line(audit, index);
    }

    private static long line(String audit, int index) {
        return audit.substring(0, index)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }
}
