package org.cxadvisor.finding;

import java.util.Map;
import org.cxadvisor.check.Finding;
import org.cxadvisor.problem.Level;
import org.cxadvisor.yaml.JsonText;

/** A code quality report of GitLab, which shows one finding for each fingerprint. */
final class GitlabFindings {

    private GitlabFindings() {}

    static String write(FindingReport report) {
        return JsonText.write(report.counting().stream()
                .map(finding -> entry(finding, report))
                .toList());
    }

    private static Map<String, Object> entry(Finding finding, FindingReport report) {
        int line = Math.max(1, finding.problem().place().line());
        return Map.of(
                "description", report.text(finding).saysWithSuggestion(finding.problem()),
                "check_name", "cx/" + finding.problem().rule(),
                "fingerprint", finding.fingerprint() + (finding.occurrence() == 1 ? "" : "-" + finding.occurrence()),
                "severity", severity(finding.problem().level()),
                "location",
                        Map.of(
                                "path", finding.problem().place().file(),
                                "lines", Map.of("begin", line)));
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
