package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxadvisor.yaml.SpliceText.Change;
import org.cxadvisor.yaml.SpliceText.Comment;
import org.cxadvisor.yaml.Splicer.Spot;

/** A key or item less; comments of people stay. */
final class Removal {

    private final SpliceText text;
    private final Spot spot;
    private final Extent holder;
    private final Set<String> dropped;

    Removal(SpliceText text, Spot spot, Set<String> dropped) {
        this.text = text;
        this.spot = spot;
        this.holder = Objects.requireNonNull(spot.parent());
        this.dropped = dropped;
    }

    List<Change> changes() {
        if (holder.flow()) {
            return fromFlow();
        } else if (holder.entries().size() == 1) {
            return last();
        }
        return lines();
    }

    private List<Comment> kept(int from, int to) {
        return text.comments(from, to).stream()
                .filter(comment -> !dropped.contains(comment.text()))
                .toList();
    }

    /** Its lines, from its key or dash on. */
    private List<Change> lines() {
        int start = spot.key() == null ? dash() : spot.entry().start();
        int line = text.lineStart(start);
        int to = text.nextLine(spot.entry().end());
        int indent = text.column(start);
        if (text.isBlank(line, start)) {
            return List.of(new Change(line, to, text.asLines(kept(start, to), indent)));
        }
        // The first entry shares its line with a dash: the second one takes its place.
        int next = spot.index() + 1 < holder.entries().size() ? startOf(spot.index() + 1) : to;
        List<Comment> kept = kept(start, next);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(line, line, text.asLines(kept, text.skipBlanks(line) - line)));
        changes.add(new Change(start, next, ""));
        return changes;
    }

    private int startOf(int index) {
        Extent.Entry entry = holder.entries().get(index);
        return entry.key() == null ? dash(index) : entry.start();
    }

    private int dash() {
        return dash(spot.index());
    }

    private int dash(int index) {
        int from = index == 0 ? holder.start() : holder.entries().get(index - 1).end();
        return text.find("-", from, text.length());
    }

    /** The only entry of lines of their own: brackets with nothing in them stay. */
    private List<Change> last() {
        String nothing = holder.isMap() ? "{}" : "[]";
        int from = text.lineStart(holder.start());
        int to = text.nextLine(holder.end());
        List<Comment> kept = kept(holder.start(), to);
        if (text.isBlank(from, holder.start())) {
            int colon = text.skipBlanksBack(backToColon(from));
            if (colon > 0 && text.at(colon - 1) == ':') {
                return List.of(
                        new Change(colon, colon, " " + nothing),
                        new Change(from, to, text.asLines(kept, text.column(holder.start()))));
            }
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(from, from, text.asLines(kept, text.skipBlanks(from) - from)));
        changes.add(new Change(holder.start(), text.endOfLine(holder.end()), nothing));
        return changes;
    }

    /** The end of the key above a list or map, past comments and empty lines between them. */
    private int backToColon(int line) {
        int at = line;
        while (at > 0) {
            int above = text.lineStart(at - 1);
            int end = text.comments(above, at).stream()
                    .mapToInt(Comment::start)
                    .findFirst()
                    .orElse(text.endOfLine(above));
            if (!text.isBlank(above, end)) {
                return end;
            }
            at = above;
        }
        return 0;
    }

    private List<Change> fromFlow() {
        List<Extent.Entry> entries = holder.entries();
        int start = spot.entry().start();
        int end = spot.entry().end();
        Extent.Key key = spot.key();
        int from = key == null ? start : key.start();
        String kept = flowComments(kept(from, end));
        boolean isLast = spot.index() + 1 == entries.size();
        int limit = isLast ? holder.end() : entries.get(spot.index() + 1).start();
        int comma = text.find(",", end, limit);
        if (comma >= 0) {
            int to = text.skipBlanks(comma + 1);
            return List.of(new Change(from, to, kept));
        } else if (spot.index() == 0) {
            int to = kept.isEmpty() && text.isBlank(end, holder.end() - 1) ? holder.end() - 1 : end;
            int first = to == end ? from : holder.start() + 1;
            return List.of(new Change(first, to, kept));
        }
        int before = entries.get(spot.index() - 1).end();
        int previous = text.find(",", before, from);
        boolean isTidy = kept.isEmpty() && text.isBlank(previous + 1, from);
        return isTidy
                ? List.of(new Change(previous, end, ""))
                : List.of(new Change(previous, previous + 1, ""), new Change(from, end, kept));
    }

    private String flowComments(List<Comment> kept) {
        String lines = text.asLines(kept, 0);
        return lines.isEmpty()
                ? ""
                : lines + " ".repeat(text.column(spot.entry().start()));
    }
}
