package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackagedProgramIT {

    private static final Program PROGRAM = Program.packaged();
    private static final Program SHELL = Program.packagedWithShell();

    @TempDir
    Path folder;

    @Test
    void itSaysItsVersionWithNothingBesideTheLibrariesOfAOneShotRun() throws Exception {
        Run run = PROGRAM.run(folder, "--version");

        assertThat(run.out()).matches("cx \\d+\\.\\d+\\.\\d+\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void wrongUsageIsNotJudgedAndStandardOutputStaysEmpty() throws Exception {
        Run run = PROGRAM.run(folder, "advize", "audit.yaml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error[unknown-word]").contains("did you mean `advise`?");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderThatGoesAwayEndsItQuietly() throws Exception {
        Run run =
                Program.of("sh", "-c", "{ \"$0\" \"$@\"; echo $? >&2; } | true").run(folder, command("help"));

        assertThat(run.err()).isEqualTo("0\n");
    }

    @Test
    void outputThatDoesNotFitOnTheDiskIsNotJudged() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "only Linux has a disk that is always full");

        Run run = Program.of("sh", "-c", "\"$0\" \"$@\" > /dev/full").run(folder, command("help"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("error[unreachable]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void interruptsEndItWithTheNumbersThatShellsExpect() throws Exception {
        assertThat(endedBy("INT")).isEqualTo(130);
        assertThat(endedBy("TERM")).isEqualTo(143);
    }

    @Test
    void aScriptRunsToItsFirstFailureAndLeavesNothingInTheFolder() throws Exception {
        Run run = SHELL.runOn("# all is said once\n\nversion\nrules lst\nversion\n", folder, "shell");

        assertThat(run.out()).matches("cx \\S+\n");
        assertThat(run.err()).startsWith("error[unknown-word]").endsWith("stopped at line 4\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void settingsThatLieInTheFolderMeanNothingToTheShell() throws Exception {
        Files.writeString(folder.resolve("application.properties"), "spring.main.sources=no.such.Thing\n");

        Run run = SHELL.runOn("version\n", folder, "shell");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void atATerminalItPromptsKeepsWhatWasTypedAndLeavesWithZero() throws Exception {
        assumeTrue(hasPseudoTerminals(), "needs the `script` of util-linux to give it a terminal");

        Run run = Program.of("script", "-q", "-e", "-c", String.join(" ", terminalCommand()), "/dev/null")
                .with("TERM", "xterm")
                .runOn("version\nrules lst\nversion\nexit\n", folder);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("cx> ").contains("error[unknown-word]").doesNotContain("stopped at line");
        assertThat(run.out()).doesNotContainIgnoringCase("warning").doesNotContain("Error while");
        assertThat(filesIn(folder)).containsExactly("state");
        assertThat(Files.readString(onlyFileIn(folder.resolve("state/cx-advisor/histories"))))
                .contains("rules lst");
    }

    private static String[] command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Program.PROJECT.resolve("target/cx-advisor.jar").toString();
        return Stream.concat(Stream.of(java, "-jar", jar), Stream.of(arguments)).toArray(String[]::new);
    }

    private String[] terminalCommand() {
        Path target = Program.PROJECT.resolve("target");
        return new String[] {
            "XDG_STATE_HOME='" + folder.resolve("state") + "'",
            "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
            "-Dcx.keyboard=true -Dcx.terminal=true -cp '" + target.resolve("cx-advisor.jar") + ":"
                    + target.resolve("lib/shell") + "/*'",
            "org.cxadvisor.Main shell"
        };
    }

    private int endedBy(String signal) throws IOException, InterruptedException {
        Process process = SHELL.start(folder, "shell");
        process.getOutputStream().write("version\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        assertThat(process.getInputStream().read()).isEqualTo('c');
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return Program.end(process);
    }

    private static boolean hasPseudoTerminals() throws InterruptedException {
        try {
            Process asked = new ProcessBuilder("script", "--version").start();
            String answer = Program.text(asked.getInputStream().readAllBytes());
            return Program.end(asked) == 0 && answer.contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    private static java.util.List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        assertThat(filesIn(folder)).hasSize(1);
        return folder.resolve(filesIn(folder).get(0));
    }
}
