package org.cxadvisor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens of an hour with a client, each behind the command that shows it. */
class ClientHourTest {

    private static final Path HOURS = Path.of("src/test/resources/session");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fjord-and-fern", "ba-2023"})
    void eachScreenReadsAsItDid(String sample) throws IOException {
        for (String name : List.of(sample + ".audit.yaml", sample + ".history.csv")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = words(Files.readString(HOURS.resolve(sample + ".cx")))
                .run(
                        List.of("shell", sample + ".audit.yaml"),
                        Screen.unwatched(out, new ByteArrayOutputStream(), folder));

        Path golden = HOURS.resolve(sample + ".txt");
        String screens = out.toString(StandardCharsets.UTF_8);
        if (System.getProperty("golden.update", "").equals("update")) {
            Files.writeString(golden, screens);
        }
        assertThat(exit).as(screens).isZero();
        assertThat(screens)
                .as("%s is behind: run mvn verify -Dgolden=update and read the diff", golden)
                .isEqualTo(Files.readString(golden));
        assertThat(screens.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    private static Commands words(String script) {
        return new Commands(
                Messages.in("en"),
                () -> LocalDate.of(2026, 9, 30),
                (words, screen) -> ShellProgram.ofScript(
                        words, screen, new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8))));
    }
}
