package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project can come from a stranger: only its own regular files are read and written, and one bad entry hides no other. */
@DisabledOnOs(OS.WINDOWS)
class FileAccessIT {

    private static final Program PROGRAM = Program.quick();

    private static final String AUDIT = """
            audit: 1
            organization: { name: Corner Bakery, industry: food-retail }
            period: 2026-Q3
            """;

    private static final String SECRET = "TOKEN: s3cr3t";

    @TempDir
    Path temporary;

    private Path project = Path.of("");

    @BeforeEach
    void aProjectWithASecretBesideIt() throws IOException {
        project = temporary.resolve("project");
        Files.createDirectories(project.resolve(".git"));
        write("sound.audit.yaml", AUDIT);
        Files.writeString(temporary.resolve("secret.yaml"), SECRET + "\n");
        Files.writeString(temporary.resolve("secret.csv"), SECRET + "\n");
    }

    @Test
    void aLinkOutOfTheProjectIsRefusedInWordsAndNothingOfItIsShown() throws Exception {
        link("audits/link.audit.yaml", "../../secret.yaml");
        link("history.csv", "../secret.csv");
        write("past.audit.yaml", AUDIT + "history: history.csv\n");

        for (Run run : List.of(
                run("validate", "audits/link.audit.yaml"),
                run("validate", "audits"),
                run("advise", "audits/link.audit.yaml", "-o", "out"),
                run("gaps", "audits/link.audit.yaml"),
                run("shell", "audits/link.audit.yaml"),
                run("validate", "past.audit.yaml"),
                run("advise", "past.audit.yaml"))) {
            assertRefused(run, "out of the project folder");
        }
    }

    @Test
    void aFolderBehindALinkIsOutsideTheProjectEvenIfItIsAProjectItself() throws Exception {
        Files.createDirectories(temporary.resolve("other/.git"));
        Files.writeString(temporary.resolve("other/a.audit.yaml"), SECRET + "\n");
        link("other", "../other");

        assertRefused(run("validate", "other/a.audit.yaml"), "out of the project folder");
        assertRefused(run("validate", "other"), "out of the project folder");
    }

    @Test
    void aLinkWithinTheProjectIsFollowedWhereBothFilesAreOfOneType() throws Exception {
        write(".env", SECRET + "\n");
        link("audits/sound.audit.yaml", "../sound.audit.yaml");
        link("env.yaml", ".env");

        assertThat(run("validate", "audits/sound.audit.yaml").exit()).isZero();
        assertThat(run("validate", "audits").exit()).isZero();
        assertRefused(run("validate", "env.yaml"), "is a link to a file of another type");
    }

    @Test
    void withoutAProjectALinkMayNotLeaveTheFolderOfItsFile() throws Exception {
        Files.delete(project.resolve(".git"));
        link("near.audit.yaml", "sound.audit.yaml");
        link("far.audit.yaml", "../secret.yaml");
        Files.createSymbolicLink(temporary.resolve("linked-project"), project);

        assertThat(run("validate", "near.audit.yaml").exit()).isZero();
        assertThat(run("validate", "../linked-project/sound.audit.yaml").exit()).isZero();
        assertRefused(run("validate", "far.audit.yaml"), "out of the project folder");
    }

    @Test
    void devicesAndPipesAreRefusedInWordsInsteadOfWaitedFor() throws Exception {
        pipe("pipe.audit.yaml");
        pipe("history.csv");
        write("past.audit.yaml", AUDIT + "history: history.csv\n");

        for (Run run : List.of(
                run("validate", "pipe.audit.yaml"),
                run("validate", "."),
                run("advise", "pipe.audit.yaml"),
                run("gaps", "pipe.audit.yaml"),
                run("why", "x", "--in", "pipe.audit.yaml"),
                run("shell", "pipe.audit.yaml"),
                run("advise", "past.audit.yaml"),
                run("validate", "/dev/zero"),
                run("advise", "/dev/zero"))) {
            assertRefused(run, "is a device or a pipe");
        }
        assertThat(run("shell", "audits").exit()).isEqualTo(2);
        assertThat(run("shell", "/").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy.yaml",
                "evidence.json",
                "report.md",
                "evidence.md",
                "board.md",
                ".cx",
                ".cx/written.json"
            })
    void nothingIsWrittenThroughALinkOrIntoAPipe(String name) throws Exception {
        Path kept = Files.writeString(temporary.resolve("kept"), "kept");
        link("to-a-file/" + name, "../../kept");
        link("to-nothing/" + name, "gone");
        link("to-a-folder/" + name, "../audits");
        link("to-a-device/" + name, "/dev/full");
        pipe("pipe/" + name);

        for (String out : List.of("to-a-file", "to-nothing", "to-a-folder", "to-a-device")) {
            assertRefused(run("advise", "sound.audit.yaml", "-o", out), name + "` cannot be written: it is a link");
        }
        Run pipe = run("advise", "sound.audit.yaml", "-o", "pipe");
        assertRefused(
                pipe,
                name + "` cannot be written: "
                        + (name.equals(".cx") ? "a file is in the place of a folder" : "it is a device or a pipe"));
        assertThat(kept).hasContent("kept");
        assertThat(project.resolve("gone")).doesNotExist();
    }

