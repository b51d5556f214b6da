package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateCommandTest {

    private static final Path SAMPLES = Path.of("sample-audits");
    private static final Messages ENGLISH = Messages.in("en");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void anAuditOfTwoQuarters() throws IOException {
        Files.copy(SAMPLES.resolve("olist-2018-q1.audit.yaml"), folder.resolve("now.audit.yaml"));
        Files.copy(SAMPLES.resolve("olist-2017-q4.audit.yaml"), folder.resolve("before.audit.yaml"));
    }

    @Test
    void aBrokenGateFailsAndBesideTheSameAuditItIsKnown() throws IOException {
        gates("{ gap: any, evidence: proven }");

        assertThat(run("gate", "now.audit.yaml")).isEqualTo(1);
        assertThat(output()).contains("failed  delivery@delivery: broken, now ");
        assertThat(run("gate", "now.audit.yaml", "--against", "now.audit.yaml")).isZero();
        assertThat(output()).contains("notice  delivery@delivery: still broken");
        assertThat(errors()).endsWith(" failed\n");
    }

    /** 4.5 is met by every share, and would let each of them through. */
    @ParameterizedTest
    @CsvSource({
        "csat@organization, at-least: 4.5",
        "csat@organization, at-most: 4 hours",
        "late-delivery@delivery, at-most: EUR 5",
        "time-to-receive@delivery, at-most: 12"
    })
    void aLimitInAnotherUnitIsRefused(String measure, String limit) throws IOException {
        gates("{ measure: " + measure + ", " + limit + " }");

        assertThat(run("gate", "now.audit.yaml")).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors())
                .startsWith("error[limit-in-another-unit]: ")
                .contains("cx.yaml:2:10: the limit `" + limit.replaceFirst(".*: ", "") + "` of " + measure);
    }

    @Test
    void aLimitInTheUnitOfItsMeasureIsJudged() throws IOException {
        gates("{ measure: time-to-receive@delivery, at-most: 2 weeks }");

        assertThat(run("gate", "now.audit.yaml")).isZero();
        assertThat(output()).startsWith("passed  time-to-receive@delivery: kept, at most 2 weeks, now 13.4");
    }

    @Test
    void aDropBetweenTwoQuartersFailsOnlyBeyondItsInterval() throws IOException {
        gates("{ measure: csat@organization }");

        assertThat(run("gate", "before.audit.yaml", "--against", "now.audit.yaml"))
                .isZero();
        assertThat(output()).startsWith("passed  csat@organization: kept, now 54.65%");

        Path before = folder.resolve("before.audit.yaml");
        Files.writeString(before, Files.readString(before).replaceFirst("rate: 54.65%", "rate: 67.5%"));
        assertThat(run("gate", "now.audit.yaml", "--against", "before.audit.yaml"))
                .isEqualTo(1);
        assertThat(output()).matches("failed  csat@organization: worse than before, now .*\n");
        assertThat(run("gate", "now.audit.yaml")).isZero();
        assertThat(output()).startsWith("notice  csat@organization: no earlier figure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { measure: cast@organization }     | unknown-gate   | csat@organization
        { measure: csat }                  | unknown-gate   |
        { gap: delivry@delivery }          | unknown-gate   | delivery@delivery
        { measure: a@b, goal: c@d }        | misshapen-gate |
        { goal: nps@organization }         | no-goals       |
        """)
    void aGateThatCannotBeJudgedIsRefused(String gate, String refusal, String meant) throws IOException {
        gates(gate);

        assertThat(run("gate", "now.audit.yaml")).isEqualTo(2);
        assertThat(errors()).contains("error[" + refusal + "]");
        if (meant != null) {
            assertThat(errors()).contains("did you mean `" + meant + "`?");
        }
        assertThat(output()).isEmpty();
    }

    @Test
    void nothingToJudgeOrToCompareWithIsRefused() throws IOException {
        Files.writeString(folder.resolve("cx.yaml"), "cx: 1\n");
        assertThat(run("gate", "now.audit.yaml")).isEqualTo(2);
        assertThat(errors()).contains("error[no-gates]");

        gates("{ gap: any }");
        assertThat(run("gate", "now.audit.yaml", "--against", "no-such-branch")).isEqualTo(2);
        assertThat(errors()).containsPattern("error\\[no-(such-ref|git)]");
        assertThat(run("gate", "now.audit.yaml", "--against", "--help")).isNotEqualTo(1);
    }

    @Test
    void goalsAreThoseOfTheStrategyThatIsNamed() throws IOException {
        gates("{ goal: csat@organization }");
        assertThat(run("advise", "now.audit.yaml", "-o", "out")).isZero();
        String goal = Files.readString(folder.resolve("out/strategy.yaml"))
                .lines()
                .dropWhile(line -> !line.startsWith("goals:"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*id: ", "");
        gates("{ goal: " + goal + " }");

        assertThat(run("gate", "now.audit.yaml", "--goals", "out")).isZero();
        assertThat(output()).isEqualTo("notice  " + goal + ": nothing is due yet\n");
        assertThat(run("gate", "now.audit.yaml", "--goals", "out", "--as-of", "2030-01-01"))
                .isEqualTo(1);
        assertThat(output()).startsWith("failed  " + goal + ": ");
    }

    private void gates(String gate) throws IOException {
        Files.writeString(folder.resolve("cx.yaml"), "cx: 1\ngates: [ " + gate + " ]\n");
    }

    private int run(String... tokens) {
        out.reset();
        err.reset();
        return new Commands(ENGLISH, () -> LocalDate.of(2026, 9, 30), (words, screen) -> 0)
                .run(List.of(tokens), Screen.unwatched(out, err, folder));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
