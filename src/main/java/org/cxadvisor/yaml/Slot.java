package org.cxadvisor.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a document where a part or a list may stand: it, a word in its place, or nothing.
 *
 * @param value the part or list; null where there is none
 * @param word {@code unknown} or {@code not-applicable} where that is written instead; otherwise empty
 */
public record Slot<T>(@Nullable T value, String word) {

    /** Nothing is written. */
    public static <T> Slot<T> empty() {
        return new Slot<>(null, "");
    }

    /** {@code unknown} is written. */
    public static <T> Slot<T> unknown() {
        return new Slot<>(null, "unknown");
    }

    public static <T> Slot<T> of(T value) {
        return new Slot<>(value, "");
    }
}
