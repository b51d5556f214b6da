package org.cxadvisor.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.check.Finding;

/** A test report: a suite for each file, a case for each rule that found something in it. Test reports know no warning. */
final class JunitFindings {

    private final FindingReport report;
    private final StringBuilder xml = new StringBuilder();

    private JunitFindings(FindingReport report) {
        this.report = report;
    }

    static String write(FindingReport report) {
        return new JunitFindings(report).document();
    }

    private String document() {
        Map<String, Map<String, List<Finding>>> suites = new TreeMap<>();
        report.files().forEach(file -> suites.put(file, new TreeMap<>()));
        for (Finding finding : report.counting()) {
            suites.computeIfAbsent(finding.problem().place().file(), file -> new TreeMap<>())
                    .computeIfAbsent(finding.problem().rule(), rule -> new ArrayList<>())
                    .add(finding);
        }
        long cases = suites.values().stream().mapToLong(JunitFindings::cases).sum();
        long failures = suites.values().stream().mapToLong(this::failures).sum();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"cx validate\"")
                .append(counts(cases, failures))
                .append(">\n");
        suites.forEach(this::suite);
        return xml.append("</testsuites>\n").toString();
    }

    private static String counts(long cases, long failures) {
        return " tests=\"" + cases + "\" failures=\"" + failures + "\" errors=\"0\"";
    }

    /** A file without findings is a case that passed. */
    private static long cases(Map<String, List<Finding>> rules) {
        return Math.max(1, rules.size());
    }

    private long failures(Map<String, List<Finding>> rules) {
        return rules.values().stream().filter(this::fails).count();
    }

    private boolean fails(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> report.failOn().includes(finding.problem().level()));
    }

    private void suite(String file, Map<String, List<Finding>> rules) {
        xml.append("  <testsuite name=\"").append(escaped(file)).append('"');
        xml.append(counts(cases(rules), failures(rules))).append(">\n");
        if (rules.isEmpty()) {
            xml.append("    <testcase name=\"valid\" classname=\"")
                    .append(escaped(file))
                    .append("\"/>\n");
        }
        rules.forEach((rule, findings) -> testCase(file, rule, findings));
        xml.append("  </testsuite>\n");
    }

    private void testCase(String file, String rule, List<Finding> findings) {
        xml.append("    <testcase name=\"").append(escaped(rule));
        xml.append("\" classname=\"").append(escaped(file)).append("\">\n");
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (report.failOn().includes(finding.problem().level())) {
                String line = report.text(finding).compact(finding.problem());
                xml.append("      <failure type=\"").append(escaped(rule)).append("\" message=\"");
                xml.append(escaped(report.text(finding).saysWithSuggestion(finding.problem())));
                xml.append("\">").append(escaped(line)).append("</failure>\n");
            } else {
                others.add(finding);
            }
        }
        if (!others.isEmpty()) {
            xml.append("      <system-out>");
            others.forEach(finding -> xml.append(escaped(report.text(finding).compact(finding.problem())))
                    .append('\n'));
            xml.append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    /** Text for XML, without the characters that it cannot hold. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t', '\r' -> safe.append("&#").append(character).append(';');
                default -> {
                    if (isAllowed(character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        boolean isControl = Character.isISOControl(character);
        boolean isHalf = Character.getType(character) == Character.SURROGATE;
        return !isControl && !isHalf && character != 0xFFFE && character != 0xFFFF;
    }
}
