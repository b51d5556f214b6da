package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.problem.Place;

/**
 * What an audit says at one key: a value, that nobody knows, that the question makes no sense here, or nothing at all.
 * These four are never taken for each other, and never for zero.
 */
public sealed interface Stated<T> {

    /** A value was written. */
    record Known<T>(T value, Place place) implements Stated<T> {}

    /** {@code unknown} was written: a thing to measure next. */
    record Unknown<T>(Place place) implements Stated<T> {}

    /** {@code not-applicable} was written: a thing never to ask for. */
    record NotApplicable<T>(Place place) implements Stated<T> {}

    /** Nothing was written. */
    record Unsaid<T>() implements Stated<T> {}

    /** The value, if there is one. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether there is a value. */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether {@code unknown} was written. */
    default boolean isUnknown() {
        return this instanceof Unknown<T>;
    }

    /** Whether {@code not-applicable} was written. */
    default boolean isNotApplicable() {
        return this instanceof NotApplicable<T>;
    }

    /** Whether nothing was written. */
    default boolean isUnsaid() {
        return this instanceof Unsaid<T>;
    }

    /** The value, or {@code other} where there is none. */
    default T or(T other) {
        return this instanceof Known<T> known ? known.value() : other;
    }

    /** Where it stands in the audit; {@code other} where nothing was written. */
    default Place place(Place other) {
        if (this instanceof Known<T> known) {
            return known.place();
        }
        if (this instanceof Unknown<T> unknown) {
            return unknown.place();
        }
        return this instanceof NotApplicable<T> none ? none.place() : other;
    }

    /** The same statement about something that follows from the value. */
    default <R> Stated<R> map(Function<T, R> change) {
        if (this instanceof Known<T> known) {
            return new Known<>(change.apply(known.value()), known.place());
        }
        if (this instanceof Unknown<T> unknown) {
            return new Unknown<>(unknown.place());
        }
        return this instanceof NotApplicable<T> none ? new NotApplicable<>(none.place()) : new Unsaid<>();
    }

    /** This statement, or the other one where nothing was written. */
    default Stated<T> orElse(Stated<T> other) {
        return isUnsaid() ? other : this;
    }

    /** The items of a stated list; none where there is no value. */
    static <T> List<T> all(Stated<List<T>> list) {
        return list.or(List.of());
    }

    /** The items of a list that are known. */
    static <T> List<Known<T>> knownItems(List<Stated<T>> list) {
        List<Known<T>> known = new ArrayList<>();
        for (Stated<T> item : list) {
            if (item instanceof Known<T> one) {
                known.add(one);
            }
        }
        return Collections.unmodifiableList(known);
    }

    /** The entries of a stated map in the order of the file; none where there is no value. */
    static <T> Map<String, T> entries(Stated<Map<String, T>> map) {
        return map.or(Map.of());
    }

    /** The entries of a stated map whose values are known, in the order of the file. */
    static <T> Map<String, T> knownEntries(Stated<Map<String, Stated<T>>> map) {
        Map<String, T> known = new LinkedHashMap<>();
        entries(map).forEach((key, stated) -> stated.known().ifPresent(value -> known.put(key, value)));
        return known;
    }
}
