package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.YamlNotes;
import org.cxadvisor.yaml.YamlNotes.Note;

/**
 * A comment {@code # cx-ignore: RULE… until=DATE -- reason}. Beside a line it is about that line; on a line of its own, about
 * the item below it with all its lines.
 *
 * @param rules the rules whose problems it excuses; none where it cannot be read
 * @param because the reason; empty where none is stated
 * @param until the last day, as a date; empty where none is stated
 * @param from the first line it is about
 * @param to the last one
 * @param place the comment
 * @param text all it says, so that it can be told from another
 */
record CommentSuppression(
        List<String> rules, String because, String until, int from, int to, Place place, String text) {

    static final String WORD = "cx-ignore";

    private static final Pattern SHAPE =
            Pattern.compile("(?<rules>[a-z][\\w/-]*(?:[,\\s]+(?!until=)[a-z][\\w/-]*)*)(?:\\s+until=(?<until>\\S+))?"
                    + "(?:\\s+--\\s*(?<because>.*))?");

    /** Whether a file may hold any. */
    static boolean mayBeIn(List<String> lines) {
        return lines.stream().anyMatch(line -> line.contains(WORD));
    }

    /** All of a file, in its order. */
    static List<CommentSuppression> of(String file, List<String> lines) {
        List<CommentSuppression> all = new ArrayList<>();
        for (Note note : YamlNotes.of(lines, WORD)) {
            all.add(of(note, file, lines));
        }
        return all;
    }

    private static CommentSuppression of(Note note, String file, List<String> lines) {
        Matcher shape = SHAPE.matcher(note.text());
        boolean reads = shape.matches()
                && (until(shape).isEmpty() || Period.parseDate(until(shape)).isPresent());
        String line = lines.get(note.line() - 1);
        int length = line.codePointCount(0, line.length()) - note.column() + 1;
        int from = note.alone() ? next(note.line() + 1, lines) : note.line();
        return new CommentSuppression(
                reads ? Stream.of(shape.group("rules").split("[,\\s]+", -1)).toList() : List.of(),
                reads && shape.group("because") != null ? shape.group("because").strip() : "",
                reads ? until(shape) : "",
                from,
                note.alone() ? end(from, lines) : from,
                new Place(file, note.line(), note.column(), Math.max(1, length), ""),
                note.text());
    }

    private static String until(Matcher shape) {
        return shape.group("until") == null ? "" : shape.group("until");
    }

    /** Whether it is about this problem, whether or not it excuses it. */
    boolean covers(Problem problem) {
        int line = problem.place().line();
        return rules.contains(problem.rule()) && from <= line && line <= to;
    }

    boolean isReadable() {
        return !rules.isEmpty();
    }

    boolean isExplained() {
        return !because.isEmpty();
    }

    /** A problem of the comment itself. */
    Problem problem(String rule, String about) {
        return new Problem(rule, Level.WARNING, place, Map.of("rule", about, "until", until), "");
    }

    /** The next line with content, counted from 1; one past the last where there is none. */
    private static int next(int line, List<String> lines) {
        int at = line;
        while (at <= lines.size() && !hasContent(lines.get(at - 1))) {
            at++;
        }
        return at;
    }

    /** The last line of the item that begins on a line: all that is indented further, and a list right below its key. */
    private static int end(int first, List<String> lines) {
        if (first > lines.size()) {
            return first;
        }
        String item = lines.get(first - 1);
        int last = first;
        for (int at = first + 1; at <= lines.size(); at++) {
            String line = lines.get(at - 1);
            if (!hasContent(line)) {
                continue;
            }
            boolean isOfList = indent(line) == indent(item) && isEntry(line) && !isEntry(item);
            if (indent(line) <= indent(item) && !isOfList) {
                break;
            }
            last = at;
        }
        return last;
    }

    private static boolean hasContent(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static boolean isEntry(String line) {
        return line.strip().startsWith("- ") || line.strip().equals("-");
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
