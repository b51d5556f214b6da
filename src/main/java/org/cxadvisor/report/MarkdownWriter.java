package org.cxadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Text;

/** A Markdown document as it is being written. It takes nothing but {@link Text}, so that nothing raw gets into it. */
final class MarkdownWriter {

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    void heading(int level, Text said) {
        apart();
        text.append("#".repeat(level)).append(' ').append(Markdown.line(said)).append('\n');
    }

    void paragraph(Text said) {
        apart();
        text.append(Markdown.line(said)).append('\n');
    }

    void bullet(Text said) {
        if (!inList) {
            apart();
        }
        inList = true;
        text.append("- ").append(Markdown.line(said)).append('\n');
    }

    /** A table; nothing where there are no rows. */
    void table(List<Text> head, List<List<Text>> rows) {
        if (!rows.isEmpty()) {
            apart();
            row(head);
            text.append("|").append(" --- |".repeat(head.size())).append('\n');
            rows.forEach(this::row);
        }
    }

    private void row(List<Text> cells) {
        text.append(cells.stream().map(Markdown::line).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void apart() {
        inList = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
