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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions beside the advice, as commands: what they print, how they end, and what they say of bad input. */
class ToolCommandsTest {

    private static final Messages ENGLISH = Messages.in("en");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("fjord-and-fern.audit.yaml", "fjord-and-fern.history.csv", "bakery.audit.yaml")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("broken.audit.yaml"), "audit: 1\nperiod: 2026-Q3\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why-not live-chta --in bakery.audit.yaml         | unknown-tactic | live-chat
        why-not live-chat@nowhere --in bakery.audit.yaml | unknown-tactic |
        why-not live-chat --in no-such.audit.yaml        | no-such-file   |
        """)
    void whatCannotBeAnsweredIsNotJudged(String line, String problem, String suggestion) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors()).startsWith("error[" + problem + "]: ").doesNotContain("\tat ");
        if (suggestion != null) {
            assertThat(errors()).contains("did you mean `" + suggestion + "`?\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"why-not live-chat --in broken.audit.yaml"})
    void anAuditWithErrorsIsRefusedWithThem(String line) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors()).contains("error[missing-key]");
    }

    @Test
    void whyNotNamesTheConditionsAndALineForTheAudit() {
        assertThat(run("why-not", "reply-promise@help", "--in", "fjord-and-fern.audit.yaml"))
                .isZero();
        assertThat(output())
                .contains("Conditions that are not met:", "tested on the whole audit:")
                .containsPattern("\n  limits/\\w+: ");
        assertThat(errors()).isEmpty();
    }

    private int run(String... tokens) {
        Commands words = new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0);
        return words.run(List.of(tokens), Screen.unwatched(out, err, folder));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
