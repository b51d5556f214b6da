package org.cxadvisor.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;
import org.cxadvisor.tactic.Decisions;

/** Audits to be judged again with something changed. */
public final class SampleTrials {

    /** The day on which an audit without a date is seen. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Rulebase RULES = Rulebase.builtIn();
    private static final AuditChecker DESK = new AuditChecker(RULES, RuleIndex.builtIn());
    private static final StrategyPlanner PLANNER = new StrategyPlanner(RULES, DESK);

    private SampleTrials() {}

    static List<Path> samples() {
        return Samples.audits(Path.of("sample-audits")).toList();
    }

    /** The audit of a file. */
    public static Trials of(Path file) {
        return trials(file.toString().replace('\\', '/'), bytes(file), name -> Optional.of(file.resolveSibling(name))
                .filter(Files::exists)
                .map(SampleTrials::bytes));
    }

    /** An audit that is written in a test. */
    static Trials of(String audit) {
        return trials("audit.yaml", audit.getBytes(StandardCharsets.UTF_8), HistoryFiles.none());
    }

    private static Trials trials(String name, byte[] bytes, HistoryFiles beside) {
        JudgedAudit judged = DESK.judge(name, bytes, beside, null);
        if (!judged.isSound()) {
            throw new AssertionError(judged.problems());
        }
        return new Trials(DESK, PLANNER, judged, beside, null, DAY, Decisions.NONE);
    }

    /** The places of audits. */
    static AuditPlaces places() {
        return new AuditPlaces(DESK.form());
    }

    /** The whole advice on an audit with some changes. */
    public static Strategy strategy(Trials trials, List<AuditEdit> edits) {
        JudgedAudit changed = trials.judged(edits);
        return PLANNER.draft(changed, AuditChecker.asOf(changed.audit(), DAY));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
