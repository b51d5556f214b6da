package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks as a build runs them: exit codes, reports and a repository of git, in a folder whose name has everything in it. */
class ChecksIT {

    private static final Program PROGRAM = Program.quick();
    private static final String SOUND = "audit: 1\norganization: { name: A }\nperiod: 2026-Q3\n";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void aProject() throws IOException {
        project = Files.createDirectories(folder.resolve("it's 100%, über “q”"));
        write("cx.yaml", "cx: 1\n");
    }

    @Test
    void everyExitCodeOfAnAuditIsReached() throws Exception {
        write("so und.audit.yaml", SOUND);
        write("bro'ken.audit.yaml", SOUND + "bla: 1\n");

        assertThat(run("validate", "so und.audit.yaml").exit()).isZero();
        Run broken = run("validate", "bro'ken.audit.yaml", "--format", "compact");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).startsWith("bro'ken.audit.yaml:4:1: error[unknown-key]");
        assertThat(broken.err()).isEqualTo("1 file checked, 1 error\n");
        assertThat(run("validate", "none.audit.yaml").exit()).isEqualTo(2);
        assertThat(run("validate", ".", "--fail-on", "never").exit()).isZero();
        Run both = run("validate", "bro'ken.audit.yaml", "none.audit.yaml");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.out()).contains("unknown-key");
    }

    @Test
    void aStrategyThatPeopleEditedNeedsADecision() throws Exception {
        write("a.audit.yaml", SOUND);
        assertThat(run("advise", "a.audit.yaml", "-o", "out").exit()).isZero();
        Files.writeString(
                project.resolve("out/strategy.yaml"),
                Files.readString(project.resolve("out/strategy.yaml")) + "# mine\n");
        write("a.audit.yaml", SOUND.replace("Q3", "Q2"));

        assertThat(run("advise", "a.audit.yaml", "-o", "out").exit()).isEqualTo(4);
        assertThat(run("validate", "out").exit()).isZero();
    }

    @Test
    void baselineSuppressionsAndGateEndAsTheySay() throws Exception {
        write("a.audit.yaml", SOUND + "bla: 1\n");

        assertThat(run("baseline", "create").exit()).isZero();
        assertThat(run("validate", ".").exit()).isZero();
        assertThat(run("baseline", "create").exit()).isEqualTo(2);
        assertThat(run("validate", ".", "--no-baseline").exit()).isEqualTo(1);
        assertThat(run("config", "show").exit()).isZero();
        assertThat(run("gate", "a.audit.yaml").exit()).isEqualTo(2);
        write("cx.yaml", "cx: 1\ngates: [ { measure: nps@organization, at-least: 10 } ]\n");
        write("a.audit.yaml", SOUND);
        assertThat(run("gate", "a.audit.yaml").exit()).isEqualTo(1);
        write(
                "a.audit.yaml",
                SOUND + "sources: [ { id: panel, kind: survey } ]\n"
                        + "metrics: { nps: { promoters: 600, passives: 200, detractors: 200 } }\n");
        Run kept = run("gate", "a.audit.yaml");
        assertThat(kept.err()).isEqualTo("1 gate checked, 0 failed\n");
        assertThat(kept.exit()).isZero();
    }

    @Test
    void standardInputIsChecked() throws Exception {
        Run run = PROGRAM.runOn(SOUND + "bla: 1\n", project, "validate", "-", "--stdin-filepath", "x.audit.yaml");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("x.audit.yaml:4:1");
    }

    @Test
    void aChangeCannotExcuseItself() throws Exception {
        assumeTrue(git("--version") == 0, "git is not everywhere");
        write("a.audit.yaml", SOUND + "bla: 1 # cx-ignore: unknown-key -- old\n");
        commit();
        write(
                "a.audit.yaml",
                SOUND + "bla: 1 # cx-ignore: unknown-key -- old\nblub: 1 # cx-ignore: unknown-key -- mine\n");
        write("cx.yaml", "cx: 1\nlevels: { unknown-key: ignored }\n");

        assertThat(run("validate", ".").exit()).isZero();
        Run run = run("validate", ".", "--against", "HEAD", "--format", "compact");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("`blub`").doesNotContain("`bla`");
        assertThat(run("validate", ".", "--against", "no-such").exit()).isEqualTo(2);
        assertThat(run("validate", ".", "--against", "--upload-pack=x").exit()).isEqualTo(2);
    }

    @Test
    void aGateFailsForWhatIsWorseThanACommit() throws Exception {
        assumeTrue(git("--version") == 0, "git is not everywhere");
        String audit = SOUND + "metrics: { nps: { promoters: 600, passives: 200, detractors: 200 } }\n";
        write("cx.yaml", "cx: 1\ngates: [ { measure: nps@organization } ]\n");
        write("a.audit.yaml", audit);
        commit();

        assertThat(run("gate", "a.audit.yaml", "--against", "HEAD").exit()).isZero();
        write("a.audit.yaml", audit.replace("600", "590").replace("detractors: 200", "detractors: 210"));
        assertThat(run("gate", "a.audit.yaml", "--against", "HEAD").exit()).isZero();
        write("a.audit.yaml", audit.replace("600", "400").replace("detractors: 200", "detractors: 400"));
        Run worse = run("gate", "a.audit.yaml", "--against", "HEAD");
        assertThat(worse.exit()).isEqualTo(1);
        assertThat(worse.out()).startsWith("failed  nps@organization: worse than before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "gitlab", "github", "markdown", "json", "jsonl"})
    void aReportOnAFullDiskIsNotJudgedAndLeavesNothing(String format) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "only Linux has a disk that is always full");
        write("a.audit.yaml", SOUND + "bla: 1\n");

        Run run = run("validate", ".", "--output", format + "=/dev/full");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("error[unwritable-file]");
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theActionOfGithubAnnotatesAndSummarises() throws Exception {
        write("a.audit.yaml", SOUND + "bla%0A::error::x: 1\n");
        Path summary = folder.resolve("summary");
        String script = step("cx validate");

        Run run = Program.of("bash", "-c", script)
                .with("GITHUB_ACTION_PATH", action().toString())
                .with("GITHUB_STEP_SUMMARY", summary.toString())
                .with("CX_PATHS", ".\n")
                .with("CX_FAIL_ON", "error")
                .run(project);

        assertThat(run.err()).endsWith("1 error\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("::error file=a.audit.yaml,line=4")))
                .hasSize(1);
        assertThat(run.out()).contains("%250A").doesNotContain("\n::error::");
        assertThat(summary).content().contains("| error | a.audit.yaml:4:1 |");
    }

    /** A folder with a launcher that starts the program under test. */
    private Path action() throws IOException {
        Path action = Files.createDirectories(folder.resolve("action"));
        Path launcher = action.resolve("cx");
        String command = Stream.of(Program.quickCommand())
                .map(words -> String.join("' '", words))
                .findFirst()
                .orElseThrow();
        Files.writeString(launcher, "#!/bin/sh\nexec '" + command + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return action;
    }

    /** The commands of a step of {@code action.yml}. */
    private static String step(String name) throws IOException {
        String action = Files.readString(Program.PROJECT.resolve("action.yml"));
        String step = action.substring(action.indexOf("- name: " + name));
        StringBuilder script = new StringBuilder("CX_AGAINST= CX_SARIF=\n");
        step.lines()
                .dropWhile(line -> !line.strip().equals("run: |"))
                .skip(1)
                .takeWhile(line -> line.startsWith("        "))
                .forEach(line -> script.append(line.substring(8)).append('\n'));
        return script.toString();
    }

    private void commit() throws Exception {
        assertThat(git("init", "-q")).isZero();
        assertThat(git("add", "-A")).isZero();
        assertThat(git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "before"))
                .isZero();
    }

    private int git(String... words) throws Exception {
        try {
            Process git = new ProcessBuilder(
                            Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return git.waitFor(1, TimeUnit.MINUTES) ? git.exitValue() : -1;
        } catch (IOException none) {
            return -1;
        }
    }

    private Run run(String... arguments) throws Exception {
        return PROGRAM.run(project, arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(project.resolve(name), text);
    }
}
