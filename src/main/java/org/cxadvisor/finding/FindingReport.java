package org.cxadvisor.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.check.Excuse;
import org.cxadvisor.check.FailOn;
import org.cxadvisor.check.Finding;
import org.cxadvisor.language.Messages;
import org.cxadvisor.problem.Level;

/**
 * What a run found, for every format.
 *
 * @param files the names of the files that were checked, sorted
 * @param skipped how many files were passed over, as they are none of ours
 * @param findings all of them, those that are excused among them; they are sorted and counted through here
 * @param lines the text of each file with findings, by name
 * @param texts the words that hold for the project of a file, by the file's name
 * @param usual the words that hold elsewhere
 * @param failOn the lightest level that fails a test in formats of tests
 * @param show the lightest level that is written out for people; machines get everything
 * @param baseline whether a baseline was used, so that findings beside it are new
 * @param version that of this program
 */
public record FindingReport(
        List<String> files,
        int skipped,
        List<Finding> findings,
        Map<String, List<String>> lines,
        Map<String, ProblemText> texts,
        ProblemText usual,
        FailOn failOn,
        Level show,
        boolean baseline,
        String version) {

    public FindingReport {
        files = List.copyOf(files);
        findings = Finding.numbered(findings);
        lines = Map.copyOf(lines);
        texts = Map.copyOf(texts);
    }

    /** Those that count and are to be written out for people. */
    List<Finding> shown() {
        return counting().stream()
                .filter(finding -> finding.problem().level().compareTo(show) >= 0)
                .toList();
    }

    /** Those that count. */
    List<Finding> counting() {
        return findings.stream().filter(finding -> finding.excused() == null).toList();
    }

    ProblemText text(Finding finding) {
        return texts.getOrDefault(finding.problem().place().file(), usual);
    }

    List<String> lines(Finding finding) {
        return lines.getOrDefault(finding.problem().place().file(), List.of());
    }

    long count(Level level) {
        return counting().stream()
                .filter(finding -> finding.problem().level() == level)
                .count();
    }

    private long count(Excuse.Kind... kinds) {
        return findings.stream()
                .map(Finding::excuse)
                .flatMap(Optional::stream)
                .filter(excuse -> List.of(kinds).contains(excuse.kind()))
                .count();
    }

    /** What was checked and found, in one line: {@code 12 files checked, 2 errors}; empty where no file was checked. */
    public Optional<String> closing(Messages messages) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String infos = show == Level.INFO ? "problem.infos" : "problem.infos.hidden";
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("problem.files", Map.of("count", files.size())));
        add(skipped, "problem.skipped", messages, parts);
        add(count(Excuse.Kind.COMMENT, Excuse.Kind.PROJECT), "problem.suppressed", messages, parts);
        add(count(Excuse.Kind.BASELINE), "problem.known", messages, parts);
        add(count(Level.ERROR), "problem.errors", messages, parts);
        add(count(Level.WARNING), "problem.warnings", messages, parts);
        add(count(Level.INFO), infos, messages, parts);
        if (counting().isEmpty()) {
            parts.add(messages.say("problem.none"));
        }
        return Optional.of(String.join(messages.say("problem.and"), parts));
    }

    private static void add(long count, String sentence, Messages messages, List<String> parts) {
        if (count > 0) {
            parts.add(messages.say(sentence, Map.of("count", count)));
        }
    }
}
