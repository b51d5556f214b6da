package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.StrategyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No number in our advice is invented: each has an origin that people can look up. */
class NumbersTest {

    /** What carries a number and states none: the format's version, digests, ranks, and the ends of our own scales. */
    private static final List<Pattern> NO_FIGURES = List.of(
            Pattern.compile("^strategy: 1$"),
            Pattern.compile("meaning: \"?[0-9a-f]{6}\"?"),
            Pattern.compile("`[0-9a-f]{64}`"),
            Pattern.compile("^#+ \\d+\\. "),
            Pattern.compile("\\bT\\d+\\b"),
            Pattern.compile("^\\| [A-Z][a-z]+-[A-Z][a-z]+ \\d{4} (?=\\|)"),
            Pattern.compile("^ \\d+ (?=\\S)"),
            Pattern.compile("(?<=Score \\d\\d?|Score: \\d\\d?) of 100"),
            Pattern.compile("\\(4-5 of 5\\)"),
            Pattern.compile("95% (?:interval|CI)"),
            Pattern.compile("19 times in 20"),
            Pattern.compile("from 1 to 5|1 to 5[?]"),
            Pattern.compile("such as \\+5 points"));

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyNumberHasAnOrigin(Path audit) throws IOException {
        Written written = Written.of(audit);
        KnownFigures known = KnownFigures.of(written);

        for (String file : List.of(Written.REPORT, Written.APPENDIX, StrategyDocument.STRATEGY_FILE, Written.SCREEN)) {
            assertThat(unknown(written.text(file), known))
                    .as("numbers in %s of %s that nobody can look up", file, audit)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61.7% of customers leave", "it takes 3h 41m", "it costs USD 77k", "by 2018-09-13", "ask 1234 people",
                "rated 4.87 of 5", "as S99 says", "in 2016-Q2", "by Feb 2021", "within 9.7 days"
            })
    void anInventedNumberIsSeen(String line) throws IOException {
        KnownFigures known = KnownFigures.of(Written.of(Path.of("sample-audits/olist-2018-q1.audit.yaml")));

        assertThat(unknown(line, known)).hasSize(1);
    }

    /** Small whole numbers are easily known by chance, so the sentences themselves may hold none but these. */
    @Test
    void noSentenceHoldsANumberOfItsOwn() {
        Messages messages = Messages.in("en");
        List<String> thresholds = Thresholds.builtIn().facts().stream()
                .filter(threshold -> threshold.unit().matches("answers|reviews"))
                .map(threshold -> String.valueOf(Math.round(threshold.value())))
                .toList();

        List<String> invented = messages.ids().stream()
                .filter(id -> id.matches("(say|screen|report|paper|ask|file|unit)\\..*"))
                .map(id -> bare(messages.say(id).replaceAll("\\{[a-z_]+}", "0")))
                .filter(text -> Figure.in(text.replaceAll("\\b0\\b", "")).stream()
                        .anyMatch(figure -> !thresholds.contains(figure.text())))
                .toList();

        assertThat(invented)
                .as("give these numbers as named values, or take them from rules/thresholds")
                .isEmpty();
    }

    /** The more that counts as known, the less it says that a number is. */
    @Test
    void mostNumbersThatCouldBeWrittenAreNotKnown() throws IOException {
        for (Path audit : audits()) {
            KnownFigures known = KnownFigures.of(Written.of(audit));
            assertThat(share(known, "%", 1000)).as("percents, %s", audit).isLessThan(0.3);
            assertThat(share(known, "", 1000)).as("numbers, %s", audit).isLessThan(0.3);
        }
    }

    private static double share(KnownFigures known, String unit, int most) {
        return IntStream.range(0, most)
                        .mapToObj(tenths -> tenths / 10 + "." + tenths % 10 + unit)
                        .filter(text -> Figure.in(text).stream().allMatch(known::holds))
                        .count()
                / (double) most;
    }

    private static List<String> unknown(String text, KnownFigures known) {
        List<String> unknown = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Figure.in(bare(line)).stream()
                    .filter(figure -> !known.holds(figure))
                    .forEach(figure -> unknown.add(figure.text() + " in: " + line));
        }
        return unknown;
    }

    private static String bare(String line) {
        String bare = line;
        for (Pattern pattern : NO_FIGURES) {
            bare = pattern.matcher(bare).replaceAll(" ");
        }
        return bare;
    }
}