    @Test
    void anOutputFolderBehindALinkOutOfTheProjectIsRefused() throws Exception {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(project.resolve("inside"));
        link("out", "../outside");
        link("in", "inside");
        link("nowhere", "../gone");

        assertRefused(run("advise", "sound.audit.yaml", "-o", "out"), "out of the project folder");
        assertRefused(run("advise", "sound.audit.yaml", "-o", "out/deeper/still"), "out of the project folder");
        assertRefused(run("advise", "sound.audit.yaml", "-o", "nowhere"), "cannot be written: it is a link");
        assertThat(outside).isEmptyDirectory();
        assertThat(run("advise", "sound.audit.yaml", "-o", "in").exit()).isZero();
        assertThat(project.resolve("inside/strategy.yaml")).exists();
        assertThat(run("advise", "sound.audit.yaml", "-o", "../outside").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "a\\0b.yaml", "", ".", "../../../../../../etc/hostname"})
    void aStrategyLeadsOnlyToAnAuditOfItsProject(String audit) throws Exception {
        write("strategy.yaml", "strategy: 1\nmade-from: { audit: \"" + audit + "\" }\n");

        Run run = run("gaps", "strategy.yaml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("error[no-audit-behind]").doesNotContain("s3cr3t");
    }

    @Test
    void aLinkOutOfARulesFolderIsNoRule() throws Exception {
        Files.createDirectories(project.resolve("rules/signals"));
        link("rules/signals/own.drl", "../../../secret.yaml");

        assertRefused(run("gaps", "sound.audit.yaml", "--rules", "rules"), "rules/signals/own.drl is a link");
    }

    @Test
    void oneBadEntryOfAFolderHidesNoOther() throws Exception {
        write("wrong.audit.yaml", AUDIT + "period: 2026-Q2\n");
        link("dangling.yaml", "gone.yaml");
        link("loop.yaml", "loop.yaml");
        pipe("pipe.yaml");
        link("secret.yaml", "../secret.yaml");
        write("not-ours.yaml", "services: []\n");
        List<String> refused = new ArrayList<>(List.of("dangling.yaml", "loop.yaml", "pipe.yaml", "secret.yaml"));
        Path locked = project.resolve("locked.yaml");
        write("locked.yaml", AUDIT);
        Path closed = Files.createDirectories(project.resolve("closed"));
        write("closed/a.audit.yaml", AUDIT);
        if (locked.toFile().setReadable(false)
                && !Files.isReadable(locked)
                && closed.toFile().setReadable(false)) {
            refused.addAll(List.of("locked.yaml", "closed"));
        }

        Run run = run("validate", "--format", "compact", ".");
        Run only = run("gaps", "--quiet");
        assertThat(closed.toFile().setReadable(true)).isTrue();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains("wrong.audit.yaml:4:1: error[duplicate-key]")
                .doesNotContain("s3cr3t");
        assertThat(run.err().lines().filter(line -> line.startsWith("error["))).hasSameSizeAs(refused);
        assertThat(refused).allSatisfy(entry -> assertThat(run.err()).contains(entry));
        assertThat(run.err()).contains("skipped").contains("not-ours.yaml");
        assertThat(only.err()).startsWith("error[no-audit-here]");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return PROGRAM.run(project, arguments);
    }

    private static void assertRefused(Run run, String says) {
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(says).doesNotContain("s3cr3t");
        assertThat(run.out()).doesNotContain("s3cr3t");
    }

    private void write(String file, String text) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private void link(String file, String to) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(to));
    }

    private void pipe(String file) throws IOException, InterruptedException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Process made = new ProcessBuilder("mkfifo", target.toString()).start();
        assumeTrue(Program.end(made) == 0, "needs mkfifo");
    }
}
