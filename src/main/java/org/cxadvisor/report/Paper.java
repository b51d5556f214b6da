package org.cxadvisor.report;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown document as it is being written. It takes nothing but {@link Said}, so that nothing raw gets into it. */
final class Paper {

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    void heading(int level, Said said) {
        apart();
        text.append("#".repeat(level)).append(' ').append(said).append('\n');
    }

    void paragraph(Said said) {
        apart();
        text.append(said).append('\n');
    }

    void bullet(Said said) {
        if (!inList) {
            apart();
        }
        inList = true;
        text.append("- ").append(said).append('\n');
    }

    /** A table; nothing where there are no rows. */
    void table(List<Said> head, List<List<Said>> rows) {
        if (!rows.isEmpty()) {
            apart();
            row(head);
            text.append("|").append(" --- |".repeat(head.size())).append('\n');
            rows.forEach(this::row);
        }
    }

    private void row(List<Said> cells) {
        text.append(cells.stream().map(Said::text).collect(Collectors.joining(" | ", "| ", " |\n")));
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
