package org.cxadvisor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A report, a screen or a section of one, as it is being written; it takes blocks and knows no format. */
public final class Page {

    private final List<Supplier<Block>> blocks = new ArrayList<>();
    private @Nullable List<Text> openItems;

    /** A section of this page, a level deeper. */
    public Page section(Text title) {
        Page section = new Page();
        add(() -> new Block.Section(title, section.blocks()));
        return section;
    }

    /** What belongs to the statement before it. */
    public Page group() {
        Page group = new Page();
        add(() -> new Block.Group(group.blocks()));
        return group;
    }

    /** One or more sentences. */
    public void paragraph(Text text) {
        add(() -> new Block.Paragraph(text));
    }

    /** What a reader has to know before the rest. */
    public void callout(Text text) {
        add(() -> new Block.Callout(text));
    }

    /** An item of a list, which follows the item before it. */
    public void bullet(Text item) {
        List<Text> items = openItems;
        if (items == null) {
            List<Text> begun = new ArrayList<>();
            add(() -> new Block.Bullets(begun));
            openItems = begun;
            items = begun;
        }
        items.add(item);
    }

    /** A table; nothing where there are no rows. */
    public void table(List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            add(() -> new Block.Table(columns, rows, false));
        }
    }

    /** A table in which a row takes one line; nothing where there are no rows. */
    public void brief(List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            add(() -> new Block.Table(columns, rows, true));
        }
    }

    /** A sentence of which the beginning is enough. */
    public void brief(Text text) {
        add(() -> new Block.Brief(text));
    }

    /** A command to copy. */
    public void command(Text text) {
        add(() -> new Block.Command(text));
    }

    /** What follows is about something else. */
    public void pause() {
        add(Block.Pause::new);
    }

    /** A statement and the place in a file that it rests on. */
    public void cited(Text text, Text place) {
        add(() -> new Block.Cited(text, place));
    }

    /** A line of a file, as it stands there. */
    public void excerpt(Text line) {
        add(() -> new Block.Excerpt(line));
    }

    /** Whether nothing is on it yet. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> blocks() {
        return blocks.stream().map(Supplier::get).toList();
    }

    private void add(Supplier<Block> block) {
        openItems = null;
        blocks.add(block);
    }
}
