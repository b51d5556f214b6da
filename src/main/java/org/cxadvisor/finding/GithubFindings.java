package org.cxadvisor.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cxadvisor.check.Finding;
import org.cxadvisor.problem.Level;

/**
 * Annotations of GitHub. It shows ten of each level of a step, so the first ten are given, and how many there are besides; before
 * them stands a line for each finding, as the log of a job shows no annotation in full.
 */
final class GithubFindings {

    private static final int MOST = 10;

    /** What lines of the log begin with, so that no text of a file can stand where a command of the runner would. */
    private static final String LOG = "| ";

    private final FindingReport report;
    private final StringBuilder text = new StringBuilder();

    private GithubFindings(FindingReport report) {
        this.report = report;
    }

    static String write(FindingReport report) {
        GithubFindings annotations = new GithubFindings(report);
        annotations.text.append(PlainFindings.compact(report, LOG));
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
            annotations.of(level);
        }
        annotations.more();
        return annotations.text.toString();
    }

    private List<Finding> all(Level level) {
        return report.shown().stream()
                .filter(finding -> finding.problem().level() == level)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private void of(Level level) {
        all(level).stream().limit(MOST).forEach(this::annotate);
    }

    private void annotate(Finding finding) {
        Span span = Span.of(finding.problem().place(), report.lines(finding));
        text.append("::").append(command(finding.problem().level()));
        text.append(" file=").append(property(finding.problem().place().file()));
        if (span.line() > 0) {
            text.append(",line=").append(span.line()).append(",endLine=").append(span.line());
            text.append(",col=").append(span.column()).append(",endColumn=").append(span.end());
        }
        text.append(",title=").append(property(finding.problem().rule()));
        text.append("::").append(data(report.text(finding).saysWithSuggestion(finding.problem())));
        text.append('\n');
    }

    private void more() {
        long more = List.of(Level.ERROR, Level.WARNING, Level.INFO).stream()
                .mapToLong(level -> Math.max(0, all(level).size() - MOST))
                .sum();
        if (more > 0) {
            text.append("::notice title=cx validate::");
            text.append(data(report.usual().sentence("problem.more-annotations", Map.of("count", more))));
            text.append('\n');
        }
    }

    /** The message of a command. */
    static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The value of a property of a command, which ends at a comma or at two colons. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }
}
