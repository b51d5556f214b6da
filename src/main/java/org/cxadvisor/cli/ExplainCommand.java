package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.report.MetricText;
import org.cxadvisor.report.PageText;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code explain RULE}: the page of a rule or of a measure. */
final class ExplainCommand implements Callable<Exit> {

    private String rule = "";

    private final CommandRun cx;

    ExplainCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("explain", this)
                .one("RULE", String.class, given -> rule = given)
                .spec();
    }

    @Override
    public Exit call() {
        RuleIndex index = RuleIndex.builtIn();
        int width = cx.screen().width();
        List<String> lines = index.page(rule)
                .map(page -> new PageText(cx.messages(), index).of(page, width))
                .or(() -> MetricCatalogue.page(rule).map(page -> new MetricText(cx.messages(), width).of(page)))
                .orElseThrow(() -> unknown(index));
        lines.forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    /** What can be explained: the rules, then the measures. */
    static List<String> names(RuleIndex index) {
        return Stream.concat(
                        index.pages().stream().map(RulePage::rule),
                        MetricCatalogue.read().stream().map(MetricDefinition::id))
                .toList();
    }

    private NotJudgedException unknown(RuleIndex index) {
        Playbooks playbooks = Playbooks.builtIn();
        if (playbooks.get(rule).isPresent()) {
            return new NotJudgedException("playbook-to-explain", Map.of("playbook", rule));
        }
        String theme = Vocabulary.builtIn().words("themes").get(rule);
        if (theme != null) {
            String closing = playbooks.all().stream()
                    .filter(playbook -> playbook.mends().contains(rule))
                    .map(Playbook::id)
                    .collect(Collectors.joining(", "));
            return new NotJudgedException(
                    closing.isEmpty() ? "open-theme-to-explain" : "theme-to-explain",
                    Map.of("theme", rule, "meaning", theme, "playbooks", closing));
        }
        return new NotJudgedException("unknown-rule", Map.of("rule", rule), NearestWord.to(rule, names(index)));
    }
}
