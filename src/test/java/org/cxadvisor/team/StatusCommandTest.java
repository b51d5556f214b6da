package org.cxadvisor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a folder holds: on one screen, without writing anything. */
class StatusCommandTest extends CommandsInAFolder {

    @BeforeEach
    void theFirstQuarterIsAdvised() throws IOException {
        Files.writeString(folder.resolve("cx.yaml"), "cx: 1\n");
        Files.copy(Path.of(BEFORE), folder.resolve("q4.audit.yaml"));
        assertThat(run("advise", "q4.audit.yaml", "--into", "s")).as(errors()).isZero();
    }

    private String status() {
        assertThat(run("status", "s")).as(errors()).isZero();
        return output();
    }

    private void theNextQuarterIsThere() throws IOException {
        Files.copy(Path.of(AFTER), folder.resolve("q1.audit.yaml"));
    }

    @Test
    void aFreshStrategyIsInStepAndWaitsForDecisions() {
        assertThat(status())
                .contains(
                        "Olist marketplace: strategy for 2018-Q1..2018-Q3, as of 2018-01-05",
                        "Audit: q4.audit.yaml, unchanged since",
                        "Checks: no problem",
                        "Goals: 0 of 3 agreed",
                        "Satisfaction: 54.7% → 62.0% by 2019-01-31, drafted. No owner",
                        "Tactics: 0 accepted, 0 rejected, 0 deferred, 2 open",
                        "Make delivery promises reliable: proposed. No owner",
                        "Changed by hand\n  - nothing",
                        "with q4.audit.yaml: nothing to do",
                        "Next: cx shell s");
        assertThat(output().lines()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void whatPeopleDecidedIsShownWithItsOwnersAndWhatEndsSoon() throws Exception {
        edit(
                "s/strategy.yaml",
                "decision: { is: proposed }\n    state: not-started\n    owner: unknown\n    plan: { start: 2018-01-15, end: 2018-05-20",
                "decision: { is: accepted, by: board, date: 2018-01-12 }\n    state: under-way\n    owner: Ana\n    plan: { start: 2018-01-15, end: 2018-05-20");
        edit(
                "s/strategy.yaml",
                "decision: { is: proposed }",
                "decision: { is: deferred, by: board, date: 2018-01-12, until: 2018-04-01, because: No time }");

        assertThat(run("status", "s", "--as-of", "2018-02-01")).isZero();

        assertThat(output())
                .contains(
                        "Next review: 2018-04-09",
                        "Make delivery promises reliable: accepted, under way. Owner: Ana",
                        "Set up a root-cause steering group: deferred until 2018-04-01. No owner",
                        "Decisions that end before the next review",
                        "deferred until 2018-04-01. Because: No",
                        "strategy.yaml: 4 values changed, 6 added, 0 removed");
        assertThat(run("status", "s", "--as-of", "2018-04-02")).isZero();
        assertThat(output()).contains("deferred until 2018-04-01, which has\n    passed. Because: No time");
    }

    @Test
    void aNewerAuditIsNamedWithTheCommandThatBringsItIn() throws Exception {
        theNextQuarterIsThere();
        edit("s/strategy.yaml", "  Priority gap", "  Ours first. Priority gap");

        assertThat(status())
                .contains(
                        "Newer audit: q1.audit.yaml",
                        "with q1.audit.yaml: ",
                        ", 1 conflict",
                        "cx renew q1.audit.yaml --into s");
        assertThat(run("renew", "q1.audit.yaml", "--into", "s", "--yes")).isEqualTo(4);
        assertThat(status()).contains("1 conflict of renewals to decide", "Next: cx resolve --in s");
        assertThat(run("resolve", "says", "--take", "mine", "--in", "s")).isZero();
        assertThat(status()).contains("Audit: q1.audit.yaml, unchanged since").doesNotContain("Newer audit");
    }

    @Test
    void anAuditThatChangedIsBrokenOrIsMissingIsSaid() throws Exception {
        edit("q4.audit.yaml", "rate: 54.65%", "rate: 55.65%");
        assertThat(status()).contains("q4.audit.yaml, changed since", "Next: cx renew q4.audit.yaml --into s");
        Files.writeString(folder.resolve("q4.audit.yaml"), "audit: 1\nbla: 1\n");
        assertThat(status())
                .contains("q4.audit.yaml has errors", "no audit to renew with", "cx validate q4.audit.yaml");
        Files.delete(folder.resolve("q4.audit.yaml"));
        assertThat(status()).contains("Audit: q4.audit.yaml is not there", "no audit to renew with");
    }

    @Test
    void aFolderWithoutItsDraftOrWithAnEditedReportIsSaid() throws Exception {
        Files.writeString(folder.resolve("s/report.md"), "# Ours\n");
        assertThat(status()).contains("report.md: the next renewal overwrites this");
        Files.delete(folder.resolve("s/.cx/base.yaml"));
        assertThat(status()).contains("Changed by hand\n  - not known", "not possible: the draft is not kept");
        edit("s/strategy.yaml", "state: drafted", "state: wished");
        assertThat(status()).contains("errors", "Next: cx validate s");
    }

    @Test
    void nothingIsWrittenAndWhatCannotBeReadEndsAsTheTableSays() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            long before = files.count();
            status();
            try (Stream<Path> after = Files.walk(folder)) {
                assertThat(after.count()).isEqualTo(before);
            }
        }
        assertThat(run("status")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-strategy]");
        Files.writeString(folder.resolve("s/strategy.yaml"), "strategy: [ 1\n");
        assertThat(run("status", "s")).isEqualTo(1);
        assertThat(errors()).startsWith("error[unreadable-strategy]");
    }
}
