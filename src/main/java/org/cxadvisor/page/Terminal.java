package org.cxadvisor.page;

import java.util.ArrayList;
import java.util.List;

/** Prints a page on a terminal: no line is wider than the terminal, and nothing in it steers the terminal. */
public final class Terminal {

    private static final String DEEPER = "  ";

    /** No terminal is so narrow; a narrower one would show nothing but ellipses. */
    private static final int NARROWEST = 10;

    /** Fewer lines on a page of their own would look like a mistake. */
    private static final int FEWEST = 4;

    private final Figures figures;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private Terminal(Figures figures, int width) {
        this.figures = figures;
        this.width = Math.max(width, NARROWEST);
    }

    /**
     * A page as lines.
     *
     * @param width columns of the terminal
     */
    public static List<String> of(Page page, int width, Figures figures) {
        Terminal terminal = new Terminal(figures, width);
        terminal.blocks(page.blocks(), "");
        return List.copyOf(terminal.lines);
    }

    /**
     * Lines as pages: a page ends where something else begins, and none holds only the rest of a thought.
     *
     * @param most how many lines a page has at most
     */
    public static List<List<String>> pages(List<String> lines, int most) {
        List<List<String>> pages = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = lines.size() - from <= most ? lines.size() : end(lines, from, most);
            pages.add(List.copyOf(lines.subList(from, to)));
            from = to < lines.size() && lines.get(to).isEmpty() ? to + 1 : to;
        }
        return pages;
    }

    private static int end(List<String> lines, int from, int most) {
        for (int at = Math.min(from + most, lines.size() - FEWEST); at >= from + most / 2; at--) {
            String before = lines.get(at - 1);
            if (before.isEmpty()) {
                return at - 1;
            }
            if (lines.get(at).isEmpty() || lines.get(at).strip().startsWith("- ") || before.endsWith(".")) {
                return at;
            }
        }
        return from + most;
    }

    /** A text as one line, whatever its width. */
    public static String line(Text text) {
        return Escaping.terminal(text.plain());
    }

    private void blocks(List<Block> blocks, String margin) {
        boolean apart = false;
        for (Block block : blocks) {
            boolean large = margin.isEmpty() && isLarge(block);
            if (large || apart) {
                pause();
            }
            block(block, margin);
            apart = large;
        }
    }

    private void pause() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** A section with a list, a table or a section in it is set apart from what stands around it. */
    private static boolean isLarge(Block block) {
        return block instanceof Block.Section section
                && section.blocks().stream()
                        .anyMatch(inner -> inner instanceof Block.Section
                                || inner instanceof Block.Bullets
                                || inner instanceof Block.Table);
    }

    private void block(Block block, String margin) {
        if (block instanceof Block.Section section) {
            wrap(margin, margin + DEEPER, section.title());
            blocks(section.blocks(), margin + DEEPER);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrap(margin, margin, paragraph.text());
        } else if (block instanceof Block.Group group) {
            blocks(group.blocks(), margin + DEEPER);
        } else if (block instanceof Block.Brief brief) {
            lines.add(Columns.cutAtWord(margin + line(brief.text()), width));
        } else if (block instanceof Block.Command command) {
            lines.add(margin + line(command.text()));
        } else if (block instanceof Block.Pause) {
            pause();
        } else if (block instanceof Block.Callout callout) {
            wrap(margin + "! ", margin + DEEPER, callout.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> wrap(margin + "- ", margin + DEEPER, item));
        } else if (block instanceof Block.Table table) {
            lines.addAll(new TableLines(table, figures, margin, width).lines());
        } else if (block instanceof Block.Cited cited) {
            cited(cited, margin);
        } else if (block instanceof Block.Excerpt excerpt) {
            String bar = margin + DEEPER + "| ";
            lines.add(Columns.cut(bar + line(excerpt.line()), width));
        }
    }

    /** On one line where both fit, else the place below. */
    private void cited(Block.Cited cited, String margin) {
        String place = line(cited.place());
        int room = width - margin.length() - Columns.width(place) - DEEPER.length();
        String says = line(cited.text());
        if (Columns.width(says) <= room) {
            lines.add((margin + Columns.left(says, room) + DEEPER + place).stripTrailing());
        } else {
            wrap(margin, margin, cited.text());
            lines.add(margin + DEEPER + place);
        }
    }

    private void wrap(String first, String later, Text said) {
        lines.addAll(Columns.wrap(first, later, line(said), width));
    }
}
