package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.rulebook.FactPage;

/** What rules can see: on a screen, and as the page {@code docs/facts.md}. */
public final class FactPageText {

    private static final int NAME = 22;

    private final Messages messages;

    public FactPageText(Messages messages) {
        this.messages = messages;
    }

    /** All facts, a line each. */
    public List<String> list(List<FactPage> facts) {
        return facts.stream()
                .map(fact -> messages.say(
                        "rules.fact.line", Map.of("name", Columns.left(fact.name(), NAME), "says", fact.says())))
                .toList();
    }

    /** One fact in full. */
    public List<String> of(FactPage fact, int width) {
        List<String> lines = new ArrayList<>(List.of(fact.name()));
        lines.addAll(Columns.wrap("  ", "  ", fact.says(), width));
        lines.add("");
        lines.add(messages.say("rules.fact.import", Map.of("type", fact.type())));
        lines.add("");
        lines.add(messages.say("rules.fact.fields"));
        fact.fields().forEach(field -> lines.addAll(Columns.wrap("  ", "      ", line(field), width)));
        if (!fact.predicates().isEmpty()) {
            lines.add("");
            lines.add(messages.say("rules.fact.predicates"));
            fact.predicates().forEach(asked -> lines.addAll(Columns.wrap("  ", "      ", line(asked), width)));
        }
        lines.add("");
        lines.add(messages.say("rules.fact.example", Map.of("rule", fact.rule())));
        lines.add("    " + fact.example());
        return lines;
    }

    /** All facts in full, as a page of the documentation. */
    public String page(List<FactPage> facts) {
        StringBuilder page = new StringBuilder(messages.say("rules.fact.title")).append("\n");
        for (FactPage fact : facts) {
            page.append("\n## ")
                    .append(fact.name())
                    .append("\n\n")
                    .append(fact.says())
                    .append("\n\n");
            page.append("```java\nimport ").append(fact.type()).append("\n```\n\n");
            fact.fields().forEach(field -> page.append("- ").append(line(field)).append('\n'));
            if (!fact.predicates().isEmpty()) {
                page.append('\n').append(messages.say("rules.fact.predicates")).append("\n\n");
                fact.predicates()
                        .forEach(asked -> page.append("- ").append(line(asked)).append('\n'));
            }
            page.append('\n').append(messages.say("rules.fact.example", Map.of("rule", fact.rule())));
            page.append("\n\n```java\n").append(fact.example()).append("\n```\n");
        }
        return page.toString();
    }

    private String line(FactPage.FactField field) {
        return line(field.name(), field.kind(), field.says());
    }

    private String line(FactPage.FactPredicate asked) {
        return line(asked.call(), asked.kind(), asked.says());
    }

    private String line(String name, String kind, String says) {
        return messages.say(
                says.isEmpty() ? "rules.fact.field.bare" : "rules.fact.field",
                Map.of("name", name, "kind", kind, "says", says));
    }
}
