package org.cxadvisor.page;

import java.util.List;

/** A part of a report or screen that knows no format. A {@link Page} makes them, and a renderer for each format prints them. */
sealed interface Block {

    /** A heading with what belongs to it; a section within a section stands a level deeper. */
    record Section(Text title, List<Block> blocks) implements Block {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** One or more sentences. */
    record Paragraph(Text text) implements Block {}

    /** What a reader has to know before the rest. */
    record Callout(Text text) implements Block {}

    /** Items of equal rank. */
    record Bullets(List<Text> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What belongs to the statement before it. */
    record Group(List<Block> blocks) implements Block {

        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** A sentence of which the beginning is enough: it takes one line, where there are lines. */
    record Brief(Text text) implements Block {}

    /** A command to copy, which is never cut or broken. */
    record Command(Text text) implements Block {}

    /** What follows is about something else. */
    record Pause() implements Block {}

    /**
     * Rows of typed cells under their columns; never without a row.
     *
     * @param brief whether the beginning of a cell's words is enough, so that a row takes one line
     */
    record Table(List<Column> columns, List<List<Cell>> rows, boolean brief) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A statement and the place in a file that it rests on. */
    record Cited(Text text, Text place) implements Block {}

    /** A line of a file, as it stands there. */
    record Excerpt(Text line) implements Block {}
}
