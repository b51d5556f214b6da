package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a team that keeps a strategy, each to every exit code it has, in a folder whose name has everything in it. */
class QuarterIT {

    private static final Program PROGRAM = Program.quick();
    private static final Path SAMPLES = Program.PROJECT.resolve("sample-audits");
    private static final Path MERGES = Program.PROJECT.resolve("src/test/resources/merges");
    private static final String Q4 = "vierter Quartal's.audit.yaml";
    private static final String Q1 = "erstes “Q”.audit.yaml";
    private static final String INTO = "Strategie für alle";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void aProject() throws IOException {
        project = Files.createDirectories(folder.resolve("it's 100%, über “q”"));
        Files.writeString(project.resolve("cx.yaml"), "cx: 1\n");
        Files.copy(SAMPLES.resolve("olist-2017-q4.audit.yaml"), project.resolve(Q4));
        Files.copy(SAMPLES.resolve("olist-2018-q1.audit.yaml"), project.resolve(Q1));
    }

    private Path strategy() {
        return project.resolve(INTO).resolve("strategy.yaml");
    }

    private void advised() throws Exception {
        assertThat(exit("advise", Q4, "-o", INTO)).isZero();
    }

    private void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void diffEndsAsItSays() throws Exception {
        Run diff = run("diff", Q4, Q1);
        assertThat(diff.exit()).as(diff.err()).isZero();
        assertThat(diff.out()).startsWith("Olist marketplace");
        Files.writeString(project.resolve("kaputt.audit.yaml"), "audit: 1\nbla: 1\n");
        assertThat(exit("diff", Q4, "kaputt.audit.yaml")).isEqualTo(1);
        assertThat(exit("diff", Q4, "none.audit.yaml")).isEqualTo(2);
        assertThat(exit("diff", Q4)).isEqualTo(2);
        assertThat(exit("diff", Q4, SAMPLES.resolve("bakery.audit.yaml").toString()))
                .isEqualTo(2);
    }

    @Test
    void progressAndRollForwardEndAsTheySay() throws Exception {
        advised();
        assertThat(exit("progress", INTO, Q1)).isZero();
        assertThat(exit("progress", "none", Q1)).isEqualTo(2);
        Files.writeString(project.resolve("kaputt.audit.yaml"), "audit: 1\nbla: 1\n");
        assertThat(exit("progress", INTO, "kaputt.audit.yaml")).isEqualTo(1);

        assertThat(exit("roll-forward", Q1, "--period", "2018-Q2", "--strategy", INTO, "-o", "nächstes.audit.yaml"))
                .isZero();
        assertThat(exit("validate", "nächstes.audit.yaml")).isZero();
        assertThat(exit("roll-forward", Q1, "--period", "2018-Q2", "-o", "nächstes.audit.yaml"))
                .isEqualTo(2);
        assertThat(exit("roll-forward", "kaputt.audit.yaml", "--period", "2018-Q2"))
                .isEqualTo(1);
    }

    @Test
    void renewResolvePinAndStatusEndAsTheySay() throws Exception {
        assertThat(exit("status", INTO)).isEqualTo(2);
        advised();
        Run status = run("status", INTO);
        assertThat(status.exit()).as(status.err()).isZero();
        assertThat(status.out()).contains("Newer audit: \"" + Q1, "--into \"" + INTO + "\"");
        assertThat(exit("pin", "csat", "--in", INTO, "--because", "wie beschlossen"))
                .isZero();
        assertThat(exit("pin", "none", "--in", INTO)).isEqualTo(2);
        assertThat(exit("renew", Q1, "--into", INTO, "--check")).isEqualTo(1);
        edit(strategy(), "  Priority gap", "  Unseres zuerst. Priority gap");
        assertThat(exit("renew", Q1, "--into", INTO)).isEqualTo(4);
        assertThat(exit("renew", Q1, "--into", INTO, "--yes")).isEqualTo(4);
        assertThat(exit("resolve", "--in", INTO)).isEqualTo(4);
        assertThat(exit("resolve", "says", "--take", "mine", "--in", INTO)).isZero();
        assertThat(exit("renew", Q1, "--into", INTO)).isZero();
        assertThat(exit("renew", Q4, "--into", INTO)).isEqualTo(4);
        assertThat(Files.readString(strategy())).contains("Unseres zuerst.", "because: wie beschlossen");
        assertThat(exit("unpin", "csat", "--in", INTO)).isZero();
        assertThat(exit("unpin", "csat", "--in", INTO)).isEqualTo(2);
        Files.writeString(strategy(), "strategy: [ 1\n");
        assertThat(exit("status", INTO)).isEqualTo(1);
        assertThat(exit("renew", Q1, "--into", INTO)).isEqualTo(1);
        assertThat(exit("pin", "csat", "--in", INTO)).isEqualTo(1);
    }

