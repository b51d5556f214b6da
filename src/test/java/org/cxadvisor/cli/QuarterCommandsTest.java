package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.cxadvisor.metric.Money;
import org.cxadvisor.team.CommandsInAFolder;
import org.cxadvisor.yaml.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of a quarter: what moved and why, how far goals have come, and the next audit. */
class QuarterCommandsTest extends CommandsInAFolder {

    private static final String CSAT =
            "draft: { metric: csat, source: classified, period: 2017-Q4, baseline: 54.7%, interval: 51.7%..57.6%, responses: 1087, target: 62.0%, unit: points, end: 2019-01-31 }";

    /** The first audit beside its strategy, where both are found together. */
    private void firstQuarter() throws IOException {
        Files.writeString(folder.resolve("cx.yaml"), "cx: 1\n");
        Files.copy(Path.of(BEFORE), folder.resolve("q4.audit.yaml"));
        assertThat(run("advise", "q4.audit.yaml", "--into", "s")).as(errors()).isZero();
    }

    private List<Map<?, ?>> moved() {
        Map<?, ?> all = JsonText.read(output(), Map.class);
        return maps(all.get("moved"));
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static BigDecimal figure(Object text) {
        String said = String.valueOf(text);
        boolean isNegative = said.startsWith("-");
        String size = said.replaceFirst("^[-+]", "");
        BigDecimal value = said.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Money.parse(size).orElseThrow().amount());
        return isNegative ? value.negate() : value;
    }

