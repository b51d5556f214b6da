package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.FactPageText;
import org.cxadvisor.rulebook.FactCatalogue;
import org.cxadvisor.rulebook.FactPage;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules facts [FACT]}: what a rule can see, a line each, or one fact in full. */
final class RulesFactsCommand implements Callable<Exit> {

    private String name = "";

    private final CommandRun cx;

    RulesFactsCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("facts", this)
                .maybe("FACT", String.class, given -> name = given)
                .spec();
    }

    @Override
    public Exit call() {
        List<FactPage> facts = FactCatalogue.read();
        FactPageText text = new FactPageText(cx.messages());
        List<String> lines = name.isEmpty()
                ? text.list(facts)
                : facts.stream()
                        .filter(fact -> fact.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(fact -> text.of(fact, cx.screen().width()))
                        .orElseThrow(() -> new NotJudgedException(
                                "unknown-fact",
                                Map.of("name", name),
                                NearestWord.to(
                                        name, facts.stream().map(FactPage::name).toList())));
        lines.forEach(cx.screen().out()::println);
        return Exit.DONE;
    }
}
