package org.cxadvisor.finding;

import java.util.stream.Collectors;
import org.cxadvisor.check.Finding;

/** Findings as lines of text. */
final class PlainFindings {

    private PlainFindings() {}

    static String pretty(FindingReport report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.shown()) {
            report.text(finding).pretty(finding.problem(), report.lines()).forEach(line -> text.append(line)
                    .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    /** @param before what every line begins with */
    static String compact(FindingReport report, String before) {
        return report.shown().stream()
                .map(finding -> before + report.text(finding).compact(finding.problem()) + "\n")
                .collect(Collectors.joining());
    }
}
