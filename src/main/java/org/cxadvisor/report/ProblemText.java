package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.yaml.JsonText;

/** Problems as people and machines read them: with a code frame, a line each, or as JSON. */
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
        Optional<RulePage> page = index.page(problem.rule());
        page.map(RulePage::why).ifPresent(why -> text.add(say("problem.why", "why", filled(why, problem))));
        page.map(RulePage::hint).ifPresent(hint -> text.add(say("problem.hint", "hint", filled(hint, problem))));
        text.add(say("problem.more", "rule", problem.rule()));
        return text;
    }

    /** A problem on one line: {@code file:line:col: level[rule]: sentence}; of a whole file, its first character stands for it. */
    public String compact(Problem problem) {
        String instead = problem.suggestion().isEmpty()
                ? ""
                : say("problem.line.did-you-mean", "suggestion", problem.suggestion());
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
                        says(problem))
                + instead;
    }

    /** All problems as one JSON document. */
    public String json(List<Problem> problems) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Problem problem : problems) {
            Place place = problem.place();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", problem.rule());
            one.put("level", level(problem.level()));
            one.put("says", filled(finding(problem), problem.values()));
            one.put("file", place.file());
            one.put("line", place.line());
            one.put("column", place.column());
            one.put("length", place.length());
            one.put("path", place.path());
            one.put("values", new TreeMap<>(problem.values()));
            one.put("suggestion", problem.suggestion());
            all.add(one);
        }
        return JsonText.write(Map.of("problems", all));
    }

    /**
     * How many problems of each level there are, in one line; empty when there is none.
     *
     * @param shown those of them that are written out
     */
    public Optional<String> summary(List<Problem> problems, List<Problem> shown) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        count(problems, Level.ERROR, "problem.errors", parts);
        count(problems, Level.WARNING, "problem.warnings", parts);
        boolean infosShown = shown.stream().anyMatch(problem -> problem.level() == Level.INFO);
        count(problems, Level.INFO, infosShown ? "problem.infos" : "problem.infos.hidden", parts);
        return Optional.of(String.join(messages.say("problem.and"), parts));
    }

    private void count(List<Problem> problems, Level level, String sentence, List<String> parts) {
        long count =
                problems.stream().filter(problem -> problem.level() == level).count();
        if (count > 0) {
            parts.add(messages.say(sentence, Map.of("count", count)));
        }
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

    private String says(Problem problem) {
        return filled(finding(problem), problem);
    }

    private String finding(Problem problem) {
        return index.page(problem.rule()).map(RulePage::finding).orElse(problem.rule());
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

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
