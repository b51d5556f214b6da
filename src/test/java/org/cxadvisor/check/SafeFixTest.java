package org.cxadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFixTest {

    private static final String AUDIT = """
        audit: 1
        organization: { name: A }   # kept
        period: 2026-Q3 # cx-ignore: unknown-key -- was fixed
        language: no
        # cx-ignore: unknown-key -- was fixed, too
        touchpoints: [ { id: é😟, name: off } ]
        """;

    private static final String FIXED = """
        audit: 1
        organization: { name: A }   # kept
        period: 2026-Q3
        language: no
        touchpoints: [ { id: é😟, name: "off" } ]
        """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void ambiguousWordsAreQuotedAndUnusedCommentsDeletedAndNoOtherByteChanges(String lineEnd) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            String text = mark + AUDIT.replace("\n", lineEnd);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

            SafeFix fix = fix(text).orElseThrow();

            assertThat(fix.file(bytes)).isEqualTo(mark + FIXED.replace("\n", lineEnd));
            assertThat(fix.fixed()).isEqualTo(3);
            assertThat(fix(fix.file(bytes))).as("fixed twice is fixed once").isEmpty();
        }
    }

    @Test
    void whatChangesIsShownLineByLine() {
        assertThat(fix(AUDIT).orElseThrow().diff("a.yaml"))
                .containsExactly(
                        "--- a.yaml",
                        "+++ a.yaml",
                        "@@ -3 +3 @@",
                        "-period: 2026-Q3 # cx-ignore: unknown-key -- was fixed",
                        "+period: 2026-Q3",
                        "@@ -5 +4,0 @@",
                        "-# cx-ignore: unknown-key -- was fixed, too",
                        "@@ -6 +5 @@",
                        "-touchpoints: [ { id: é😟, name: off } ]",
                        "+touchpoints: [ { id: é😟, name: \"off\" } ]");
    }

    @Test
    void aCommentAboutSeveralRulesIsLeftToPeople() {
        assertThat(fix("audit: 1 # cx-ignore: unknown-key, duplicate-id -- was fixed\n"))
                .isEmpty();
    }

    @Test
    void nothingIsFixedThatCouldMeanSomethingElse() {
        assertThat(fix("audit: 1\nperiood: 2026-Q3\nindustri: Room #4\n")).isEmpty();
    }

    private static Optional<SafeFix> fix(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return SafeFix.of("a.yaml", bytes, Checked.findings(text));
    }
}
