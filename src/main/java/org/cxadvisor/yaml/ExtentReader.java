package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds where everything in a text stands that {@link StrictReader} has no error to report about. */
final class ExtentReader {

    private final String text;
    private final int @Nullable [] characters;
    private final ParserImpl parser;

    private ExtentReader(String text) {
        this.text = text;
        this.characters = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? characters(text) : null;
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The document of a text without a mark of its encoding; null where there is none. */
    static @Nullable Extent read(String text) {
        return new ExtentReader(text).document();
    }

    private @Nullable Extent document() {
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof ScalarEvent || event instanceof CollectionStartEvent) {
                return value(event);
            }
        }
        return null;
    }

    private Extent value(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        } else if (event instanceof CollectionStartEvent collection) {
            return collection(collection);
        }
        throw new IllegalArgumentException("Not a text, list or map: " + event);
    }

    private Extent scalar(ScalarEvent event) {
        int start = index(event.getStartMark().orElseThrow());
        int end = index(event.getEndMark().orElseThrow());
        ScalarStyle style = event.getScalarStyle();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return new Extent(
                NodeShape.TEXT,
                start,
                block ? lastVisible(start, end) : end,
                false,
                event.isPlain(),
                block,
                event.getValue(),
                List.of());
    }

    /** A block of text ends with its last line that says something, before its line end. */
    private int lastVisible(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Extent collection(CollectionStartEvent event) {
        boolean isMap = event instanceof MappingStartEvent;
        boolean isFlow = event.getFlowStyle() == FlowStyle.FLOW;
        int start = index(event.getStartMark().orElseThrow());
        List<Extent.Entry> entries = new ArrayList<>();
        Event next = parser.next();
        while (next instanceof ScalarEvent || next instanceof CollectionStartEvent) {
            Extent first = value(next);
            entries.add(isMap ? new Extent.Entry(key(first), value(parser.next())) : new Extent.Entry(null, first));
            next = parser.next();
        }
        int end = isFlow
                ? index(next.getEndMark().orElseThrow())
                : entries.isEmpty() ? start : entries.get(entries.size() - 1).end();
        NodeShape shape = isMap ? NodeShape.MAP : NodeShape.LIST;
        return new Extent(shape, start, end, isFlow, false, false, "", entries);
    }

    private static Extent.Key key(Extent written) {
        return new Extent.Key(written.text(), written.start(), written.end());
    }

    private int index(Mark mark) {
        return characters == null ? mark.getIndex() : characters[mark.getIndex()];
    }

    /** From the number of a code point to that of its first character. */
    private static int[] characters(String text) {
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int point = 0; point < starts.length - 1; point++) {
            starts[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[starts.length - 1] = at;
        return starts;
    }
}
