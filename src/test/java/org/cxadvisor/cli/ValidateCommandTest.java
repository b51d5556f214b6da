package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.cxadvisor.yaml.Resources;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final Messages ENGLISH = Messages.in("en");
    private static final String SOUND = "audit: 1\norganization: { name: A }\nperiod: 2026-Q3\n";
    private static final String BROKEN = SOUND + "bla: 3\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theLastLineSaysWhatWasCheckedAndFound() throws IOException {
        write("a.audit.yaml", SOUND);
        write("b.audit.yaml", BROKEN + "blub: 3\n");

        assertThat(run("validate", "a.audit.yaml")).isZero();
        assertThat(output()).isEmpty();
        assertThat(errors()).endsWith("1 file checked, no problem\n");

        assertThat(run("validate", ".")).isEqualTo(1);
        assertThat(errors()).endsWith("2 files checked, 2 errors\n");

        assertThat(run("validate", "none.yaml")).isEqualTo(2);
        assertThat(errors()).doesNotContain("checked");
    }

    @Test
    void aHookMayNameEveryFileAndWhatIsNoneOfOursIsCounted() throws IOException {
        write("a.yaml", BROKEN);
        write("docker-compose.yaml", "services:\n  web: { image: nginx }\n");
        write("evidence.json", "{ \"gaps\": [] }");
        write("notes.md", "# audit: 1");

        assertThat(run("validate", "--skip-others", "a.yaml", "docker-compose.yaml", "evidence.json", "notes.md"))
                .isEqualTo(1);
        assertThat(output()).contains("a.yaml:4:1").doesNotContain("docker");
        assertThat(errors()).endsWith("1 file checked, 3 skipped, 1 error\n");

        assertThat(run("validate", "--skip-others", "docker-compose.yaml")).isZero();
        assertThat(run("validate", "docker-compose.yaml")).isEqualTo(1);
        assertThat(output()).contains("error[undeclared-kind]");
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.json, file-of-programs",
        "x.drl, file-of-a-rule",
        "x.md, file-of-a-rule",
        "x.cases.yaml, file-of-a-rule"
    })
    void aNamedFileThatAnotherCommandReadsIsRefusedWithThatCommand(String name, String refusal) throws IOException {
        write(name, "{}");

        assertThat(run("validate", name)).isEqualTo(2);
        assertThat(errors())
                .startsWith("error[" + refusal + "]: `" + name + "`")
                .contains("fix: ");
    }

    @Test
    void standardInputIsCheckedUnderTheNameItIsGiven() throws IOException {
        InputStream usual = System.in;
        try {
            System.setIn(new ByteArrayInputStream(BROKEN.getBytes(StandardCharsets.UTF_8)));
            assertThat(run("validate", "-", "--stdin-filepath", "audits/é 1.audit.yaml", "--format", "compact"))
                    .isEqualTo(1);
        } finally {
            System.setIn(usual);
        }
        assertThat(output()).startsWith("audits/é 1.audit.yaml:4:1: error[unknown-key]");
    }

    @Test
    void severalReportsAreWrittenInOneRunWholeOrNotAtAll() throws IOException {
        write("a.yaml", BROKEN);
        write("taken/x", "");

        assertThat(run("validate", "a.yaml", "--output", "sarif=out/a.sarif", "--output", "junit=out/a.xml"))
                .isEqualTo(1);
        assertThat(folder.resolve("out/a.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(folder.resolve("out/a.xml")).content().startsWith("<?xml");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(2);
        }

        assertThat(run("validate", "a.yaml", "--output", "json=taken")).isEqualTo(2);
        assertThat(errors()).contains("error[unwritable-file]: `taken` cannot be written");
    }

    @Test
    void aRunThatJudgesNothingWritesNoReportUnlessThereIsNothingToJudge() throws IOException {
        write("cx.yaml", "cx: 2\n");
        write("a.yaml", BROKEN);

        assertThat(run("validate", "a.yaml", "--output", "sarif=a.sarif")).isEqualTo(2);
        assertThat(folder.resolve("a.sarif")).doesNotExist();

        write("none/notes.md", "");
        assertThat(run("validate", "none", "--allow-empty", "--format", "json", "--output", "gitlab=a.json"))
                .isZero();
        assertThat(output()).contains("\"problems\": []");
        assertThat(folder.resolve("a.json")).content().isEqualTo("[]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --output sarf=a.sarif            | no-output          | sarif=a.sarif
        --output sarif                   | no-output          | sarif=FILE
        --select unknown-kee             | unknown-rule-named | unknown-key
        --ignore unknown-kee             | unknown-rule-named | unknown-key
        --rule unknown-kee=info          | unknown-rule-named | unknown-key
        --rule unknown-key=warnin        | no-level-of-rule   | unknown-key=warning
        --rule unknown-key=silent        | no-level-of-rule   |
        --max-warnings -1                | negative-count     |
        --output json=a.yaml             | output-taken       |
        --output json=x --output sarif=x | output-taken       |
        --baseline none.jsonl            | no-such-file       |
        """)
    void wrongChoicesAreRefusedBeforeAnythingIsJudged(String options, String refusal, String meant) throws IOException {
        write("a.yaml", BROKEN);

        assertThat(run(("validate a.yaml " + options).split(" "))).isEqualTo(2);
        assertThat(errors()).contains("error[" + refusal + "]");
        if (meant == null) {
            assertThat(errors()).doesNotContain("did you mean");
        } else {
            assertThat(errors()).contains("did you mean `" + meant + "`?");
        }
        assertThat(folder.resolve("a.yaml")).content().isEqualTo(BROKEN);
    }

    @Test
    void theProjectSaysWhatFails() throws IOException {
        write("a.yaml", SOUND + "x-note: 1\n");
        write("cx.yaml", "cx: 1\nlevels: { unused-note: warning }\n");

        assertThat(run("validate", "a.yaml")).isZero();
        assertThat(run("validate", "a.yaml", "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("validate", "a.yaml", "--max-warnings", "0")).isEqualTo(1);
        assertThat(errors()).contains("1 warning, and 0 allowed");
        assertThat(run("validate", "a.yaml", "--max-warnings", "1")).isZero();

        write("cx.yaml", "cx: 1\nlevels: { unused-note: warning }\nmax-warnings: 0\n");
        assertThat(run("validate", "a.yaml")).isEqualTo(1);
        write("cx.yaml", "cx: 1\nlevels: { unused-note: warning }\nfail-on: warning\n");
        assertThat(run("validate", "a.yaml")).isEqualTo(1);
        assertThat(run("validate", "a.yaml", "--fail-on", "error")).isZero();
        assertThat(run("validate", "a.yaml", "--rule", "unused-note=ignored")).isZero();
    }

    @Test
    void wrongSettingsStopTheRunAndAreToldOnce() throws IOException {
        write("a.yaml", SOUND);
        write("b.audit.yaml", SOUND);
        write("cx.yaml", "cx: 1\nlevels: { unused-not: warning }\n");

        assertThat(run("validate", "a.yaml", "b.audit.yaml")).isEqualTo(2);
        assertThat(errors()).containsOnlyOnce("unknown-rule-in-settings").contains("did you mean `unused-note`?");

        write("cx.yaml", "cx: 1\nmax-warning: 3\n");
        assertThat(run("validate", "a.yaml", "b.audit.yaml")).isEqualTo(2);
        assertThat(errors()).containsOnlyOnce("error[unknown-key]");
        assertThat(run("validate", "cx.yaml")).isEqualTo(1);
        assertThat(output()).contains("cx.yaml:2:1").contains("did you mean `max-warnings`?");
    }

    @Test
    void aBaselineForgivesWhatWasThereAndNothingNew() throws IOException {
        write("cx.yaml", "cx: 1\n");
        write("a.yaml", BROKEN);

        assertThat(run("baseline", "create")).isZero();
        assertThat(run("validate", ".")).isZero();
        write("a.yaml", "# moved\n\n" + BROKEN);
        assertThat(run("validate", ".")).isZero();
        assertThat(errors()).endsWith("2 files checked, 1 finding in the baseline, no problem\n");
        assertThat(run("validate", ".", "--no-baseline")).isEqualTo(1);

        write("a.yaml", BROKEN + "blub: 1\n");
        assertThat(run("validate", ".")).isEqualTo(1);
        assertThat(run("baseline", "create")).isEqualTo(2);
        assertThat(errors()).contains("error[baseline-is-there]");
        assertThat(run("baseline", "create", "--accept-new")).isZero();
        assertThat(run("validate", ".")).isZero();

        write("a.yaml", SOUND);
        assertThat(run("validate", ".")).isZero();
        assertThat(errors()).contains("2 entries of the baseline no longer apply");
        assertThat(run("validate", ".", "--strict-baseline")).isEqualTo(1);
        assertThat(run("baseline", "prune")).isZero();
        assertThat(run("validate", ".", "--strict-baseline")).isZero();

        write(".cx/baseline.jsonl", "<<<<<<< HEAD\n");
        assertThat(run("validate", ".")).isEqualTo(2);
        assertThat(errors()).contains("error[broken-baseline]").doesNotContain("checked");
    }

    @Test
    void filesOfOneNameHaveFingerprintsOfTheirOwnOutsideAProject() throws IOException {
        write("2026-q2/x.yaml", BROKEN);
        write("2026-q3/x.yaml", BROKEN);

        assertThat(run("validate", ".", "--format", "gitlab")).isEqualTo(1);
        assertThat(output().lines().filter(line -> line.contains("\"fingerprint\"")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFixLeavesAFileToThoseWhoMightReadIt() throws IOException {
        write("a.yaml", SOUND + "# cx-ignore: unknown-key -- was fixed\n");
        Path file = folder.resolve("a.yaml");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class));
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, owner);

        assertThat(run("validate", "a.yaml", "--fix")).isZero();
        assertThat(file).content().isEqualTo(SOUND);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(owner);
    }

    @Test
    void aSuppressionOfTheProjectExcusesItsFindingWithTheReason() throws IOException {
        write("a.yaml", BROKEN);
        write("cx.yaml", "cx: 1\nsuppressions: [ { rule: unknown-key, in: a.yaml, because: read elsewhere } ]\n");

        assertThat(run("validate", ".")).isZero();
        assertThat(errors()).endsWith("2 files checked, 1 finding suppressed, no problem\n");
        assertThat(run("validate", ".", "--format", "json")).isZero();
        assertThat(output()).contains("\"because\": \"read elsewhere\"");
    }

    @Test
    void settingsAreShownWithTheirOrigin() throws IOException {
        write("cx.yaml", "cx: 1\nfail-on: warning\n");

        assertThat(run("config", "show", "--origin")).isZero();
        assertThat(output().lines())
                .satisfiesExactly(
                        first -> assertThat(first).matches("cx = 1 {2}\\(.*cx.yaml:1\\)"),
                        second -> assertThat(second).matches("fail-on = warning {2}\\(.*cx.yaml:2\\)"),
                        third -> assertThat(third).isEqualTo("baseline = .cx/baseline.jsonl  (default)"));
    }

    @Test
    void fixesAreShownLookedForAndWritten() throws IOException {
        String before = SOUND + "touchpoints: [ { id: a, name: off } ]\n";
        write("a.yaml", before);

        assertThat(run("validate", "a.yaml", "--fix", "--diff")).isZero();
        assertThat(output()).contains("+touchpoints: [ { id: a, name: \"off\" } ]");
        assertThat(run("validate", "a.yaml", "--fix", "--check")).isEqualTo(1);
        assertThat(folder.resolve("a.yaml")).hasContent(before);

        assertThat(run("validate", "a.yaml", "--fix")).isZero();
        assertThat(folder.resolve("a.yaml")).hasContent(before.replace("off", "\"off\""));
        assertThat(run("validate", "a.yaml", "--fix", "--check")).isZero();
    }

    @Test
    void aPlaybookIsCheckedByItselfAndInTheFolderThatAProjectNames() throws IOException {
        assertThat(run("playbooks", "new", "coffee-refund")).isZero();
        Path made = folder.resolve("playbooks/coffee-refund.yaml");

        assertThat(run("validate", "playbooks/coffee-refund.yaml")).isZero();
        Files.writeString(made, Files.readString(made).replaceFirst("(?m)^pillar: .*", "pillar: acces"));
        assertThat(run("validate", "playbooks/coffee-refund.yaml")).isEqualTo(1);
        assertThat(output()).contains("playbooks/coffee-refund.yaml:5:9");

        Files.createDirectory(folder.resolve("data"));
        Files.move(folder.resolve("playbooks"), folder.resolve("data/playbooks"));
        write("cx.yaml", "cx: 1\ndata: data\n");
        assertThat(run("validate", "data/playbooks/coffee-refund.yaml")).isEqualTo(1);
        assertThat(output()).contains("data/playbooks/coffee-refund.yaml:5:9");
    }

    @Test
    void reportsAreTheSameHoweverManyFilesAreCheckedAtATime() throws IOException {
        for (int file = 0; file < 40; file++) {
            write("f" + file + ".audit.yaml", BROKEN + "k" + file + ": 1\n");
        }

        assertThat(run("validate", ".", "--format", "compact")).isEqualTo(1);
        assertThat(output().lines())
                .hasSize(80)
                .isSortedAccordingTo((one, other) -> one.split(":")[0].compareTo(other.split(":")[0]));
    }

    record Cases(String rule, List<Case> cases) {}

    record Case(String name, String given, List<Found> finds) {}

    record Found(int line, int column, String rule) {}

    @TestFactory
    Stream<DynamicNode> aFileWithoutAKindIsToldSo() throws IOException {
        Cases cases = Resources.read(
                Files.readString(Path.of("rules/reading/kinds/undeclared-kind.cases.yaml")), Cases.class);

        return cases.cases().stream()
                .map(one -> dynamicTest(one.name(), () -> {
                    Path file = Files.createTempFile("undeclared", ".yaml");
                    Files.writeString(file, one.given());
                    run(
                            "validate",
                            file.toString(),
                            "--format",
                            "compact",
                            "--select",
                            "undeclared-kind,missing-key,unknown-kind");
                    Files.delete(file);
                    Found found = one.finds().get(0);
                    assertThat(output().lines().findFirst().orElseThrow())
                            .contains(":" + found.line() + ":" + found.column() + ": error[" + found.rule() + "]");
                }));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
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