    private static void addsUp(Map<?, ?> moved) {
        BigDecimal sum = maps(moved.get("parts")).stream()
                .map(part -> figure(part.get("by")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .as(String.valueOf(moved))
                .isEqualByComparingTo(figure(moved.get("after")).subtract(figure(moved.get("before"))));
    }

    @Test
    void partsOfWhatMovedAddUpExactly() {
        assertThat(run("diff", BEFORE, AFTER, "--format", "json")).as(errors()).isZero();

        List<Map<?, ?>> figures = moved().stream()
                .filter(one -> List.of("gap", "money", "work").contains(one.get("kind")))
                .toList();
        assertThat(figures).hasSize(6);
        figures.forEach(QuarterCommandsTest::addsUp);
        assertThat(output())
                .contains("\"id\": \"quality-problem@listing\"", "\"verdict\": \"better\"", "\"no-margin\"");
    }

    @Test
    void aScreenTellsMeasuresThenCauses() {
        assertThat(run("diff", BEFORE, AFTER, "--ids")).as(errors()).isZero();

        assertThat(output())
                .contains(
                        "Olist marketplace: 2018-01-05 to 2018-04-05",
                        "-3.01 (-5.76..-0.24). Better, beyond",
                        "- delivery@delivery: 0.0422 → 0.0314. By: answers -0.034, items +0.0232",
                        "- cause-council@organization: no longer planned. By: items",
                        "BRL 247.2k → BRL 378.8k");
        assertThat(output().indexOf("Measures")).isLessThan(output().indexOf("Gaps, by impact"));
    }

    @Test
    void decisionsAndTheProgramAreCausesOfTheirOwn() throws Exception {
        firstQuarter();
        String evidence = Files.readString(folder.resolve("s/evidence.json"));
        int weight = evidence.indexOf("\"weight\"", evidence.indexOf("\"gaps\""));
        int value = evidence.indexOf("0.0422", weight);
        Files.writeString(
                folder.resolve("s/evidence.json"),
                evidence.substring(0, value) + "0.0500" + evidence.substring(value + 6));
        edit(
                "s/strategy.yaml",
                "closes: [ worsening-results@organization ]\n    serves: []\n    decision: { is: proposed }",
                "closes: [ worsening-results@organization ]\n    serves: []\n    decision: { is: rejected, by: board, date: 2018-01-12, because: No time }");

        assertThat(run("diff", "s", AFTER, "--format", "json")).as(errors()).isZero();

        moved().stream()
                .filter(one -> List.of("gap", "money").contains(one.get("kind")))
                .forEach(QuarterCommandsTest::addsUp);
        assertThat(run("diff", "s", AFTER, "--ids")).isZero();
        assertThat(output())
                .contains("0.05 → 0.0314. By: rules -0.0078, answers")
                .contains("BRL 230.2k → BRL 378.8k")
                .contains("decisions +BRL 17k");
    }

    @Test
    void thingsAreNamedByTheirTitlesUnlessIdsAreAskedFor() throws Exception {
        firstQuarter();
        assertThat(run("diff", BEFORE, AFTER)).as(errors()).isZero();
        assertThat(output())
                .contains("Set up a root-cause steering group: no longer planned", "- Satisfaction: ")
                .doesNotContain("cause-council", "@");
        assertThat(run("progress", "s", AFTER)).as(errors()).isZero();
        assertThat(output()).contains("- Satisfaction: ").doesNotContain("@");
    }

    @Test
    void nothingMovedBetweenAnAuditAndItself() {
        assertThat(run("diff", BEFORE, BEFORE)).isZero();
        assertThat(output()).contains("Nothing moved.");
    }

    @Test
    void whatCannotBeComparedIsRefusedInWords() throws Exception {
        firstQuarter();

        assertThat(run("diff", BEFORE, OTHER)).isEqualTo(2);
        assertThat(errors()).startsWith("error[two-organizations]");
        assertThat(run("diff", "none", AFTER)).isEqualTo(2);
        edit("q4.audit.yaml", "rate: 54.65%", "rate: 55.65%");
        assertThat(run("diff", "s", AFTER)).isEqualTo(2);
        assertThat(errors()).startsWith("error[changed-audit]: `q4.audit.yaml` was changed after");
        Files.delete(folder.resolve("q4.audit.yaml"));
        assertThat(run("diff", "s", AFTER)).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-audit-behind]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "/etc/passwd", "etc/passwd", "a\\0b", ""})
    void aStrategyLeadsToNoFileOutsideItsProject(String named) throws Exception {
        firstQuarter();
        Files.writeString(folder.resolveSibling("secret.yaml"), "password: swordfish\n");
        edit("s/strategy.yaml", "made-from: { audit: q4.audit.yaml,", "made-from: { audit: \"" + named + "\",");

        assertThat(run("diff", "s", AFTER)).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-audit-behind]").doesNotContain("swordfish", "root:");
    }

    @Test
    void evidenceThatIsNoTextIsNoInternalError() throws Exception {
        firstQuarter();
        Files.write(folder.resolve("s/evidence.json"), new byte[] {(byte) 0xff, (byte) 0xfe, '{'});

        assertThat(run("diff", "s", AFTER)).as(errors()).isZero();
        assertThat(run("progress", "s", AFTER)).as(errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "50.0%, 53.0%, 2019-01-31, 2018-10-26, 52.0%, met.",
        "50.0%, 56.0%, 2019-01-31, 2018-10-26, 55.0%, 'met, within the margin of error'",
        "54.7%, 62.0%, 2018-03-31, 2018-02-26, 58.0%, missed",
        "54.7%, 59.0%, 2018-03-31, 2018-02-26, 58.0%, not measurable",
        "54.7%, 62.0%, 2019-01-31, 2018-04-01, 56.0%, on track",
        "54.7%, 62.0%, 2019-01-31, 2018-04-01, 61.0%, behind",
        "54.7%, 62.0%, 2019-01-31, 2018-10-26, 58.0%, nothing is due yet"
    })
    void aGoalIsJudgedByItsIntervalAndWhatIsDue(
            String baseline, String target, String end, String by, String due, String verdict) throws Exception {
        firstQuarter();
        edit(
                "s/strategy.yaml",
                CSAT,
                CSAT.replace("baseline: 54.7%", "baseline: " + baseline)
                        .replace("target: 62.0%", "target: " + target)
                        .replace("end: 2019-01-31", "end: " + end));
        edit("s/strategy.yaml", "{ by: 2018-10-26, value: 58.3% }", "{ by: " + by + ", value: " + due + " }");

        assertThat(run("progress", "s", AFTER, "--ids")).as(errors()).isZero();

        assertThat(output().replaceAll("\\s+", " ")).contains("- csat@organization: " + verdict);
    }

    @Test
    void aGoalWithoutANewFigureIsNotMeasured() throws Exception {
        firstQuarter();

        assertThat(run("progress", "s", BEFORE, "--ids")).as(errors()).isZero();

        assertThat(output()).contains("- csat@organization: no figure newer than the baseline. From 54.7% to 62.0%");
    }

    @Test
    void whatWasLearnedReachesTheNextAuditAndItsAdvice() throws Exception {
        firstQuarter();
        edit("s/strategy.yaml", "expected: { metric: late-delivery,", "expected: { metric: delivery-problem,");
        edit(
                "s/strategy.yaml",
                "serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    decision: { is: proposed }\n    state: not-started\n    owner: unknown\n    plan: { start: 2018-01-15, end: 2018-05-20",
                "serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    decision: { is: accepted, by: board, date: 2018-01-12 }\n    state: finished\n    owner: Ana Souza\n    plan: { start: 2018-01-15, end: 2018-02-20");

        assertThat(run("progress", "s", AFTER, "--keep", "--ids")).as(errors()).isZero();

        assertThat(output()).contains("delivery-promise-accuracy@delivery: no effect shown beyond the margin");
        assertThat(Files.readString(folder.resolve("s/strategy.yaml")))
                .contains(
                        "observed: { metric: delivery-problem, change: down, before: 33.8%, after: 32.26%, period: 2018-Q1, says: ");
        assertThat(run("validate", "s", "--select", "unknown-field,contradictory-observation"))
                .as(output())
                .isZero();
        assertThat(run("roll-forward", AFTER, "--period", "2018-Q2", "--strategy", "s", "-o", "q2.audit.yaml"))
                .as(errors())
                .isZero();
        assertThat(Files.readString(folder.resolve("q2.audit.yaml")))
                .contains("tactic: delivery-promise-accuracy", "state: in-place", "no effect shown beyond");
        assertThat(run("validate", "q2.audit.yaml")).as(output()).isZero();
        Files.copy(Path.of(AFTER), folder.resolve("plain.audit.yaml"));
        Files.writeString(
                folder.resolve("plain.audit.yaml"),
                "\ninitiatives: [ { tactic: delivery-promise-accuracy, state: in-place } ]\n",
                StandardOpenOption.APPEND);
        assertThat(run("plan", "plain.audit.yaml")).isZero();
        String plan = output();
        assertThat(plan.substring(plan.indexOf("It was finished and is in place")))
                .contains("delivery-promise-accuracy@delivery");
        assertThat(run("roll-forward", AFTER, "--period", "2018-Q2", "-o", "q2.audit.yaml"))
                .isEqualTo(2);
        assertThat(errors()).startsWith("error[file-is-there]");
        assertThat(run("renew", "--undo", "--into", "s")).isZero();
        assertThat(Files.readString(folder.resolve("s/strategy.yaml"))).doesNotContain("observed:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olist-2018-q1",
                "ba-2023",
                "telco",
                "bakery",
                "town-hall",
                "ledgerly-saas",
                "city-library",
                "fjord-and-fern"
            })
    void everySampleIsCarriedOverIntoAnAuditThatValidatesClean(String sample) throws Exception {
        for (String beside : List.of("ba-2023.history.csv", "fjord-and-fern.history.csv")) {
            Files.copy(Path.of("sample-audits", beside), folder.resolve(beside));
        }
        String audit = Path.of("sample-audits/" + sample + ".audit.yaml")
                .toAbsolutePath()
                .toString();

        assertThat(run("roll-forward", audit, "--period", "2028-Q1", "-o", "next.audit.yaml"))
                .as(errors())
                .isZero();

        assertThat(run("validate", "next.audit.yaml", "--fail-on", "warning"))
                .as(output())
                .isZero();
        String next = Files.readString(folder.resolve("next.audit.yaml"));
        assertThat(next).contains("\nperiod: 2028-Q1", "# To measure again:");
        Files.readString(Path.of(audit))
                .lines()
                .filter(line -> line.contains("- id: "))
                .forEach(line -> assertThat(next).contains(line.replaceFirst("^.*- id: ([a-z0-9-]+).*$", "id: $1")));
    }

    @Test
    void figuresMoveToBeforeWithTheirPeriod() {
        assertThat(run("roll-forward", BEFORE, "--period", "2018-Q1"))
                .as(errors())
                .isZero();

        assertThat(output().replaceAll("\\s+", " "))
                .contains("rate: unknown")
                .contains("period: 2017-Q4, rate: 12.77%")
                .contains("period: 2017-Q3, rate: 5.09%")
                .contains("definition: top-2-of-5")
                .contains("# touchpoints/delivery/metrics/late-delivery");
        assertThat(run("roll-forward", BEFORE, "--period", "2017-Q4")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-later-period]");
        assertThat(run("roll-forward", BEFORE, "--period", "soon")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-next-period]");
    }
}
