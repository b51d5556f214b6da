package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a copy of the project, in a folder whose name has a space. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    @TempDir
    Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void copyTheProject() throws IOException {
        project = folder.resolve("my tools/cx advisor");
        copy(Program.PROJECT.resolve("cx"), project.resolve("cx"));
        copy(Program.PROJECT.resolve("target/cx-advisor.jar"), project.resolve("target/cx-advisor.jar"));
        copy(Program.PROJECT.resolve("target/lib"), project.resolve("target/lib"));
        copy(
                Program.PROJECT.resolve("sample-audits/olist-2018-q1.audit.yaml"),
                project.resolve("sample-audits/olist-2018-q1.audit.yaml"));
    }

    @Test
    void itWorksThroughALinkFromAnyFolderAndPreparesItselfOnce() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("cx"), Path.of("my tools/cx advisor/cx"));
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Program cx = launcher(link);

        Run first = cx.run(elsewhere, "--version");
        Run second = cx.run(elsewhere, "--version");

        assertThat(first.out()).matches("cx \\d+\\.\\d+\\.\\d+\n").isEqualTo(second.out());
        assertThat(first.err()).matches("cx: preparing quick starts on JDK \\S+, once\n");
        assertThat(second.err()).isEmpty();
        assertThat(filesIn(elsewhere)).isEmpty();
        assertThat(filesIn(project.resolve("target/startup"))).hasSize(1);
        assertThat(Files.size(onlyFileIn(project.resolve("target/startup")))).isPositive();
    }

    @Test
    void itHandsOverArgumentsAndExitCodesAsTheyAre() throws Exception {
        Run run = launcher(project.resolve("cx")).run(folder, "gaps", "a b", "c  *");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("unexpected argument `c  *`");
    }

    @Test
    void anArchiveThatLostItsEndOrWasChangedIsMadeAnew() throws Exception {
        Program cx = launcher(project.resolve("cx"));
        cx.run(folder, "--version");
        Path archive = onlyFileIn(project.resolve("target/startup"));
        byte[] whole = Files.readAllBytes(archive);

        Files.delete(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));
        Run halved = cx.run(folder, "--version");
        archive = onlyFileIn(project.resolve("target/startup"));
        byte[] nothing = new byte[(int) Files.size(archive)];
        Files.delete(archive);
        Files.write(archive, nothing);
        Run zeroed = cx.run(folder, "--version");

        assertThat(halved.out()).startsWith("cx ").isEqualTo(zeroed.out());
        assertThat(halved.exit()).isZero();
        assertThat(zeroed.exit()).isZero();
        assertThat(cx.run(folder, "--version").err()).isEmpty();
    }

    @Test
    void anArchiveRewrittenSinceItWasMadeIsMadeAnew() throws Exception {
        Program cx = launcher(project.resolve("cx"));
        cx.run(folder, "--version");
        Path archive = onlyFileIn(project.resolve("target/startup"));
        byte[] bytes = Files.readAllBytes(archive);
        for (int index = bytes.length / 8; index < bytes.length; index += 7) {
            bytes[index] ^= 0x55;
        }
        Files.delete(archive);
        Files.write(archive, bytes);

        Run broken = cx.run(folder, "--version");

        assertThat(broken.exit()).isZero();
        assertThat(broken.err()).matches("cx: preparing quick starts on JDK \\S+, once\n");
        assertThat(cx.run(folder, "--version").err()).isEmpty();
    }

    @Test
    void anArchiveDamagedInPlaceWithItsSizeAndTimeIsNoCrash() throws Exception {
        Program cx = launcher(project.resolve("cx"));
        cx.run(folder, "--version");
        Path archive = onlyFileIn(project.resolve("target/startup"));
        FileTime time = Files.getLastModifiedTime(archive);
        byte[] bytes = Files.readAllBytes(archive);
        for (int index = bytes.length / 8; index < bytes.length; index += 7) {
            bytes[index] ^= 0x55;
        }
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, bytes);
        Files.setLastModifiedTime(archive, time);

        Run damaged = cx.run(folder, "--version");

        assertThat(damaged.out()).startsWith("cx ");
        assertThat(damaged.err()).isEmpty();
        assertThat(damaged.exit()).isZero();
    }

    @Test
    void aJvmThatCannotStartIsNotJudged() throws Exception {
        Program cx = launcher(project.resolve("cx"));
        Run before = cx.run(folder, "--version");

        Run options = cx.with("JAVA_TOOL_OPTIONS", "-Xmx1k").run(folder, "--version");
        Run memory = Program.of(
                        "sh",
                        "-c",
                        "ulimit -v 100000; \"$@\"",
                        "sh",
                        project.resolve("cx").toString())
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .run(folder, "--version");

        assertThat(before.exit()).isZero();
        assertThat(List.of(options, memory)).allSatisfy(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).startsWith("cx: Java does not start here");
        });
    }

    @Test
    void aColonInThePathOfTheProgramIsNoObstacle() throws Exception {
        Path colon = folder.resolve("a:b");
        Files.createDirectories(colon);
        Files.move(project, colon.resolve("cx"));

        Run run = launcher(colon.resolve("cx/cx")).run(folder, "--version");

        assertThat(run.out()).startsWith("cx ");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aClosedStandardInputIsAnEmptyOne() throws Exception {
        Program cx = launcher(project.resolve("cx"));
        cx.runOn("exit\n", folder, "shell");

        Run closed = Program.of(
                        "sh",
                        "-c",
                        "exec \"$@\" <&-",
                        "sh",
                        project.resolve("cx").toString())
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .run(folder, "shell");

        assertThat(closed.exit()).isZero();
        assertThat(closed.out() + closed.err()).isEmpty();
    }

    @Test
    void theProgramIsToldHowWideTheTerminalIs() throws Exception {
        Path jdk = folder.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        for (int width : List.of(20, 47, 300)) {
            Run run = Program.of("script", "-qec", "stty cols " + width + " < /dev/tty; ./cx gaps", "/dev/null")
                    .with("JAVA_HOME", jdk.toString())
                    .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                    .run(project);

            assertThat(run.out()).contains("-Dcx.terminal=true -Dcx.width=" + width + " ");
        }
    }

    @Test
    void whereTheProjectMayNotBeWrittenTheArchiveLiesInTheUsersCache() throws Exception {
        Files.writeString(project.resolve("target/startup"), "in the way");

        Run run = launcher(project.resolve("cx")).run(folder, "--version");

        assertThat(run.exit()).isZero();
        assertThat(filesIn(folder.resolve("cache/cx-advisor"))).hasSize(1);
    }

    @Test
    void withNoPlaceForAnArchiveItRunsWithoutOne() throws Exception {
        Files.writeString(project.resolve("target/startup"), "in the way");
        Files.writeString(folder.resolve("cache"), "in the way");

        Run run = launcher(project.resolve("cx")).run(folder, "--version");

        assertThat(run.out()).startsWith("cx ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theShellTakesAScriptAndIsPreparedOnceToo() throws Exception {
        Program cx = launcher(project.resolve("cx"));

        Run first = cx.runOn("version\n", folder, "shell");
        Run second = cx.runOn("version\n", folder, "shell");

        assertThat(first.out()).startsWith("cx ").isEqualTo(second.out());
        assertThat(second.err()).isEmpty();
        assertThat(second.exit()).isZero();
        assertThat(folder.resolve("state"))
                .as("the history of what people typed, of which preparing is no part")
                .doesNotExist();
    }

    @Test
    void twoFirstRunsAtOnceBuildOnce() throws Exception {
        Files.move(project.resolve("target/cx-advisor.jar"), folder.resolve("built.jar"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path maven = Files.writeString(bin.resolve("mvn"), """
                #!/bin/sh
                echo "$@" >> "%1$s/builds"
                echo muttered
                echo muttered >&2
                sleep 1
                cp "%1$s/built.jar" target/cx-advisor.jar
                """.formatted(folder));
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Program cx = launcher(project.resolve("cx")).with("PATH", bin + ":" + System.getenv("PATH"));

        Process one = cx.start(folder, "--version");
        Process other = cx.start(folder, "--version");

        assertThat(Program.end(one)).isZero();
        assertThat(Program.end(other)).isZero();
        assertThat(Files.readString(folder.resolve("builds")))
                .isEqualTo("-q -B -Dstyle.color=never -DskipTests package\n");
        for (Process process : List.of(one, other)) {
            assertThat(Program.text(process.getInputStream().readAllBytes())).startsWith("cx ");
            assertThat(Program.text(process.getErrorStream().readAllBytes())).doesNotContain("muttered");
        }
    }

    @Test
    void aFailedBuildIsNotJudged() throws Exception {
        Files.delete(project.resolve("target/cx-advisor.jar"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path maven = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho why it failed\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();

        Run run = launcher(project.resolve("cx"))
                .with("PATH", bin + ":" + System.getenv("PATH"))
                .run(folder, "--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("why it failed\ncx: the build failed\n");
        assertThat(Files.exists(project.resolve("target/.building"))).isFalse();
    }

    private Program launcher(Path cx) {
        return Program.of(cx.toString())
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .with("XDG_STATE_HOME", folder.resolve("state").toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        assertThat(filesIn(folder)).hasSize(1);
        return folder.resolve(filesIn(folder).get(0));
    }
}
