package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.yaml.SpliceText.Change;

/** One key or item more. */
final class Addition {

    private final SpliceText text;
    private final Extent holder;
    private final List<Extent.Entry> entries;

    Addition(SpliceText text, Extent holder) {
        this.text = text;
        this.holder = holder;
        this.entries = holder.entries();
    }

    List<Change> key(String key, Piece value, List<String> behind) {
        int after = behind.stream()
                .mapToInt(holder::find)
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(entries.size() - 1);
        String name = YamlText.quoted(key) + ":";
        if (holder.flow()) {
            return inFlow(name + " " + value.inline(true), after);
        }
        int indent = text.column(holder.start());
        String written = name + (value.block() ? "\n" + value.below(indent) : " " + value.beside(indent));
        return List.of(line(text.nextLine(entries.get(after).end()), " ".repeat(indent) + written));
    }

    List<Change> item(Piece item, int position) {
        if (holder.flow()) {
            return inFlow(item.inline(true), position - 1);
        }
        int dash = text.column(holder.start());
        String written = " ".repeat(dash) + "- " + item.behindDash(dash);
        int place = position == 0
                ? text.lineStart(firstWithComments(dash))
                : text.nextLine(entries.get(position - 1).end());
        return List.of(line(place, written));
    }

    /** Comments right above the first item are about it. */
    private int firstWithComments(int dash) {
        int line = text.lineStart(holder.start());
        int above = line == 0 ? 0 : text.lineStart(line - 1);
        while (line > 0 && text.column(text.skipBlanks(above)) == dash && text.at(text.skipBlanks(above)) == '#') {
            line = above;
            above = line == 0 ? 0 : text.lineStart(line - 1);
        }
        return line;
    }

    private Change line(int place, String written) {
        String lines = written.replace("\n", text.lineEnd());
        boolean isOpen = place == text.length() && place > 0 && text.at(place - 1) != '\n';
        return new Change(place, place, isOpen ? text.lineEnd() + lines : lines + text.lineEnd());
    }

    private List<Change> inFlow(String entry, int after) {
        if (entries.isEmpty()) {
            return List.of(new Change(holder.start() + 1, holder.end() - 1, " " + entry + " "));
        } else if (after < 0) {
            int first = entries.get(0).start();
            return List.of(new Change(first, first, entry + ", "));
        }
        int end = entries.get(after).end();
        return List.of(new Change(end, end, ", " + entry));
    }
}
