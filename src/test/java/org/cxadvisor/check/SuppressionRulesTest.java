package org.cxadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Resources;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The pages and cases in {@code rules/reading/suppressions}. */
class SuppressionRulesTest {

    private static final Path FOLDER = Path.of("rules/reading/suppressions");
    private static final List<String> RULES = List.of(
            "expired-suppression",
            "misshapen-suppression",
            "suppression-of-no-rule",
            "unexplained-suppression",
            "unused-suppression");
    private static final Set<String> SHOWN = Set.of("unknown-key", "ambiguous-text");
    private static final Pattern FOUND_IN = Pattern.compile("(?s)\n## Found in\n```yaml\n(.*?)\n```\n");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");

    record Cases(String rule, List<Case> cases) {}

    record Case(String name, String given, List<Found> finds) {}

    record Found(int line, int column, String rule) {}

    record Page(String rule, String level, String finding, String why, String hint, String since) {}

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        return RULES.stream().map(rule -> {
            Cases cases = Resources.read(text(rule + ".cases.yaml"), Cases.class);
            assertThat(cases.rule()).isEqualTo(rule);
            assertThat(cases.cases())
                    .anyMatch(one ->
                            one.finds().stream().anyMatch(found -> found.rule().equals(rule)))
                    .anyMatch(one ->
                            one.finds().stream().noneMatch(found -> found.rule().equals(rule)));
            return dynamicContainer(
                    rule,
                    cases.cases().stream()
                            .map(one -> dynamicTest(one.name(), () -> assertThat(found(one.given()))
                                    .containsExactlyInAnyOrderElementsOf(one.finds()))));
        });
    }

    @TestFactory
    Stream<DynamicNode> everyPageIsRightAboutItsExampleItsLevelAndTheValuesItNames() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(2 * RULES.size());
        }
        return RULES.stream()
                .map(rule -> dynamicTest(rule, () -> {
                    String text = text(rule + ".md");
                    Page page = Resources.read(text.split("(?m)^---$", 3)[1], Page.class);
                    Matcher example = FOUND_IN.matcher(text);

                    assertThat(text)
                            .containsSubsequence(
                                    "## Why it matters", "## Found in", "## Not found when", "## Known limits");
                    assertThat(page.rule()).isEqualTo(rule);
                    assertThat(example.find()).isTrue();
                    List<Problem> found = Checked.findings(example.group(1) + "\n").stream()
                            .map(Finding::problem)
                            .filter(problem -> problem.rule().equals(rule))
                            .toList();
                    assertThat(found).isNotEmpty().allSatisfy(problem -> {
                        assertThat(problem.level().name().toLowerCase(Locale.ROOT))
                                .isEqualTo(page.level());
                        assertThat(problem.values().keySet())
                                .containsAll(NAMED.matcher(page.finding() + page.why() + page.hint())
                                        .results()
                                        .map(name -> name.group(1))
                                        .toList());
                    });
                }));
    }

    /** What counts, of the rules that cases speak of. */
    private static List<Found> found(String given) {
        return Checked.findings(given).stream()
                .filter(finding -> finding.excused() == null)
                .map(Finding::problem)
                .filter(problem -> RULES.contains(problem.rule()) || SHOWN.contains(problem.rule()))
                .map(problem ->
                        new Found(problem.place().line(), problem.place().column(), problem.rule()))
                .toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
