package org.cxadvisor.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.check.Excuse;
import org.cxadvisor.check.Finding;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.JsonText;

/** A log of SARIF 2.1.0. Findings that are excused stay in it as suppressed: a forge would close and reopen them otherwise. */
final class SarifFindings {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private final FindingReport report;
    private final TreeMap<String, Finding> rules = new TreeMap<>();

    private SarifFindings(FindingReport report) {
        this.report = report;
        report.findings().forEach(finding -> rules.putIfAbsent(finding.problem().rule(), finding));
    }

    static String write(FindingReport report) {
        return new SarifFindings(report).log();
    }

    private String log() {
        List<String> names = List.copyOf(rules.keySet());
        Map<String, Object> driver = new TreeMap<>(Map.of(
                "name", "cx-advisor",
                "version", report.version(),
                "rules", rules.values().stream().map(this::rule).toList()));
        Map<String, Object> run = new TreeMap<>(Map.of(
                "tool", Map.of("driver", driver),
                "columnKind", "unicodeCodePoints",
                "artifacts",
                        report.files().stream().map(SarifFindings::artifact).toList(),
                "results",
                        report.findings().stream()
                                .map(finding -> result(finding, names))
                                .toList()));
        return JsonText.write(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> artifact(String file) {
        return Map.of("location", Map.of("uri", uri(file)));
    }

    private Map<String, Object> rule(Finding finding) {
        ProblemText text = report.text(finding);
        String name = finding.problem().rule();
        String why = text.pageWhy(name);
        String fix = text.pageFix(name);
        String help = text.help(finding.problem());
        return Map.of(
                "id", name,
                "shortDescription", Map.of("text", text.pageFinding(name)),
                "fullDescription", Map.of("text", why.isEmpty() ? text.pageFinding(name) : why),
                "help",
                        Map.of(
                                "text", (fix + "\n" + help).strip(),
                                "markdown", (Escaping.markdown(fix) + "\n\n`" + help + "`").strip()),
                "defaultConfiguration", Map.of("level", level(text.pageLevel(name))));
    }

    private Map<String, Object> result(Finding finding, List<String> names) {
        Problem problem = finding.problem();
        Map<String, Object> result = new TreeMap<>();
        result.put("ruleId", problem.rule());
        result.put("ruleIndex", names.indexOf(problem.rule()));
        result.put("level", level(problem.level()));
        result.put("message", Map.of("text", report.text(finding).saysWithSuggestion(problem)));
        result.put("locations", List.of(location(finding)));
        result.put("partialFingerprints", Map.of("cxFinding/v1", finding.fingerprint() + ":" + finding.occurrence()));
        if (report.baseline()) {
            boolean known = finding.excuse()
                    .filter(excuse -> excuse.kind() == Excuse.Kind.BASELINE)
                    .isPresent();
            result.put("baselineState", known ? "unchanged" : "new");
        }
        finding.excuse().ifPresent(excuse -> result.put("suppressions", List.of(suppression(excuse))));
        return result;
    }

    private static Map<String, Object> suppression(Excuse excuse) {
        Map<String, Object> suppression = new TreeMap<>();
        suppression.put("kind", excuse.kind() == Excuse.Kind.COMMENT ? "inSource" : "external");
        suppression.put("status", "accepted");
        if (!excuse.because().isEmpty()) {
            suppression.put("justification", excuse.because());
        }
        return suppression;
    }

    private Map<String, Object> location(Finding finding) {
        Place place = finding.problem().place();
        Map<String, Object> physical = new TreeMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(place.file())));
        if (place.line() > 0) {
            Span span = Span.of(place, report.lines(finding));
            physical.put(
                    "region",
                    Map.of(
                            "startLine", span.line(),
                            "startColumn", span.column(),
                            "endLine", span.line(),
                            "endColumn", span.end()));
        }
        Map<String, Object> location = new TreeMap<>();
        location.put("physicalLocation", physical);
        if (!place.path().isEmpty()) {
            location.put("logicalLocations", new ArrayList<>(List.of(Map.of("fullyQualifiedName", place.path()))));
        }
        return location;
    }

    /** A path as an address: relative where it is, with everything escaped that an address gives a meaning to. */
    static String uri(String file) {
        boolean isDrive = file.matches("[A-Za-z]:/.*");
        String start = isDrive ? "file:///" + file.substring(0, 2) : file.startsWith("/") ? "file://" : "";
        StringBuilder uri = new StringBuilder(start);
        for (byte one : file.substring(isDrive ? 2 : 0).getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf((char) one) >= 0) {
                uri.append((char) one);
            } else {
                uri.append('%').append(HEXADECIMAL.toHexDigits(one));
            }
        }
        return uri.toString();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
