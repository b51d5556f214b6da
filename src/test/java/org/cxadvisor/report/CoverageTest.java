package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the page on coverage names as the answer to an item of the method is there. */
class CoverageTest {

    private static final Pattern NAMED = Pattern.compile("(rule|cause|metric|playbook|command|key|page) `([^`]+)`");

    private static final int AT_LEAST = 100;

    @Test
    void thePageNamesAnswersInPlenty() throws IOException {
        assertThat(NAMED.matcher(Files.readString(Path.of("docs/coverage.md"))).results())
                .hasSizeGreaterThan(AT_LEAST);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsThere() throws IOException {
        String page = Files.readString(Path.of("docs/coverage.md"));
        Set<String> rules = new TreeSet<>();
        RuleIndex.builtIn().pages().stream().map(RulePage::rule).forEach(rules::add);
        return NAMED.matcher(page)
                .results()
                .map(named -> dynamicTest(
                        named.group(),
                        () -> assertThat(there(named, rules)).as(named.group()).isTrue()));
    }

    private static boolean there(MatchResult named, Set<String> rules) {
        String name = named.group(2);
        return switch (named.group(1)) {
            case "rule", "cause" -> rules.contains(name);
            case "metric" -> metrics().contains(name);
            case "playbook" ->
                Playbooks.builtIn().all().stream().map(Playbook::id).anyMatch(name::equals);
            case "command" -> commands().contains(name);
            case "key" -> schema().contains("\"" + name + "\"");
            default -> Files.exists(Path.of("docs", name));
        };
    }

    private static List<String> metrics() {
        return MetricCatalogue.read().stream().map(MetricDefinition::id).toList();
    }

    private static List<String> commands() {
        return new Commands(Messages.in("en"), () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0)
                .describe().stream().map(command -> command.name()).toList();
    }

    private static String schema() {
        return new AuditChecker(Rulebase.builtIn(), RuleIndex.builtIn()).schema();
    }
}
