package org.cxadvisor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Origin;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.strategy.StrategyPlanner;

/**
 * An audit with everything that is written for it.
 *
 * @param audit the audit's file, below the project
 * @param strategy what was drafted for it
 * @param files the text of each file that {@code advise} writes, and its screen, by name
 */
record Written(Path audit, Strategy strategy, Map<String, String> files) {

    static final String REPORT = "report.md";
    static final String APPENDIX = "evidence.md";
    static final String BOARD = "board.md";
    static final String SCREEN = "screen.txt";
    static final RuleIndex INDEX = RuleIndex.builtIn();

    private static final Path SAMPLES = Path.of("sample-audits");
    private static final Rulebase RULES = Rulebase.builtIn();
    private static final AuditChecker DESK = new AuditChecker(RULES, INDEX);
    private static final StrategyPlanner PLANNER = new StrategyPlanner(RULES, DESK);

    /** The day on which an audit without a date is seen. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final int WIDTH = 80;

    private static final Map<Path, Written> WRITTEN = new ConcurrentHashMap<>();

    /** The version stands still here, so that a release changes no golden. */
    private static final String VERSION = "1.0.0";

    /** The audits that show the program to people, and whose answers are kept. */
    static List<Path> samples() {
        return Samples.files().stream()
                .filter(file -> file.getParent().equals(SAMPLES))
                .toList();
    }

    /** All that is written for the audit of a file, made once for all tests. */
    static Written of(Path audit) {
        return WRITTEN.computeIfAbsent(audit, same -> of(audit, Samples.drafted(audit)));
    }

    /** All that would be written for an audit that stood in a file. */
    static Written of(Path audit, byte[] text) {
        return of(audit, judged(audit, text));
    }

    /** An audit that could stand in a file, read and checked. */
    static JudgedAudit judged(Path audit, byte[] text) {
        return DESK.judge(
                name(audit),
                text,
                beside -> Optional.of(audit.resolveSibling(beside))
                        .filter(Files::exists)
                        .map(Written::bytes),
                null);
    }

    /** All that would be written for an audit that was judged as if it stood in a file. */
    static Written of(Path audit, JudgedAudit judged) {
        if (!judged.isSound()) {
            throw new AssertionError(audit + " is not sound: " + judged.problems());
        }
        return of(audit, PLANNER.draft(judged, AuditChecker.asOf(judged.audit(), DAY)));
    }

    private static Written of(Path audit, Strategy strategy) {
        String name = name(audit);
        Messages messages =
                Messages.in(strategy.audit().organization().language().or("en"));
        StrategySentences sentences = new StrategySentences(strategy, INDEX, messages);
        Map<String, String> files =
                new LinkedHashMap<>(StrategyDocument.of(strategy, new Origin(name, VERSION), sentences, INDEX)
                        .files());
        files.put(REPORT, ClientPaper.of(strategy, INDEX, messages));
        files.put(APPENDIX, Appendix.of(strategy, INDEX, messages));
        files.put(BOARD, BoardPage.of(strategy, INDEX, messages));
        files.put(SCREEN, String.join("\n", OneScreen.of(strategy, messages, INDEX, WIDTH, "--in " + name)) + "\n");
        return new Written(audit, strategy, files);
    }

    /** The text of one of the files. */
    String text(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
    }

    /** The folder beside the audit where its goldens and what is expected of it lie. */
    Path folder() {
        return audit.resolveSibling(audit.getFileName().toString().replace(".audit.yaml", ""));
    }

    private static String name(Path audit) {
        return audit.toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
