package org.cxadvisor.report;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown document as it is being written. It takes nothing but {@link SafeText}, so that nothing raw gets into it. */
final class MarkdownWriter {

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    void heading(int level, SafeText said) {
        apart();
        text.append("#".repeat(level)).append(' ').append(said).append('\n');
    }

    void paragraph(SafeText said) {
        apart();
        text.append(said).append('\n');
    }

    void bullet(SafeText said) {
        if (!inList) {
            apart();
        }
        inList = true;
        text.append("- ").append(said).append('\n');
    }

    /** A table; nothing where there are no rows. */
    void table(List<SafeText> head, List<List<SafeText>> rows) {
        if (!rows.isEmpty()) {
            apart();
            row(head);
            text.append("|").append(" --- |".repeat(head.size())).append('\n');
            rows.forEach(this::row);
        }
    }

    private void row(List<SafeText> cells) {
        text.append(cells.stream().map(SafeText::text).collect(Collectors.joining(" | ", "| ", " |\n")));
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
