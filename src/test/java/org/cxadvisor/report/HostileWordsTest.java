package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.strategy.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people wrote into an audit stays words in the report: nothing becomes markup, and no table breaks. */
class HostileWordsTest {

    private static final Pattern FREE_TEXT =
            Pattern.compile("\\b(name|says|what|note|who|why|quote): (\"[^\"]*\"|[^\\s\"{\\[][^,}\\]\\n#]*)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final String EVIL = "<b>x</b> | y | `z` [a](http://b) @all \\e[31m";

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyFreeTextOfAnAuditMayBeHostile(Path audit) throws IOException {
        Matcher texts = FREE_TEXT.matcher(Files.readString(audit));
        StringBuilder hostile = new StringBuilder();
        int count = 0;
        while (texts.find()) {
            texts.appendReplacement(
                    hostile, Matcher.quoteReplacement(texts.group(1) + ": \"" + EVIL + " " + count++ + "\""));
        }
        texts.appendTail(hostile);

        assertThat(count).as("free texts in %s", audit).isGreaterThan(3);
        Written written = Written.of(audit, hostile.toString().getBytes(StandardCharsets.UTF_8));
        String report = written.text(Written.REPORT);
        assertThat(report).contains("\\<b\\>x\\</b\\>");
        harmless(report);
        assertThat(written.text(Written.SCREEN)).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aReportHoldsNoMarkupButOurs(Path audit) {
        harmless(Written.of(audit).text(Written.REPORT));
        harmless(Written.of(audit).text(Written.APPENDIX));
    }

    private static void harmless(String report) {
        int cells = 0;
        for (String line : report.lines().toList()) {
            String bare = CODE.matcher(line.replace("\\|", "")
                            .replace("\\<", "")
                            .replace("\\`", "")
                            .replace("\\[", ""))
                    .replaceAll("")
                    .replace("@<!-- -->", "");
            assertThat(bare).as(line).doesNotContain("<", "[a](", "@all", "\u001b");
            int bars = bare.replaceAll("[^|]", "").length();
            assertThat(bars).as("cells of: %s", line).isIn(0, cells == 0 ? bars : cells);
            cells = bars;
        }
    }
}
