package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Resources;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages and cases of what the reader of audits finds beyond the form. */
class AuditRulesTest {

    private static final Path FOLDER = Path.of("rules/reading/audit");
    private static final Pattern FOUND_IN =
            Pattern.compile("(?s)## Found in\n```yaml\n(.*?)\n```\n(?:[^\n]*\n```csv\n(.*?)\n```\n)?");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");

    record Page(String rule, String level, String finding, String why, String hint, String since) {}

    record Cases(String rule, List<Case> cases) {}

    /** @param beside the text of {@code past.csv} */
    record Case(String name, String given, @Nullable String beside, List<Finding> finds) {}

    /** @param rule that of the page unless it is given */
    record Finding(
            @Nullable String rule,
            @Nullable String file,
            int line,
            int column,
            String path,
            @Nullable Map<String, String> values,
            @Nullable String suggestion) {

        static Finding of(Problem problem) {
            var place = problem.place();
            return new Finding(
                    problem.rule(),
                    place.file(),
                    place.line(),
                    place.column(),
                    place.path(),
                    problem.values(),
                    problem.suggestion());
        }

        Finding by(String page) {
            return new Finding(
                    rule == null ? page : rule,
                    file == null ? "f.yaml" : file,
                    line,
                    column,
                    path,
                    values == null ? Map.of() : values,
                    suggestion == null ? "" : suggestion);
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
        return rules().map(rule -> dynamicContainer(
                rule,
                cases(rule).cases().stream()
                        .map(one ->
                                dynamicTest(one.name(), () -> assertThat(problems(one.given(), one.beside()).stream()
                                                .map(Finding::of))
                                        .containsExactlyElementsOf(one.finds().stream()
                                                .map(finding -> finding.by(rule))
                                                .toList())))));
    }

    @TestFactory
    Stream<DynamicNode> everyRuleHasACaseThatFindsAndOneThatStaysQuiet() {
        return rules().map(rule -> dynamicTest(rule, () -> {
            assertThat(cases(rule).rule()).isEqualTo(rule);
            assertThat(cases(rule).cases())
                    .anyMatch(one -> one.finds().isEmpty())
                    .anyMatch(one -> !one.finds().isEmpty());
        }));
    }

    @TestFactory
    Stream<DynamicNode> everyPageIsRightAboutItsExampleItsLevelAndTheValuesItNames() {
        return rules().map(rule -> dynamicTest(rule, () -> {
            String text = text(rule + ".md");
            Page page = Resources.read(text.split("(?m)^---$", 3)[1], Page.class);
            Matcher example = FOUND_IN.matcher(text);

            assertThat(text)
                    .containsSubsequence("## Why it matters", "## Found in", "## Not found when", "## Known limits");
            assertThat(page.rule()).isEqualTo(rule);
            assertThat(page.finding()).doesNotEndWith(".");
            assertThat(example.find()).isTrue();
            List<Problem> found = problems(example.group(1) + "\n", example.group(2)).stream()
                    .filter(problem -> problem.rule().equals(rule))
                    .toList();
            List<String> named = NAMED.matcher(page.finding() + page.why() + page.hint())
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            assertThat(found).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.level().name().toLowerCase(Locale.ROOT)).isEqualTo(page.level());
                assertThat(problem.values().keySet()).containsAll(named);
            });
        }));
    }

    private static List<Problem> problems(String given, @Nullable String beside) {
        var document = StrictReader.read("f.yaml", given.getBytes(StandardCharsets.UTF_8));
        HistoryFiles files = name -> Optional.ofNullable(beside)
                .filter(text -> name.equals("past.csv"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Audits.FRAGMENTS
                .read(Objects.requireNonNull(document.root()), files)
                .problems();
    }

    private static Stream<String> rules() {
        return Arrays.stream(AuditRule.values()).map(AuditRule::id);
    }

    private static Cases cases(String rule) {
        return Resources.read(text(rule + ".cases.yaml"), Cases.class);
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
