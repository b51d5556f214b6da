package org.cxadvisor.finding;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxadvisor.check.Excuse;
import org.cxadvisor.check.Finding;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.JsonText;

/** Findings for programs: everything, those that are excused with the reason. */
final class JsonFindings {

    private JsonFindings() {}

    static String document(FindingReport report) {
        Map<String, Object> document = new TreeMap<>();
        document.put("version", report.version());
        document.put("files", report.files());
        document.put(
                "problems",
                report.findings().stream()
                        .map(finding -> entry(finding, report))
                        .toList());
        document.put("summary", summary(report));
        return JsonText.write(document);
    }

    static String lines(FindingReport report) {
        return report.findings().stream()
                .map(finding -> JsonText.writeLine(entry(finding, report)) + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> summary(FindingReport report) {
        return Map.of(
                "files", report.files().size(),
                "errors", report.count(Level.ERROR),
                "warnings", report.count(Level.WARNING),
                "infos", report.count(Level.INFO),
                "excused", report.findings().size() - report.counting().size());
    }

    private static Map<String, Object> entry(Finding finding, FindingReport report) {
        ProblemText text = report.text(finding);
        Place place = finding.problem().place();
        Span span = Span.of(place, report.lines(finding));
        Map<String, Object> one = new TreeMap<>();
        one.put("rule", finding.problem().rule());
        one.put("level", ProblemText.level(finding.problem().level()));
        one.put("says", text.says(finding.problem()));
        one.put("why", text.why(finding.problem()));
        one.put("fix", text.fix(finding.problem()));
        one.put("help", text.help(finding.problem()));
        one.put("suggestion", finding.problem().suggestion());
        one.put("file", place.file());
        one.put("line", place.line());
        one.put("column", place.column());
        one.put("end-line", place.line());
        one.put("end-column", place.line() == 0 ? 0 : span.end());
        one.put("length", place.length());
        one.put("path", place.path());
        one.put("range", range(span));
        one.put("values", new TreeMap<>(finding.problem().values()));
        one.put("fingerprint", finding.fingerprint());
        one.put("occurrence", finding.occurrence());
        finding.excuse().ifPresent(excuse -> one.put("excused", excused(excuse)));
        return one;
    }

    /** As editors count: lines and UTF-16 units from nought. */
    private static Map<String, Object> range(Span span) {
        int line = Math.max(0, span.line() - 1);
        return Map.of(
                "start", Map.of("line", line, "character", span.startUnit()),
                "end", Map.of("line", line, "character", span.endUnit()));
    }

    private static Map<String, Object> excused(Excuse excuse) {
        String kind =
                switch (excuse.kind()) {
                    case COMMENT -> "comment";
                    case PROJECT -> "cx.yaml";
                    case BASELINE -> "baseline";
                };
        return Map.of("by", kind, "because", excuse.because(), "until", excuse.until());
    }
}
