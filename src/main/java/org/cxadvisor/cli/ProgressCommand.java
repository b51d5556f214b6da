package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.quarter.Progress;
import org.cxadvisor.quarter.ProgressText;
import org.cxadvisor.quarter.TacticProgress;
import org.cxadvisor.quarter.Titles;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code progress FOLDER AUDIT}: how far goals have come by a newer audit, and what tactics did. */
final class ProgressCommand implements Callable<Exit> {

    private Path folder = Path.of("");
    private @Nullable Path audit;
    private boolean keep;
    private GateCommand.Format format = GateCommand.Format.PRETTY;
    private boolean ids;
    private final CommandRun cx;

    ProgressCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("progress", this)
                .one("DIR", Path.class, given -> folder = given)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .flag(given -> keep = given, "--keep")
                .option("FORMAT", GateCommand.Format.class, given -> format = given, "--format")
                .flag(given -> ids = given, "--ids")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Path file = cx.chosen("progress DIR", audit);
        Advisor advice = cx.advice(file).toDraft();
        JudgedAudit judged = advice.judge(file, cx);
        if (!judged.isSound()) {
            return advice.refuse(judged, cx);
        }
        Fields strategy = DiffCommand.strategy(folder.resolve(StrategyDocument.STRATEGY_FILE), cx);
        String evidence = DiffCommand.beside(folder.resolve(StrategyDocument.STRATEGY_FILE), cx);
        Progress progress = Progress.of(strategy, evidence, advice.draft(judged, cx));
        ProgressText text =
                new ProgressText(progress, ids ? Titles.ids() : advice.titles(List.of(judged), cx), cx.messages());
        format.print(cx, text::screen, progress::document, text::markdown);
        return keep ? kept(progress, text) : Exit.DONE;
    }

    /** What was learned goes into the strategy, from where {@code roll-forward} takes it into the next audit. */
    private Exit kept(Progress progress, ProgressText text) throws IOException {
        Map<List<String>, Map<String, String>> values = new LinkedHashMap<>();
        for (TacticProgress tactic : progress.tactics()) {
            if (tactic.isLearned() && tactic.change() != null) {
                Map<String, String> observed = new LinkedHashMap<>();
                observed.put("metric", tactic.metric());
                observed.put("change", tactic.direction());
                observed.put("before", tactic.change().before().replaceFirst("[ ,].*", ""));
                observed.put("after", tactic.change().after().replaceFirst("[ ,].*", ""));
                observed.put("period", tactic.period());
                observed.put("says", text.learned(tactic));
                observed.values().removeIf(String::isEmpty);
                values.put(List.of("tactics", tactic.tactic(), "observed"), observed);
            }
        }
        try (RenewalFolder open = RenewalFolder.open(cx.at(folder))) {
            RenewCommand.tell(open.note(values, "expected"), "cli.learned", folder, cx);
            return Exit.DONE;
        } catch (RefusedException refused) {
            return RenewCommand.refused(refused, folder, cx);
        }
    }
}
