package org.cxadvisor.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where to where something stands in a text, in characters: unlike a {@link Place} to its very end, over all lines.
 *
 * @param start its first character; of a list outside brackets, the first dash
 * @param end behind its last character; comments and line ends that follow do not belong to it
 * @param flow it stands in brackets; of a text, never
 * @param plain a text without quotes and not as a block
 * @param block a text written as a block: {@code |} or {@code >}
 * @param text what a text says; empty for a list or map
 * @param entries what a list or map holds
 */
record Extent(
        NodeShape shape,
        int start,
        int end,
        boolean flow,
        boolean plain,
        boolean block,
        String text,
        List<Entry> entries) {

    Extent {
        entries = List.copyOf(entries);
    }

    /** A key with its value, or an item of a list, which has no key. */
    record Entry(@Nullable Key key, Extent value) {

        int start() {
            return key == null ? value.start() : key.start();
        }

        /** A key without a value ends where the key does. */
        int end() {
            return key == null ? value.end() : Math.max(key.end(), value.end());
        }
    }

    /** A key as it is written. */
    record Key(String text, int start, int end) {}

    boolean isMap() {
        return shape == NodeShape.MAP;
    }

    boolean isList() {
        return shape == NodeShape.LIST;
    }

    /** A list or map that stands on lines of its own. */
    boolean isBlockCollection() {
        return shape != NodeShape.TEXT && !flow;
    }

    /** The same as a node that knows no place. */
    Node node() {
        return switch (shape) {
            case TEXT -> new Scalar(text, plain, RecordForm.NOWHERE);
            case LIST ->
                new Items(entries.stream().map(entry -> entry.value().node()).toList(), RecordForm.NOWHERE);
            case MAP -> new Fields(entries.stream().map(Extent::field).toList(), RecordForm.NOWHERE);
        };
    }

    private static Field field(Entry entry) {
        Key key = entry.key();
        return new Field(
                key == null ? "" : key.text(), RecordForm.NOWHERE, entry.value().node());
    }

    /** The entry of a step of a path: a key, an identity or a position; -1 where there is none. */
    int find(String step) {
        for (int at = 0; at < entries.size(); at++) {
            Key key = entries.get(at).key();
            if (key != null && key.text().equals(step)) {
                return at;
            }
        }
        return isList()
                ? ItemIdentity.find(
                        step,
                        entries.stream().map(entry -> entry.value().node()).toList())
                : -1;
    }
}
