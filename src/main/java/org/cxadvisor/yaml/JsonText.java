package org.cxadvisor.yaml;

import org.jspecify.annotations.Nullable;

/** JSON as text: keys in kebab-case, two spaces, {@code \n}; the same in gives the same bytes. */
public final class JsonText {

    private JsonText() {}

    /** Writes records in the order of their components, and maps in the order of their keys. */
    public static String write(Object value) {
        throw new UnsupportedOperationException("follows");
    }

    /** Reads into a record; an unknown or doubled key throws {@link IllegalArgumentException}. */
    public static <T> T read(String json, Class<T> type) {
        throw new UnsupportedOperationException("follows");
    }

    /** Reads into maps, lists, texts, numbers and booleans. */
    public static @Nullable Object read(String json) {
        throw new UnsupportedOperationException("follows");
    }

    /** A document as an editor with a schema sees it: plain decimal numbers are numbers, plain nulls null, all else text. */
    public static String fromYaml(Node node) {
        throw new UnsupportedOperationException("follows");
    }
}
