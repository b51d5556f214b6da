package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.ReadingRules.Case;
import org.cxadvisor.yaml.ReadingRules.Finding;
import org.cxadvisor.yaml.ReadingRules.Page;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadingCasesTest {

    private static final Pattern FOUND_IN =
            Pattern.compile("(?s)## Found in\n```(\\w+)(?: times=(\\d+))?\n(.*?)\n```\n");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> PARTS =
            List.of("## Why it matters", "## Found in", "## Not found when", "## Known limits");

    private static List<String> rules() {
        return Arrays.stream(ReadingRule.values()).map(ReadingRule::id).sorted().toList();
    }

    private static List<Problem> problems(byte[] bytes) {
        return StrictReader.read("f.yaml", bytes).judgedBy(PainForm.PAIN);
    }

    @Test
    void everyRuleHasAPageAndCasesAndEveryPageARule() {
        assertThat(ReadingRules.stems(".md")).isEqualTo(rules());
        assertThat(ReadingRules.stems(".cases.yaml")).isEqualTo(rules());
    }

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        return rules().stream()
                .map(rule -> dynamicContainer(
                        rule,
                        ReadingRules.cases(rule).cases().stream()
                                .map(given -> dynamicTest(given.name(), () -> keeps(rule, given)))));
    }

    private static void keeps(String rule, Case given) {
        List<Finding> expected =
                given.finds().stream().map(finding -> finding.by(rule)).toList();

        assertThat(problems(given.document()).stream().map(Finding::of)).containsExactlyElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicNode> everyRuleHasACaseThatFindsAndOneThatStaysQuiet() {
        return rules().stream()
                .map(rule -> dynamicTest(rule, () -> {
                    var cases = ReadingRules.cases(rule);

                    assertThat(cases.rule()).isEqualTo(rule);
                    assertThat(cases.cases()).anyMatch(one -> finds(rule, one)).anyMatch(one -> !finds(rule, one));
                    assertThat(cases.cases()).extracting(Case::name).doesNotHaveDuplicates();
                }));
    }

    private static boolean finds(String rule, Case given) {
        return given.finds().stream()
                .anyMatch(finding -> rule.equals(finding.by(rule).rule()));
    }

    @TestFactory
    Stream<DynamicNode> everyPageHasItsPartsAndItsExampleIsFound() {
        return rules().stream()
                .map(rule -> dynamicTest(rule, () -> {
                    String text = ReadingRules.text(rule + ".md");
                    Matcher example = FOUND_IN.matcher(text);

                    assertThat(text).containsSubsequence(PARTS);
                    assertThat(example.find()).as("a block under Found in").isTrue();
                    assertThat(problems(document(example)))
                            .extracting(Problem::rule)
                            .contains(rule);
                }));
    }

    private static byte[] document(Matcher example) {
        String block = example.group(3) + "\n";
        if (example.group(1).equals("hex")) {
            return ReadingRules.hex(block);
        }
        int times = example.group(2) == null ? 1 : Integer.parseInt(example.group(2));
        return block.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicNode> everyPageSaysItsLevelAndNamesOnlyValuesItsProblemsCarry() {
        return rules().stream()
                .map(rule -> dynamicTest(rule, () -> {
                    Page page = ReadingRules.page(rule);
                    String words = page.finding() + page.why() + (page.hint() == null ? "" : page.hint());
                    List<String> named = new ArrayList<>();
                    NAMED.matcher(words).results().forEach(one -> named.add(one.group(1)));

                    List<Problem> found = ReadingRules.cases(rule).cases().stream()
                            .flatMap(one -> problems(one.document()).stream())
                            .filter(problem -> problem.rule().equals(rule))
                            .toList();

                    assertThat(page.rule()).isEqualTo(rule);
                    assertThat(page.finding()).doesNotEndWith(".");
                    assertThat(found).isNotEmpty().allSatisfy(problem -> {
                        assertThat(problem.level().name().toLowerCase(Locale.ROOT))
                                .isEqualTo(page.level());
                        assertThat(problem.values().keySet()).containsAll(named);
                    });
                }));
    }
}
