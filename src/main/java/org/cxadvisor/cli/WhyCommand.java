package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.proof.Proof;
import org.cxadvisor.proof.Prover;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.Screen.Lines;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.NearestWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code why ID [--in DIR|AUDIT]}: the proof of a line of advice, down to the line of the audit. */
final class WhyCommand implements Callable<Exit> {

    private String id = "";

    /** A folder with a strategy, or an audit; by default what the shell has open, else the folder one stands in. */
    private @Nullable Path in;

    private final CommandRun cx;

    WhyCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("why", this)
                .one("ID", String.class, given -> id = given)
                .option("DIR|AUDIT", Path.class, given -> in = given, "--in")
                .spec();
    }

    @Override
    public Exit call() {
        Path file = new AuditFinder(cx, "cx why ID --in AUDIT").audit(in);
        Advisor advice = cx.advice(file).toDraft();
        JudgedAudit judged = advice.judge(file, cx);
        if (!judged.isSound()) {
            return advice.refuse(judged, cx);
        }
        Strategy strategy = advice.draft(judged, cx);
        Prover prover = new Prover(strategy, advice.index());
        List<Proof> proofs = prover.why(id);
        if (proofs.isEmpty()) {
            throw new NotJudgedException(
                    "nothing-of-that-id", Map.of("id", id, "file", judged.file()), NearestWord.to(id, prover.ids()));
        }
        Lines out = cx.screen().out();
        for (int index = 0; index < proofs.size(); index++) {
            if (index > 0) {
                out.println();
            }
            advice.why(proofs.get(index), strategy, judged, cx).forEach(out::println);
        }
        return Exit.DONE;
    }
}
