package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.PageText;
import org.cxadvisor.rulebase.Page;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.yaml.Nearest;
import picocli.CommandLine.Model.CommandSpec;

/** {@code explain RULE}: the page of a rule. */
final class ExplainWord implements Callable<Exit> {

    private String rule = "";

    private final Cx cx;

    ExplainWord(Cx cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return Grammar.of("explain", this)
                .one("RULE", String.class, given -> rule = given)
                .spec();
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
