package org.cxadvisor.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;

/** Problems in words: with the line they stand on, or a line each, and the sentences that other formats are made of. */
public final class ProblemText {

    /** Longer lines are shown around the place alone. */
    private static final int FRAME = 100;

    private final Messages messages;
    private final RuleIndex index;
    private Place reached = Place.of("");
    private int reachedIndex;

    public ProblemText(Messages messages, RuleIndex index) {
        this.messages = messages;
        this.index = index;
    }

    /**
     * A problem with the line it stands on, why it matters and the way out.
     *
     * @param lines the text of each file by name, for the frame; a file that is not there has none
     */
    public List<String> pretty(Problem problem, Map<String, List<String>> lines) {
        List<String> text = new ArrayList<>();
        text.add(say("problem.head", "level", level(problem.level()), "rule", problem.rule(), "says", says(problem)));
        text.add(say(
                        "problem.place",
                        "place",
                        problem.place().toString(),
                        "path",
                        problem.place().path())
                .stripTrailing());
        text.addAll(frame(problem, lines.getOrDefault(problem.place().file(), List.of())));
        if (!why(problem).isEmpty()) {
            text.add(say("problem.why", "why", why(problem)));
        }
        if (!fix(problem).isEmpty()) {
            text.add(say("problem.hint", "hint", fix(problem)));
        }
        if (index.page(problem.rule()).isPresent()) {
            text.add(say("problem.more", "rule", problem.rule()));
        }
        return text;
    }

    /** A problem on one line: {@code file:line:col: level[rule]: sentence}; of a whole file, its first character stands for it. */
    public String compact(Problem problem) {
        Place place = problem.place();
        return say(
                "problem.line",
                "place",
                place.file() + ":" + Math.max(1, place.line()) + ":" + Math.max(1, place.column()),
                "level",
                level(problem.level()),
                "rule",
                problem.rule(),
                "says",
                saysWithSuggestion(problem));
    }

    /** What is wrong, in a sentence without a full stop, and the best guess at what was meant. */
    String saysWithSuggestion(Problem problem) {
        String instead = problem.suggestion().isEmpty()
                ? ""
                : say("problem.line.did-you-mean", "suggestion", problem.suggestion());
        return says(problem) + instead;
    }

    /** Why it matters, in a clause; empty where its page does not say. */
    String why(Problem problem) {
        return filled(pageWhy(problem.rule()), problem);
    }

    /** How to fix it; empty where its page does not say. */
    String fix(Problem problem) {
        boolean isInCatalogue = index.page(problem.rule()).isEmpty() && hasMessage(problem.rule(), ".hint");
        return isInCatalogue ? fromCatalogue(problem, ".hint") : filled(pageFix(problem.rule()), problem);
    }

    /** The command that says more. */
    String help(Problem problem) {
        return "cx explain " + problem.rule();
    }

    /** What its page says is found, with the names of values in their place. */
    String pageFinding(String rule) {
        return Messages.fill(finding(rule), name -> "…");
    }

    /** What its page says of why it matters. */
    String pageWhy(String rule) {
        return index.page(rule).map(RulePage::why).orElse("");
    }

    /** What its page says of how to fix it. */
    String pageFix(String rule) {
        return index.page(rule).map(RulePage::hint).orElse("");
    }

    /** The level its page gives it. */
    Level pageLevel(String rule) {
        return switch (index.page(rule).map(RulePage::level).orElse("error")) {
            case "warning" -> Level.WARNING;
            case "info" -> Level.INFO;
            default -> Level.ERROR;
        };
    }

    /** A sentence of the catalogue. */
    String sentence(String id, Map<String, ?> values) {
        return messages.say(id, values);
    }

    Messages messages() {
        return messages;
    }

    private List<String> frame(Problem problem, List<String> lines) {
        Place place = problem.place();
        if (place.line() == 0 || place.line() > lines.size()) {
            return List.of();
        }
        String line = lines.get(place.line() - 1);
        int at = index(place, line);
        int from = after(line, 0, FRAME) == line.length() ? 0 : before(line, at, FRAME / 2);
        int to = after(line, from, FRAME);
        int end = Math.min(to, after(line, at, Math.max(1, place.length())));
        String before = Escaping.terminal(line.substring(from, at));
        String meant = Escaping.terminal(line.substring(at, end));
        String after = Escaping.terminal(line.substring(end, to));
        String number = String.valueOf(place.line());
        String margin = " ".repeat(number.length());
        String instead = problem.suggestion().isEmpty()
                ? ""
                : " " + say("problem.did-you-mean", "suggestion", problem.suggestion());
        return List.of(
                margin + " |",
                number + " | " + before + meant + after,
                margin + " | " + " ".repeat(Columns.width(before)) + "^".repeat(Math.max(1, Columns.width(meant)))
                        + instead);
    }

    /** Where in the text of its line a place begins: the next one on a long line is searched from the last one on. */
    private int index(Place place, String line) {
        boolean isFurther = reached.file().equals(place.file())
                && reached.line() == place.line()
                && reached.column() <= place.column();
        int from = isFurther ? reachedIndex : 0;
        int passed = isFurther ? reached.column() : 1;
        reachedIndex = after(line, from, place.column() - passed);
        reached = place;
        return reachedIndex;
    }

    /** The index a number of characters on, at most the end. */
    private static int after(String line, int from, int characters) {
        int at = from;
        for (int passed = 0; passed < characters && at < line.length(); passed++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int before(String line, int from, int characters) {
        int at = from;
        for (int passed = 0; passed < characters && at > 0; passed++) {
            at -= Character.charCount(line.codePointBefore(at));
        }
        return at;
    }

    /** What is wrong, in a sentence without a full stop. */
    String says(Problem problem) {
        if (index.page(problem.rule()).isEmpty() && hasMessage(problem.rule(), "")) {
            return fromCatalogue(problem, "");
        }
        return filled(finding(problem.rule()), problem);
    }

    private String finding(String rule) {
        return index.page(rule).map(RulePage::finding).orElse(rule);
    }

    /** What has no page, as it is found where no audit is read, has its sentence in the catalogue. */
    private String fromCatalogue(Problem problem, String part) {
        Map<String, String> values = new TreeMap<>();
        problem.values().forEach((name, value) -> values.put(name, Escaping.terminal(value)));
        String file = Escaping.terminal(problem.place().file());
        values.put("file", file);
        String text = messages.say(message(problem.rule()) + part, values);
        return text.startsWith(file + ": ") ? text.substring(file.length() + 2) : text;
    }

    private boolean hasMessage(String rule, String part) {
        return messages.has(message(rule) + part);
    }

    private static String message(String rule) {
        return "cli." + rule;
    }

    private static String filled(String sentence, Problem problem) {
        Map<String, String> safe = new TreeMap<>();
        problem.values().forEach((name, value) -> safe.put(name, Escaping.terminal(value)));
        return filled(sentence, safe);
    }

    private static String filled(String sentence, Map<String, String> values) {
        return Messages.fill(sentence, values::get);
    }

    private String say(String id, String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int index = 0; index + 1 < namesAndValues.length; index += 2) {
            values.put(namesAndValues[index], Escaping.terminal(namesAndValues[index + 1]));
        }
        return messages.say(id, values);
    }

    static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
