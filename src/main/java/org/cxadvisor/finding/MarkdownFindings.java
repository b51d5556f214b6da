package org.cxadvisor.finding;

import java.util.List;
import java.util.Map;
import org.cxadvisor.check.Finding;
import org.cxadvisor.page.Escaping;

/** Findings as a table for a job summary or a pull request, which take no text of any length. */
final class MarkdownFindings {

    private static final int MOST = 200;

    private MarkdownFindings() {}

    static String write(FindingReport report) {
        ProblemText words = report.usual();
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(words.sentence("problem.markdown.title", Map.of()))
                .append("\n\n");
        report.closing(words.messages())
                .ifPresent(line -> text.append(Escaping.markdown(line)).append("\n"));
        List<Finding> shown = report.shown();
        if (!shown.isEmpty()) {
            text.append('\n').append(words.sentence("problem.markdown.head", Map.of()));
            text.append("\n| --- | --- | --- | --- |\n");
            shown.stream().limit(MOST).forEach(finding -> text.append(row(finding, report)));
        }
        if (shown.size() > MOST) {
            String more = words.sentence("problem.more-rows", Map.of("count", shown.size() - MOST));
            text.append('\n').append(more).append('\n');
        }
        return text.toString();
    }

    private static String row(Finding finding, FindingReport report) {
        ProblemText text = report.text(finding);
        return "| " + ProblemText.level(finding.problem().level())
                + " | " + Escaping.markdown(finding.problem().place().toString())
                + " | " + Escaping.markdown(text.saysWithSuggestion(finding.problem()))
                + " (" + finding.problem().rule() + ")"
                + " | " + Escaping.markdown(text.fix(finding.problem())) + " |\n";
    }
}
