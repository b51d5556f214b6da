package org.cxadvisor.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;

/** Whole audits, taken through the whole story. */
public final class Samples {

    /** The day on which an audit without a date is seen. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final List<Path> FOLDERS = List.of(Path.of("sample-audits"), Path.of("src/test/resources/examples"));

    private final Rulebase rules = Rulebase.builtIn();
    private final AuditChecker desk = new AuditChecker(rules, RuleIndex.builtIn());

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

    /** The audit of a file, read and checked. */
    public JudgedAudit judged(Path file) {
        return judged(file, bytes(file));
    }

    /** An audit that could stand where a file stands, read and checked. */
    public JudgedAudit judged(Path file, byte[] audit) {
        return desk.judge(
                file.getFileName().toString(),
                audit,
                name -> Optional.of(file.resolveSibling(name))
                        .filter(Files::exists)
                        .map(Samples::bytes),
                null);
    }

    /** The strategy for an audit. */
    public Strategy strategy(JudgedAudit judged) {
        return new StrategyPlanner(rules, desk).draft(judged, AuditChecker.asOf(judged.audit(), DAY));
    }

    /** The rules and rows that spoke anywhere in the story of an audit. */
    public Set<String> fired(JudgedAudit judged) {
        Set<String> fired = new TreeSet<>();
        judged.problems().forEach(problem -> fired.add(problem.rule()));
        if (judged.isSound()) {
            Strategy strategy = strategy(judged);
            strategy.conclusions().forEach(conclusion -> fired.add(conclusion.rule()));
            strategy.objections().forEach(objection -> fired.add(objection.rule()));
        }
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

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
