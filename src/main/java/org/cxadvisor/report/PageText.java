package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.RulePlace;

/** The page of a rule on a screen, and all rules a line each. */
public final class PageText {

    private static final String FRONT = "---\n";
    private static final Pattern VALUE = Pattern.compile("\\{[a-z-]+\\}");

    private final Messages messages;
    private final RuleIndex index;

    public PageText(Messages messages, RuleIndex index) {
        this.messages = messages;
        this.index = index;
    }

    /** The page: its finding, its parts, and where its rule stands. */
    public List<String> of(RulePage page, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(Escaping.terminal(page.rule()));
        lines.addAll(Columns.wrap("  ", "  ", Escaping.terminal(finding(page)), width));
        lines.add("");
        if (page.path() != null) {
            for (String line : body(index.text(page)).lines().toList()) {
                lines.add(Escaping.terminal(line));
            }
            lines.add("");
            String whose = index.isCompanys(page) ? "explain.page.company" : "explain.page";
            lines.add(Escaping.terminal(messages.say(whose, Map.of("path", page.path()))));
        }
        for (RulePlace place : index.places()) {
            if (place.stem().equals(page.rule())) {
                lines.add(Escaping.terminal(messages.say(
                                "explain.rule",
                                Map.of(
                                        "name",
                                        place.name(),
                                        "place",
                                        place.path() + ":" + place.line(),
                                        "why",
                                        place.why())))
                        .stripTrailing());
            }
        }
        return lines;
    }

    /** The rules of a stage, or of all, a line each: name, stage, finding. */
    public List<String> list(String stage) {
        List<String> lines = new ArrayList<>();
        for (RulePage page : index.pages()) {
            String own = index.places().stream()
                    .filter(place -> place.stem().equals(page.rule()))
                    .map(RulePlace::stage)
                    .findFirst()
                    .orElse("reading");
            if (stage.isEmpty() || stage.equals(own)) {
                lines.add(Escaping.terminal(messages.say(
                        index.isCompanys(page) ? "rules.line.company" : "rules.line",
                        Map.of(
                                "rule", Columns.left(page.rule(), 26),
                                "stage", Columns.left(own, 16),
                                "finding", finding(page)))));
            }
        }
        return lines;
    }

    /** The finding without the names of its values; where that leaves nothing, what the page says first. */
    private String finding(RulePage page) {
        String plain = VALUE.matcher(page.finding()).replaceAll("…");
        if (plain.equals("…") && page.path() != null) {
            String body = body(index.text(page));
            plain = body.substring(0, body.indexOf('.')).replace('\n', ' ');
        }
        return plain;
    }

    private static String body(String text) {
        int end = text.indexOf("\n" + FRONT, FRONT.length());
        return end < 0 ? text : text.substring(end + 1 + FRONT.length()).strip();
    }
}
