package org.cxadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.PageText;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules list [--stage STAGE]}: the rules, a line each. */
final class RulesListCommand implements Callable<Exit> {

    private static final String READING = "reading";

    private String stage = "";

    private final CommandRun cx;

    RulesListCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("list", this)
                .option("STAGE", String.class, given -> stage = given, "--stage")
                .spec();
    }

    @Override
    public Exit call() {
        List<String> known = new ArrayList<>(List.of(READING));
        for (Stage each : Stage.values()) {
            known.add(each.folder());
        }
        if (!stage.isEmpty() && !known.contains(stage)) {
            throw new NotJudgedException(
                    "unknown-stage",
                    Map.of("stage", stage, "known", String.join(" ", known)),
                    NearestWord.to(stage, known));
        }
        new PageText(cx.messages(), RuleIndex.builtIn())
                .list(stage)
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }
}
