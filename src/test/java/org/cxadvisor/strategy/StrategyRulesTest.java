package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages and cases of what the reader of strategies finds before it judges their form. */
class StrategyRulesTest {

    private static final Path FOLDER = Path.of("rules/reading/strategy");
    private static final Pattern FOUND_IN = Pattern.compile("(?s)## Found in\n```yaml\n(.*?)```\n");
    private static final StrategyFileChecker DESK = new StrategyFileChecker(Strategies.RULES, Strategies.INDEX);

    record Page(String rule, String level, String finding, String why, String hint, String since) {}

    record Cases(String rule, List<Case> cases) {}

    record Case(String name, String given, List<Finding> finds) {}

    record Finding(
            int line, int column, String path, @Nullable Map<String, String> values) {

        static Finding of(Problem problem) {
            var place = problem.place();
            return new Finding(place.line(), place.column(), place.path(), problem.values());
        }
    }

    @Test
    void everyRuleHasAPageAndCasesAndEveryPageARule() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().flatMap(rule -> Stream.of(rule + ".md", rule + ".cases.yaml"))
                                    .toList());
        }
    }

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        return rules().map(rule -> {
            Cases cases = Resources.read(text(rule + ".cases.yaml"), Cases.class);
            assertThat(cases.cases()).anyMatch(one -> one.finds().isEmpty()).anyMatch(one -> !one.finds()
                    .isEmpty());
            return dynamicContainer(
                    rule,
                    cases.cases().stream()
                            .map(one -> dynamicTest(one.name(), () -> {
                                List<Problem> problems = problems(one.given());

                                assertThat(problems)
                                        .allMatch(problem -> problem.rule().equals(rule));
                                assertThat(problems.stream().map(Finding::of).toList())
                                        .isEqualTo(one.finds());
                            })));
        });
    }

    @TestFactory
    Stream<DynamicNode> everyPageIsRightAboutItsExample() {
        return rules().map(rule -> dynamicTest(rule, () -> {
            String text = text(rule + ".md");
            Page page = Resources.read(text.split("(?m)^---$", 3)[1], Page.class);
            Matcher example = FOUND_IN.matcher(text);

            assertThat(text)
                    .containsSubsequence("## Why it matters", "## Found in", "## Not found when", "## Known limits");
            assertThat(example.find()).isTrue();
            assertThat(problems(example.group(1))).singleElement().satisfies(problem -> {
                assertThat(problem.rule()).isEqualTo(rule);
                assertThat(problem.level().name().toLowerCase(Locale.ROOT)).isEqualTo(page.level());
            });
        }));
    }

    private static List<Problem> problems(String given) {
        return DESK.judge("f.yaml", given.getBytes(StandardCharsets.UTF_8)).problems();
    }

    private static Stream<String> rules() {
        return Stream.of(StrategyRule.values()).map(StrategyRule::id);
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
