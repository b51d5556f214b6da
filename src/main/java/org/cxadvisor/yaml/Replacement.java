package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.yaml.SpliceText.Change;
import org.cxadvisor.yaml.SpliceText.Comment;
import org.cxadvisor.yaml.Splicer.Spot;

/** Another value in the place of one. */
final class Replacement {

    private final SpliceText text;
    private final Spot spot;
    private final Extent old;
    private final Piece value;

    Replacement(SpliceText text, Spot spot, Piece value) {
        this.text = text;
        this.spot = spot;
        this.old = spot.value();
        this.value = value;
    }

    List<Change> changes() {
        Extent.Key key = spot.key();
        if (spot.isInFlow() || key == null) {
            return inPlace();
        }
        boolean wasBelow = old.isBlockCollection();
        int indent = text.column(key.start());
        if (wasBelow) {
            return below(key, indent);
        }
        return value.block() ? ontoLines(indent) : inPlace();
    }

    private List<Comment> inner() {
        return text.comments(old.start(), old.end());
    }

    /** A value for a value, where it stands. */
    private List<Change> inPlace() {
        List<Change> changes = new ArrayList<>();
        String written = written();
        if (spot.isInFlow()) {
            String kept = text.asLines(inner(), 0);
            written = kept.isEmpty() ? written : kept + " ".repeat(text.column(old.start())) + written;
        } else if (!inner().isEmpty()) {
            int line = text.lineStart(spot.entry().start());
            changes.add(new Change(line, line, text.asLines(inner(), text.skipBlanks(line) - line)));
        }
        boolean isGlued = !Character.isWhitespace(text.at(old.start() - 1)) && old.start() == old.end();
        changes.add(new Change(old.start(), old.end(), isGlued ? " " + written : written));
        return changes;
    }

    private String written() {
        int indent = spot.parent() == null ? 0 : text.column(spot.parent().start());
        if (value.node() instanceof Scalar scalar && old.shape() == NodeShape.TEXT && !old.block()) {
            char first = text.at(old.start());
            if (!old.plain() && first == '"') {
                return YamlText.inQuotes(scalar.text());
            } else if (!old.plain() && first == '\'' && isVisible(scalar.text())) {
                return "'" + scalar.text().replace("'", "''") + "'";
            }
        }
        if (spot.isInFlow()) {
            return value.inline(true);
        }
        boolean isLast = text.isBlank(old.end(), text.endOfLine(old.end()));
        String alone = isLast ? value.beside(indent) : value.inline(false);
        String lines = value.block() ? value.from(text.column(old.start())) : alone;
        return lines.replace("\n", text.lineEnd());
    }

    private static boolean isVisible(String words) {
        return words.codePoints().allMatch(one -> one == ' ' || YamlComments.isVisible(one));
    }

    /** A list or map that stands on lines of its own gives way to a value. */
    private List<Change> below(Extent.Key key, int indent) {
        List<Change> changes = new ArrayList<>();
        int from = text.lineStart(old.start());
        int to = text.nextLine(old.end());
        String kept = text.asLines(text.comments(from, to), indent);
        if (value.block()) {
            String lines = value.below(indent).replace("\n", text.lineEnd());
            changes.add(new Change(from, to, kept + lines + text.lineEnd()));
        } else {
            int colon = text.find(":", key.end(), old.start()) + 1;
            changes.add(new Change(colon, colon, " " + value.inline(false)));
            changes.add(new Change(from, to, kept));
        }
        return changes;
    }

    /** What stood beside its key gives way to lines of their own; a comment beside it stays there. */
    private List<Change> ontoLines(int indent) {
        int end = text.endOfLine(old.end());
        String lines = (text.lineEnd() + text.asLines(inner(), indent) + value.below(indent))
                .replace("\r\n", "\n")
                .replace("\n", text.lineEnd());
        return List.of(new Change(text.skipBlanksBack(old.start()), old.end(), ""), new Change(end, end, lines));
    }
}
