package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxadvisor.quarter.Comparer;
import org.cxadvisor.quarter.Comparison;
import org.cxadvisor.quarter.DiffText;
import org.cxadvisor.quarter.Side;
import org.cxadvisor.quarter.Titles;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code diff OLD NEW}: what moved between two audits or strategies, with what moved it. */
final class DiffCommand implements Callable<Exit> {

    private Path before = Path.of("");
    private Path after = Path.of("");
    private GateCommand.Format format = GateCommand.Format.PRETTY;
    private boolean ids;
    private final CommandRun cx;

    DiffCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("diff", this)
                .one("OLD", Path.class, given -> before = given)
                .one("NEW", Path.class, given -> after = given)
                .option("FORMAT", GateCommand.Format.class, given -> format = given, "--format")
                .flag(given -> ids = given, "--ids")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Advisor advice = cx.advice(after).toDraft();
        Quarter was = Quarter.read(before, advice, cx);
        Quarter is = Quarter.read(after, advice, cx);
        for (Quarter quarter : List.of(was, is)) {
            if (!quarter.audit().isSound()) {
                return advice.refuse(quarter.audit(), cx);
            }
        }
        if (!was.organization().equals(is.organization())) {
            throw new NotJudgedException(
                    "two-organizations", Map.of("one", was.organization(), "other", is.organization()));
        }
        Comparison diff = new Comparer(advice.judgement()).compare(was.side(cx), is.side(cx));
        DiffText text = new DiffText(
                diff, ids ? Titles.ids() : advice.titles(List.of(is.audit(), was.audit()), cx), cx.messages());
        format.print(cx, text::screen, diff::document, text::markdown);
        return Exit.DONE;
    }

    /**
     * The document of a strategy.
     *
     * @throws NotJudgedException where it is not there, or has syntax errors
     */
    static Fields strategy(Path file, CommandRun cx) {
        if (!Files.isRegularFile(cx.at(file))) {
            Path folder = file.getParent();
            throw new NotJudgedException(
                    "no-strategy", Map.of("folder", FollowUp.quoted(folder == null ? "." : folder.toString())));
        }
        String name = Advisor.name(file);
        if (StrictReader.read(name, Advisor.bytes(cx.at(file), name)).root() instanceof Fields strategy) {
            return strategy;
        }
        throw new NotJudgedException("unreadable-strategy-file", Map.of("file", name));
    }

    /** The text of the evidence beside a strategy; null where there is none. */
    static @Nullable String beside(Path strategy, CommandRun cx) {
        return Advisor.evidence(strategy, StrategyDocument.EVIDENCE_FILE, cx)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    /**
     * An audit, or a strategy with the audit it was made from.
     *
     * @param file the audit
     * @param audit the same, judged
     * @param strategy the strategy; null where the audit was named
     * @param evidence what lies beside the strategy; null where nothing does
     */
    record Quarter(
            Path file,
            JudgedAudit audit,
            @Nullable Fields strategy,
            @Nullable String evidence) {

        /**
         * What a name leads to: an audit, a strategy, or the folder of one.
         *
         * @throws NotJudgedException where the audit of a strategy is not there, or says something else by now
         */
        static Quarter read(Path named, Advisor advice, CommandRun cx) throws IOException {
            boolean isFolder = Files.isDirectory(cx.at(named));
            Path file = isFolder ? named.resolve(StrategyDocument.STRATEGY_FILE) : named;
            if (isFolder && !Files.isRegularFile(cx.at(file))) {
                throw new NotJudgedException("no-strategy", Map.of("folder", FollowUp.quoted(named.toString())));
            }
            if (!"strategy".equals(FileKinds.kind(cx.at(file)))) {
                return new Quarter(file, advice.judge(file, cx.ofItsDay()), null, null);
            }
            String name = Advisor.name(file);
            Fields strategy = DiffCommand.strategy(file, cx);
            Path audit = new AuditFinder(cx, "cx diff OLD NEW").audit(file);
            JudgedAudit judged = advice.judge(audit, cx.ofItsDay());
            String meaning = from(strategy, "meaning");
            if (judged.isSound() && !MeaningDigest.digest(judged.root()).startsWith(meaning)) {
                throw new NotJudgedException("changed-audit", Map.of("file", name, "audit", from(strategy, "audit")));
            }
            return new Quarter(audit, judged, strategy, DiffCommand.beside(file, cx));
        }

        private static String from(Fields strategy, String key) {
            return strategy.get("made-from") instanceof Fields origin && origin.get(key) instanceof Scalar said
                    ? said.text()
                    : "";
        }

        String organization() {
            return audit.audit().organization().name();
        }

        /** The same as it is compared, seen from its own day. */
        Side side(CommandRun cx) {
            LocalDate day =
                    Optional.of(audit.audit()).flatMap(AuditChecker::asOf).orElseGet(cx::today);
            return new Side(audit, Advisor.beside(file, cx), day, strategy, evidence);
        }
    }
}
