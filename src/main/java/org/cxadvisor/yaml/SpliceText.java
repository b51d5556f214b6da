package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A text with its lines and comments, for whoever changes parts of it. */
final class SpliceText {

    private final String text;
    private final List<Comment> comments;
    private final String lineEnd;

    /** A comment, from its {@code #} to the end of its line. */
    record Comment(int start, int end, String text) {}

    /** Something else from one index to another. */
    record Change(int from, int to, String instead) {}

    SpliceText(String text, Extent root) {
        this.text = text;
        this.comments = comments(text, root);
        int first = text.indexOf('\n');
        this.lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    String lineEnd() {
        return lineEnd;
    }

    int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Before the line end. */
    int endOfLine(int index) {
        int end = text.indexOf('\n', index);
        end = end < 0 ? text.length() : end;
        return end > index && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the next line begins, or the end of the text. */
    int nextLine(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }

    int column(int index) {
        int start = lineStart(index);
        return text.codePointCount(start, index);
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int skipBlanksBack(int from) {
        int at = from;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    /** The first of these characters between two indexes that no comment holds; -1 where there is none. */
    int find(String characters, int from, int to) {
        int at = from;
        while (at < to) {
            int here = at;
            Comment comment = comments.stream()
                    .filter(one -> one.start() <= here && here < one.end())
                    .findFirst()
                    .orElse(null);
            if (comment != null) {
                at = comment.end();
            } else if (characters.indexOf(text.charAt(at)) >= 0) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    List<Comment> comments() {
        return comments;
    }

    List<Comment> comments(int from, int to) {
        return comments.stream()
                .filter(comment -> comment.start() >= from && comment.start() < to)
                .toList();
    }

    /** Other words for a comment; where there are none, its line goes with it. */
    Change reworded(Comment comment, String instead) {
        if (!instead.isEmpty()) {
            return new Change(comment.start(), comment.end(), instead);
        }
        int from = skipBlanksBack(comment.start());
        boolean isAlone = from == lineStart(from);
        return new Change(from, isAlone ? nextLine(comment.end()) : comment.end(), "");
    }

    /** These comments on lines of their own. */
    String asLines(List<Comment> kept, int indent) {
        return kept.stream()
                .map(comment -> " ".repeat(indent) + comment.text() + lineEnd)
                .collect(Collectors.joining());
    }

    String with(List<Change> changes) {
        StringBuilder changed = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::from)
                        .thenComparingInt(Change::to)
                        .reversed())
                .forEach(change -> changed.replace(change.from(), change.to(), change.instead()));
        return changed.toString();
    }

    private static List<Comment> comments(String text, Extent root) {
        TreeMap<Integer, Integer> texts = new TreeMap<>();
        cover(text, root, texts);
        List<Comment> found = new ArrayList<>();
        int at = text.indexOf('#');
        while (at >= 0) {
            var around = texts.floorEntry(at);
            if (around != null && at < around.getValue()) {
                at = text.indexOf('#', around.getValue());
            } else if (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\uFEFF') {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                String words = text.substring(at, end).stripTrailing();
                found.add(new Comment(at, at + words.length(), words));
                at = text.indexOf('#', end);
            } else {
                at = text.indexOf('#', at + 1);
            }
        }
        return found;
    }

    /** Where texts and keys stand; of a block of text its lines, not the line of its {@code |}. */
    private static void cover(String text, Extent extent, Map<Integer, Integer> texts) {
        if (extent.shape() == NodeShape.TEXT) {
            int header = extent.block() ? text.indexOf('\n', extent.start()) : -1;
            int start = header < 0 ? extent.start() : Math.min(header, extent.end());
            if (!extent.block() || header >= 0) {
                texts.merge(start, extent.end(), Math::max);
            }
        }
        for (Extent.Entry entry : extent.entries()) {
            Extent.Key key = entry.key();
            if (key != null) {
                texts.merge(key.start(), key.end(), Math::max);
            }
            cover(text, entry.value(), texts);
        }
    }
}