    @Test
    void twoRunsDoNotChangeOneFolder() throws Exception {
        advised();
        String before = Files.readString(strategy());
        try (FileChannel lock = FileChannel.open(
                project.resolve(INTO).resolve(".cx/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Run second = run("renew", Q1, "--into", INTO);

            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err()).contains("error[locked]");
            assertThat(exit("pin", "csat", "--in", INTO)).isEqualTo(2);
            assertThat(exit("status", INTO)).isZero();
        }
        assertThat(Files.readString(strategy())).isEqualTo(before);
    }

    /** The recipe of the README, as it stands there. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void gitBringsThreeEditsTogetherWithTheRecipeOfTheReadme() throws Exception {
        assumeTrue(shell("git --version", "") == 0, "git is not everywhere");
        String readme = Files.readString(Program.PROJECT.resolve("README.md"));
        String marked = readme.substring(readme.indexOf("<!-- recipe:merge -->"), readme.indexOf("<!-- /recipe -->"));
        String recipe = marked.substring(marked.indexOf("```text\n") + 8, marked.lastIndexOf("```"));
        Files.createDirectories(project.resolve(INTO));
        String identity =
                "git config user.name a; git config user.email a@example.com; git config core.autocrlf false\n";
        assertThat(shell("git init -q -b main", identity + recipe)).isZero();
        commit("base", "", "main");
        for (String branch : List.of("owner", "target", "renewed")) {
            commit(branch, "git checkout -q -b " + branch + " main", branch);
        }

        assertThat(shell("git checkout -q renewed && git merge -q -m owner owner && git merge -q -m target target", ""))
                .isZero();
        assertThat(strategy()).hasContent(Files.readString(MERGES.resolve("merged.yaml")));
    }

    /** A conflict of git leaves a file that can be read, and names both values. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aConflictInGitLeavesAFileThatCanBeRead() throws Exception {
        assumeTrue(shell("git --version", "") == 0, "git is not everywhere");
        String recipe = """
                echo 'strategy.yaml merge=cx' >> .gitattributes
                git config merge.cx.driver 'cx merge %O %A %B -o %A'
                """;
        Files.createDirectories(project.resolve(INTO));
        String identity = "git config user.name a; git config user.email a@example.com\n";
        assertThat(shell("git init -q -b main", identity + recipe)).isZero();
        commit("base", "", "main");
        for (String price : List.of("100k", "200k")) {
            String text = Files.readString(MERGES.resolve("base.yaml")).replace("BRL 230.2k", "BRL " + price);
            assertThat(shell("git checkout -q -b p" + price + " main", "")).isZero();
            Files.writeString(strategy(), text);
            assertThat(shell("git commit -qam p", "")).isZero();
        }

        assertThat(shell("git merge -q p100k", "")).isEqualTo(1);

        assertThat(Files.readString(strategy())).contains("cost: BRL 200k").doesNotContain("<<<<<<<");
        assertThat(Files.readString(folder.resolve("said")))
                .contains("mine: BRL 200k", "theirs: BRL 100k", "CONFLICT (content)");
    }

    private void commit(String version, String before, String branch) throws Exception {
        if (!before.isEmpty()) {
            assertThat(shell(before, "")).isZero();
        }
        Files.copy(MERGES.resolve(version + ".yaml"), strategy(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(shell("git add -A . && git commit -q -m " + branch, "")).isZero();
    }

    /** Runs lines of a shell in the project, with the program under test as {@code cx}; what they say is kept beside. */
    private int shell(String first, String then) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        String command = Stream.of(Program.quickCommand())
                .map(words -> String.join("' '", words))
                .findFirst()
                .orElseThrow();
        Path launcher = Files.writeString(bin.resolve("cx"), "#!/bin/sh\nexec '" + command + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", first + "\n" + then)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("PATH", bin + File.pathSeparator + System.getenv("PATH"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        try {
            Process process = builder.start();
            return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException none) {
            return -1;
        }
    }

    private int exit(String... arguments) throws Exception {
        return run(arguments).exit();
    }

    private Run run(String... arguments) throws Exception {
        return PROGRAM.run(project, arguments);
    }
}
