package org.cxadvisor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxadvisor.Growth;
import org.cxadvisor.language.Messages;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextTest {

    private static final int FRAME = 100;

    private final ProblemText text = new ProblemText(Messages.in("en"), RuleIndex.builtIn());

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "51, 51", "5_000, 51", "9_951, 51", "10_000, 51"})
    void aLongLineIsShownAroundThePlaceAlone(String typed, int shownAt) {
        int column = Integer.parseInt(typed.replace("_", ""));
        String line = "😟".repeat(column - 1) + "X" + "é".repeat(10_000 - column);

        List<String> frame = frame(line, column, 1);

        String shown = frame.get(1).substring("1 | ".length());
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(FRAME);
        assertThat(shown.codePoints().limit(shownAt - 1L)).allMatch(character -> character != 'X');
        assertThat(shown.codePoints().skip(shownAt - 1L).findFirst()).hasValue('X');
    }

    @Test
    void whatIsMeantEndsWithTheFrame() {
        List<String> frame = frame("x".repeat(100_000), 1_000, 50_000);

        assertThat(frame.get(1)).hasSize("1 | ".length() + FRAME);
        assertThat(frame.get(2)).isEqualTo("  | " + " ".repeat(50) + "^".repeat(50));
    }

    @Test
    void problemsOnOneLongLineTakeTimeForItsLengthOnce() {
        assertThat(Growth.ofDoubling(2_000, this::tellOnOneLine)).isLessThan(3);
    }

    private void tellOnOneLine(int problems) {
        Map<String, List<String>> lines = Map.of("a.yaml", List.of("é😟".repeat(100 * problems)));
        for (int number = 0; number < problems; number++) {
            text.pretty(problem(number * 200 + 1, 1, "x"), lines);
        }
    }

    @Test
    void aValueIsToldAsFarAsAnybodyReadsIt() {
        Problem problem = problem(1, 1, "ab".repeat(500_000));

        assertThat(text.compact(problem)).contains("ab".repeat(100) + "…").hasSizeLessThan(400);
        assertThat(text.pretty(problem, Map.of()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
    }

    private List<String> frame(String line, int column, int length) {
        return text.pretty(problem(column, length, "x"), Map.of("a.yaml", List.of(line)))
                .subList(2, 5);
    }

    private static Problem problem(int column, int length, String key) {
        return Problem.error(
                "duplicate-key", new Place("a.yaml", 1, column, length, ""), Map.of("key", key, "first-line", "1"));
    }
}
