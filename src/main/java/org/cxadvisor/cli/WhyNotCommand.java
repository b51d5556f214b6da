package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.explore.Trials;
import org.cxadvisor.explore.WhyNot;
import org.cxadvisor.explore.WhyNotFinder;
import org.cxadvisor.report.WhyNotText;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.NearestWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code why-not TACTIC [--in DIR|AUDIT]}: why a tactic is not in the plan, and the smallest single change that includes it. */
final class WhyNotCommand implements Callable<Exit> {

    private String tactic = "";

    /** A folder with a strategy, or an audit; by default what the shell has open, else the folder one stands in. */
    private @Nullable Path in;

    private final CommandRun cx;

    WhyNotCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("why-not", this)
                .one("TACTIC", String.class, given -> tactic = given)
                .option("DIR|AUDIT", Path.class, given -> in = given, "--in")
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.explore(new AuditFinder(cx, "cx why-not TACTIC --in AUDIT").audit(in), cx, this::answer);
    }

    private List<String> answer(Trials trials, Advisor.Telling telling) {
        Playbooks playbooks = telling.judgement().playbooks().get();
        WhyNotFinder finder = new WhyNotFinder(trials, playbooks);
        WhyNot answer = finder.of(tactic)
                .orElseThrow(() -> new NotJudgedException(
                        "unknown-tactic", Map.of("tactic", tactic), NearestWord.to(tactic, finder.tactics())));
        return WhyNotText.of(
                answer, playbooks, telling.strategy(), telling.index(), telling.messages(), telling.width());
    }
}
