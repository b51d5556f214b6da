package org.cxadvisor.page;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a page as Markdown. */
public final class Markdown {

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Figures figures) {
        this.figures = figures;
    }

    /** A page as Markdown that ends in a line end; its sections begin with headings of the first level. */
    public static String of(Page page, Figures figures) {
        Markdown markdown = new Markdown(figures);
        markdown.blocks(page.blocks(), 1);
        return markdown.text.toString();
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        if (block instanceof Block.Group group) {
            blocks(group.blocks(), level);
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (block instanceof Block.Section section) {
            line("#".repeat(level) + " ", section.title());
            blocks(section.blocks(), level + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
            line("", paragraph.text());
        } else if (block instanceof Block.Brief brief) {
            line("", brief.text());
        } else if (block instanceof Block.Command command) {
            line("    ", command.text());
        } else if (block instanceof Block.Pause) {
            text.append("---\n");
        } else if (block instanceof Block.Callout callout) {
            line("> ", callout.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> line("- ", item));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Cited cited) {
            text.append(line(cited.text()))
                    .append(' ')
                    .append(line(cited.place()))
                    .append('\n');
        } else if (block instanceof Block.Excerpt excerpt) {
            line("> ", excerpt.line());
        }
    }

    private void line(String before, Text said) {
        text.append(before).append(line(said)).append('\n');
    }

    private void table(Block.Table table) {
        row(table.columns().stream().map(Column::head).toList());
        text.append(table.columns().stream()
                .map(column -> column.figures() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        table.rows().forEach(row -> row(row.stream().map(figures::text).toList()));
    }

    private void row(List<Text> cells) {
        text.append(cells.stream().map(Markdown::line).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String line(Text said) {
        StringBuilder line = new StringBuilder();
        spans(said.spans(), line);
        return line.toString();
    }

    private static void spans(List<Span> spans, StringBuilder line) {
        for (Span span : spans) {
            if (span instanceof Span.Own own) {
                line.append(own.text());
            } else if (span instanceof Span.Quoted quoted) {
                line.append(Escaping.markdown(quoted.text()));
            } else if (span instanceof Span.Code code) {
                line.append(code(code.text()));
            } else if (span instanceof Span.Strong strong) {
                line.append("**");
                spans(strong.spans(), line);
                line.append("**");
            }
        }
    }

    private static String code(String id) {
        boolean plain = id.codePoints().allMatch(Markdown::isPlain);
        return plain ? "`" + id + "`" : Escaping.markdown(id);
    }

    private static boolean isPlain(int character) {
        return character < 0x7F && (Character.isLetterOrDigit(character) || "@-_./:".indexOf(character) >= 0);
    }
}
