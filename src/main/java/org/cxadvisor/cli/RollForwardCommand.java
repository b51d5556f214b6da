package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.metric.Period;
import org.cxadvisor.quarter.FinishedTactics;
import org.cxadvisor.quarter.RolledAudit;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code roll-forward AUDIT --period P}: the audit of the next period, with what is to be measured again. */
final class RollForwardCommand implements Callable<Exit> {

    private @Nullable Path audit;
    private String period = "";
    private @Nullable Path strategy;
    private @Nullable Path into;
    private final CommandRun cx;

    RollForwardCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("roll-forward", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .option("PERIOD", String.class, given -> period = given, "--period")
                .option("DIR", Path.class, given -> strategy = given, "--strategy")
                .option("FILE", Path.class, given -> into = given, "-o", "--into")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Path file = cx.chosen("roll-forward", audit);
        Period next = Period.parse(period)
                .orElseThrow(() -> new NotJudgedException("no-next-period", Map.of("period", period)));
        Advisor advice = cx.advice(file);
        JudgedAudit judged = advice.judge(file, cx.ofItsDay());
        if (!judged.isSound()) {
            return advice.refuse(judged, cx);
        }
        boolean isOver = judged.audit()
                .period()
                .known()
                .filter(last -> !next.last().isAfter(last.last()))
                .isPresent();
        if (isOver) {
            throw new NotJudgedException("no-later-period", Map.of("period", period));
        }
        String text = new String(Advisor.bytes(cx.at(file), Advisor.name(file)), StandardCharsets.UTF_8);
        List<RolledAudit.Finished> finished = strategy == null
                ? List.of()
                : FinishedTactics.of(DiffCommand.strategy(strategy.resolve(StrategyDocument.STRATEGY_FILE), cx));
        RolledAudit.Result rolled = RolledAudit.of(text, period, finished).orElseThrow();
        String whole = head(rolled) + rolled.text();
        if (into == null) {
            cx.screen().out().print(whole);
            return Exit.DONE;
        }
        if (Files.exists(cx.at(into))) {
            throw new NotJudgedException("file-is-there", Map.of("file", into.toString()));
        }
        OutputFolder.Outcome outcome = OutputFolder.replace(cx.at(into), whole);
        if (outcome instanceof OutputFolder.Unwritable unwritable) {
            throw AdviseCommand.unwritable(unwritable, cx);
        }
        cx.tell(
                "cli.rolled",
                Map.of("file", into.toString(), "count", rolled.again().size()));
        return Exit.DONE;
    }

    /** Comments above the audit: what is to be measured again. */
    private String head(RolledAudit.Result rolled) {
        List<String> lines = new ArrayList<>();
        lines.add(cx.say("roll-forward.head", Map.of("period", period)));
        if (!rolled.again().isEmpty()) {
            lines.add(cx.say("roll-forward.again", Map.of()));
            rolled.again().forEach(place -> lines.add("  " + place));
        }
        if (!rolled.byHand().isEmpty()) {
            lines.add(cx.say("roll-forward.by-hand", Map.of()));
            rolled.byHand().forEach(place -> lines.add("  " + place));
        }
        StringBuilder head = new StringBuilder();
        lines.forEach(line -> head.append("# ").append(line.replace('\n', ' ')).append('\n'));
        return head.toString();
    }
}
