package org.cxadvisor.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in the columns of a terminal. Columns of words give way until the table fits, and their cells wrap. Where that is not
 * enough, the last column of words moves to a line of its own below each row, and where even that is too wide, each row is
 * printed as a list of its cells.
 */
final class TableLines {

    private static final String GAP = "  ";

    /** What a column of words keeps at least; the last one, which often holds a sentence, keeps more. */
    private static final int FEWEST = 14;

    private static final int FEWEST_AT_THE_END = 30;

    /** Where words are cut instead of wrapped, so much of them is left. */
    private static final int FEWEST_OF_THE_BRIEF = 24;

    private static final int BESIDE_A_CHART = 10;

    private final List<Column> columns;
    private final List<String> head;
    private final List<List<String>> rows;
    private final boolean brief;
    private final String margin;
    private final int width;

    TableLines(Block.Table table, Figures figures, String margin, int width) {
        this.columns = table.columns();
        this.head = columns.stream().map(column -> Terminal.line(column.head())).toList();
        this.rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> drawn(cell, figures)).toList())
                .toList();
        this.brief = table.brief();
        this.margin = margin;
        this.width = width;
    }

    List<String> lines() {
        int last = columns.size() - 1;
        int[] all = fitted(columns.size());
        int[] butLast = all.length > 0 || last < 1 || columns.get(last).figures() ? all : fitted(last);
        boolean below = butLast.length == last;
        List<String> lines = new ArrayList<>();
        if (butLast.length == 0 && brief) {
            lines.addAll(Columns.wrap(margin, margin + GAP, head.get(0), width));
        } else if (butLast.length > 0 && head.stream().anyMatch(title -> !title.isEmpty())) {
            lines.addAll(row(head, butLast));
        }
        for (List<String> row : rows) {
            if (butLast.length == 0) {
                listed(row, lines);
            } else {
                lines.addAll(row(row, butLast));
            }
            if (butLast.length > 0 && below) {
                lines.addAll(Columns.wrap(margin + GAP, margin + GAP, row.get(last), width));
            }
        }
        return lines;
    }

    /** The widths of the first columns, the widest column of words narrowed first until they fit; none where they do not. */
    private int[] fitted(int count) {
        int[] widths = IntStream.range(0, count).map(this::natural).toArray();
        int room = width - margin.length() - GAP.length() * (count - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int column = 0; column < count; column++) {
                boolean gives = widths[column] > fewest(column);
                widest = gives && (widest < 0 || widths[column] > widths[widest]) ? column : widest;
            }
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
    }

    private int natural(int column) {
        int longest = longestWord(column);
        return columns.get(column).figures() && !brief
                ? Math.max(widest(column), longest)
                : Math.max(widest(column), Columns.width(head.get(column)));
    }

    private int fewest(int column) {
        int kept = column == columns.size() - 1 ? FEWEST_AT_THE_END : FEWEST;
        return columns.get(column).figures()
                ? natural(column)
                : Math.max(
                        brief ? 0 : longestWord(column), Math.min(natural(column), brief ? FEWEST_OF_THE_BRIEF : kept));
    }

    private int widest(int column) {
        return rows.stream()
                .mapToInt(row -> Columns.width(row.get(column)))
                .max()
                .orElse(0);
    }

    /** No word is cut: neither one of the head nor, in a column of words, one of a cell. */
    private int longestWord(int column) {
        Stream<String> cells =
                columns.get(column).figures() ? Stream.empty() : rows.stream().map(row -> row.get(column));
        return Stream.concat(Stream.of(head.get(column)), cells)
                .flatMap(text -> Stream.of(text.split(" ")))
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> brief
                        ? List.of(Columns.cutAtWord(cells.get(column), widths[column]))
                        : Columns.wrap("", "", cells.get(column), widths[column]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder(margin);
            for (int column = 0; column < widths.length; column++) {
                List<String> parts = wrapped.get(column);
                String part = at < parts.size() ? parts.get(at) : "";
                line.append(column == 0 ? "" : GAP)
                        .append(
                                columns.get(column).figures()
                                        ? Columns.right(part, widths[column])
                                        : Columns.left(part, widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A row as a list: its first cell, then every other cell after its column's head. */
    private void listed(List<String> cells, List<String> lines) {
        for (int column = 0; column < cells.size(); column++) {
            String before = margin + (column == 0 ? "" : GAP);
            String title = column == 0 || head.get(column).isEmpty() ? "" : head.get(column) + ": ";
            lines.addAll(Columns.wrap(before, margin + GAP + GAP, title + cells.get(column), width));
        }
    }

    private static String drawn(Cell cell, Figures figures) {
        String figure = Terminal.line(figures.text(cell));
        return cell instanceof Cell.Position position ? line(position) + Columns.right(figure, BESIDE_A_CHART) : figure;
    }

    /** A mark on the line from one end to the other, at the nearest whole step; no mark where nothing is known. */
    private static String line(Cell.Position position) {
        int steps = (int) Math.round(position.highest() - position.lowest());
        StringBuilder line = new StringBuilder(".".repeat(steps + 1));
        line.setCharAt(steps / 2, '|');
        if (!Double.isNaN(position.value())) {
            double within = Math.max(position.lowest(), Math.min(position.highest(), position.value()));
            line.setCharAt((int) Math.round(within - position.lowest()), 'o');
        }
        return line.toString();
    }
}
