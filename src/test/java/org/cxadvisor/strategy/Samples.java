package org.cxadvisor.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.Diagnostician;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;

/** Whole audits, taken through the whole story. */
public final class Samples {

    /** The day on which an audit without a date is seen. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final List<Path> FOLDERS = List.of(Path.of("sample-audits"), Path.of("src/test/resources/examples"));

    private static final Map<Path, Strategy> DRAFTED = new ConcurrentHashMap<>();

    private final Rulebase rules = Rulebase.builtIn();
    private final AuditChecker desk = new AuditChecker(rules, RuleIndex.builtIn());
    private final StrategyPlanner planner = new StrategyPlanner(rules, desk);

    /** The files of all samples and examples. */
    public static List<Path> files() {
        return FOLDERS.stream().flatMap(Samples::audits).toList();
    }

    /** The measures that samples and examples declare as their own. */
    public static Set<String> ownMeasures() {
        Samples samples = new Samples();
        Set<String> measures = new TreeSet<>();
        for (Path file : files()) {
            Stated.all(samples.judged(file).audit().ownMetrics()).forEach(own -> measures.add(own.id()));
        }
        return measures;
    }

    /** The strategy for the audit of a file, drafted once for all tests. */
    public static Strategy drafted(Path file) {
        return DRAFTED.computeIfAbsent(file, same -> {
            Samples samples = new Samples();
            JudgedAudit judged = samples.judged(name(file), file, bytes(file));
            if (!judged.isSound()) {
                throw new AssertionError(file + " is not sound: " + judged.problems());
            }
            return samples.strategy(judged);
        });
    }

    /** The audit of a file, read and checked. */
    public JudgedAudit judged(Path file) {
        return judged(file, bytes(file));
    }

    /** An audit that could stand where a file stands, read and checked. */
    public JudgedAudit judged(Path file, byte[] audit) {
        return judged(file.getFileName().toString(), file, audit);
    }

    private JudgedAudit judged(String name, Path file, byte[] audit) {
        return desk.judge(
                name,
                audit,
                beside -> Optional.of(file.resolveSibling(beside))
                        .filter(Files::exists)
                        .map(Samples::bytes),
                null);
    }

    /** The strategy for an audit. */
    public Strategy strategy(JudgedAudit judged) {
        return planner.draft(judged, AuditChecker.asOf(judged.audit(), DAY));
    }

    /** What is diagnosed in an audit, without the rest of its strategy. */
    public Diagnosis diagnosis(JudgedAudit judged) {
        AuditFacts facts = desk.facts(judged, AuditChecker.asOf(judged.audit(), DAY));
        return new Diagnostician(rules).diagnose(facts, desk.thresholds(judged.audit()));
    }

    /** The rules and rows that spoke anywhere in the story of an audit. */
    public static Set<String> fired(Path file) {
        Strategy strategy = drafted(file);
        Set<String> fired = new TreeSet<>();
        strategy.doubts().forEach(doubt -> fired.add(doubt.rule()));
        strategy.conclusions().forEach(conclusion -> fired.add(conclusion.rule()));
        strategy.objections().forEach(objection -> fired.add(objection.rule()));
        return fired;
    }

    /** The audits of a folder. */
    public static Stream<Path> audits(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".audit.yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
