package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.PageText;
import org.cxadvisor.rulebase.Page;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain RULE}: the page of a rule. */
@Command(name = "explain")
final class ExplainWord implements Callable<Exit> {

    @Parameters(paramLabel = "RULE")
    String rule = "";

    private final Cx cx;

    ExplainWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        RuleIndex index = RuleIndex.builtIn();
        Page page = index.page(rule).orElseThrow(() -> unknown(index));
        new PageText(cx.messages(), index)
                .of(page, cx.screen().width())
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    private NotJudgedException unknown(RuleIndex index) {
        List<String> known = index.pages().stream().map(Page::rule).toList();
        return new NotJudgedException("unknown-rule", Map.of("rule", rule), Nearest.to(rule, known));
    }
}
