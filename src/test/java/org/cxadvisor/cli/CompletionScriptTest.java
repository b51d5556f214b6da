package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionScriptTest {

    private static final String ASK =
            "set -u; source \"$0\"; COMP_WORDS=(cx \"$@\"); COMP_CWORD=$#; _cx; echo \"${COMPREPLY[@]}\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        va                           | validate
        validate --form              | --format
        validate a.yaml --format s   | sarif
        validate --fail-on w         | warning
        rules li                     | list
        config show --or             | --origin
        gate --format m              | markdown
        schema str                   | strategy
        completion z                 | zsh
        """)
    void bashCompletesWhatItsScriptKnows(String line, String completed) throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "bash is not everywhere");
        Path script = Files.writeString(folder.resolve("cx.bash"), script("bash"));

        List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", ASK, script.toString()));
        command.addAll(List.of(line.split(" ")));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bash.waitFor()).isZero();
        assertThat(said).isEqualTo(completed + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandAndItsOptionsStandInEachScript(String shell) {
        assertThat(script(shell)).contains("validate", "baseline", "gate", "sarif", "max-warnings");
    }

    @Test
    void fishKnowsWhichOptionsTakeAValue() {
        assertThat(script("fish"))
                .contains("-l max-warnings -r\n")
                .contains("-l allow-empty\n")
                .contains("-l fail-on -x -a 'error warning info never'\n");
    }

    private String script(String shell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Commands(Messages.in("en"), () -> LocalDate.of(2026, 9, 30), (words, screen) -> 0)
                .run(List.of("completion", shell), Screen.unwatched(out, out, folder));
        return out.toString(StandardCharsets.UTF_8);
    }
}
