package org.cxadvisor.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.RecordKey.Trait;

/**
 * A part of a document as a record, described once: its form, its schema, how it is read and how it is written derive from
 * this description.
 */
public final class RecordForm<T extends Record> {

    /** Where something stands that is not written yet. */
    static final Place NOWHERE = Place.of("");

    private final String name;
    private final Class<T> type;
    private final boolean isBlock;
    private final List<RecordKey<T>> keys;

    private RecordForm(String name, Class<T> type, boolean isBlock, List<RecordKey<T>> keys) {
        this.name = name;
        this.type = type;
        this.isBlock = isBlock;
        this.keys = List.copyOf(keys);
    }

    /**
     * A part that is written on one line.
     *
     * @param name what it describes: {@code a milestone}
     * @param keys in the order in which they are written
     */
    @SafeVarargs
    public static <T extends Record> RecordForm<T> line(String name, Class<T> type, RecordKey<T>... keys) {
        List<RecordKey<T>> all = new ArrayList<>(keys.length);
        for (RecordKey<T> key : keys) {
            all.add(key);
        }
        return new RecordForm<>(name, type, false, all);
    }

    /** A part each key of which is written on a line of its own. */
    @SafeVarargs
    public static <T extends Record> RecordForm<T> block(String name, Class<T> type, RecordKey<T>... keys) {
        List<RecordKey<T>> all = new ArrayList<>(keys.length);
        for (RecordKey<T> key : keys) {
            all.add(key);
        }
        return new RecordForm<>(name, type, true, all);
    }

    /** The same part under another name, without some of its keys. */
    public RecordForm<T> as(String otherName, String... without) {
        List<String> left = List.of(without);
        return new RecordForm<>(
                otherName,
                type,
                isBlock,
                keys.stream().filter(key -> !left.contains(key.name())).toList());
    }

    /**
     * What such a part has to look like.
     *
     * @param meanings what a key of a part, or a word of a vocabulary, means: {@code a goal}, {@code owner}
     */
    public Form form(BinaryOperator<String> meanings) {
        List<Form.Key> explained = new ArrayList<>(keys.size());
        for (RecordKey<T> key : keys) {
            explained.add(new Form.Key(
                    key.name(), key.form(meanings), key.is(Trait.REQUIRED), meanings.apply(name, key.name())));
        }
        return new Form.KeyedForm(name, explained, false);
    }

    /** The document that says what a record holds. */
    public Fields tree(T part) {
        List<Field> fields = new ArrayList<>(keys.size());
        for (RecordKey<T> key : keys) {
            Node node = key.node(part);
            if (node != null) {
                fields.add(new Field(key.name(), NOWHERE, node));
            }
        }
        return new Fields(fields, NOWHERE);
    }

    Fields treeOf(Object part) {
        return tree(type.cast(part));
    }

    /** The record that holds what a document of this form says; what has another form holds nothing. */
    public T read(Fields fields) {
        Map<String, Object> values = new HashMap<>();
        for (RecordKey<T> key : keys) {
            values.put(key.component(), key.read(fields.get(key.name())));
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            Object nothing = types[at] == String.class ? "" : Slot.empty();
            arguments[at] = values.getOrDefault(components[at].getName(), nothing);
        }
        try {
            Constructor<T> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    boolean isBlock() {
        return isBlock;
    }

    List<RecordKey<T>> keys() {
        return keys;
    }
}
