package org.cxadvisor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;

/** Screens and reports of audits, made as the program makes them. */
public final class Reports {

    static final List<String> EXAMPLES =
            List.of("ba-2023", "bakery", "fjord-and-fern", "ledgerly-saas", "olist-2018-q1", "telco");
    static final RuleIndex INDEX = RuleIndex.builtIn();

    private static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final Rulebase RULES = Rulebase.builtIn();
    private static final AuditChecker DESK = new AuditChecker(RULES, INDEX);
    private static final StrategyPlanner PLANNER = new StrategyPlanner(RULES, DESK);
    private static final Map<String, JudgedAudit> JUDGED = new ConcurrentHashMap<>();
    private static final Map<JudgedAudit, Once<Strategy>> DRAFTED =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private Reports() {}

    /** An example, judged once for all tests, as is its strategy. */
    static JudgedAudit example(String stem) {
        return JUDGED.computeIfAbsent(stem, same -> {
            JudgedAudit judged = judgedAnew(stem);
            DRAFTED.put(judged, new Once<>(() -> draft(judged)));
            return judged;
        });
    }

    /** An example as another run of the program would judge it, for tests that compare two runs. */
    static JudgedAudit judgedAnew(String stem) {
        return DESK.judge(
                stem + ".audit.yaml",
                bytes(FOLDER.resolve(stem + ".audit.yaml")),
                name -> Optional.of(FOLDER.resolve(name)).filter(Files::exists).map(Reports::bytes),
                null);
    }

    public static JudgedAudit audit(String yaml) {
        JudgedAudit judged = DESK.judge("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), HistoryFiles.none(), null);
        if (!judged.isSound()) {
            throw new AssertionError(judged.problems());
        }
        return judged;
    }

    public static Strategy strategy(JudgedAudit judged) {
        Once<Strategy> drafted = DRAFTED.get(judged);
        return drafted == null ? draft(judged) : drafted.get();
    }

    private static Strategy draft(JudgedAudit judged) {
        return PLANNER.draft(judged, AuditChecker.asOf(judged.audit(), LocalDate.of(2026, 9, 30)));
    }

    static List<String> screen(JudgedAudit judged) {
        return OneScreen.of(strategy(judged), messages(judged), INDEX, 80, "");
    }

    /** The client's paper on an audit. */
    static String paper(JudgedAudit judged) {
        return ClientPaper.of(strategy(judged), INDEX, messages(judged));
    }

    static String report(JudgedAudit judged) {
        return Appendix.of(strategy(judged), INDEX, messages(judged));
    }

    private static Messages messages(JudgedAudit judged) {
        return Messages.in(judged.audit().organization().language().or("en"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
