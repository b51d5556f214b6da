package org.cxadvisor.strategy;

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

/** Drafts strategies of example audits as the program does. */
final class Strategies {

    static final List<String> AUDITS =
            List.of("ba-2023", "bakery", "fjord-and-fern", "ledgerly-saas", "olist-2018-q1", "telco");
    static final List<String> EXAMPLES = List.of("fjord-and-fern", "olist");
    static final Rulebase RULES = Rulebase.builtIn();
    static final RuleIndex INDEX = RuleIndex.builtIn();

    private static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final AuditChecker DESK = new AuditChecker(RULES, INDEX);
    private static final StrategyPlanner PLANNER = new StrategyPlanner(RULES, DESK);

    private Strategies() {}

    static Strategy ofExample(String stem) {
        return of(
                "audits/" + stem + ".yaml",
                bytes(FOLDER.resolve(stem + ".audit.yaml")),
                name -> Optional.of(FOLDER.resolve(name)).filter(Files::exists).map(Strategies::bytes));
    }

    static Strategy of(String audit) {
        return of("audits/case.yaml", audit.getBytes(StandardCharsets.UTF_8), HistoryFiles.none());
    }

    private static Strategy of(String file, byte[] bytes, HistoryFiles beside) {
        JudgedAudit judged = DESK.judge(file, bytes, beside, null);
        if (!judged.isSound()) {
            throw new AssertionError(judged.problems());
        }
        return PLANNER.draft(judged, AuditChecker.asOf(judged.audit(), LocalDate.of(2026, 9, 30)));
    }

    static StrategyDocument document(Strategy strategy) {
        return StrategyDocument.of(strategy, new Origin("audits/case.yaml", "1.0.0"), new PlainSentences(), INDEX);
    }

    static byte[] example(String stem) {
        return bytes(FOLDER.resolve(stem + ".strategy.yaml"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
