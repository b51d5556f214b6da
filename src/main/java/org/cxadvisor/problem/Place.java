package org.cxadvisor.problem;

import java.util.Comparator;

/**
 * A place in a file that people own.
 *
 * @param file the file as the user named it, with {@code /} between folders
 * @param line 1 for the first line; 0 when the whole file is meant
 * @param column 1 for the first character, counted in code points; 0 when the whole line or file is meant
 * @param length how many code points of that line are meant; at least 1 where a column is given
 * @param path where in the document, by identities rather than positions: {@code touchpoints/checkout/rating}; empty for
 *     the document itself
 */
public record Place(String file, int line, int column, int length, String path) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::path)
            .thenComparingInt(Place::length);

    /** The whole file, for what has no better place: it is empty, too long, or no text. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0, "");
    }

    /** {@code file:line:column}, shortened to what is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
