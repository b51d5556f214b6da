package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Looks into a document that may not look as it should: what is not there or of another shape is nothing. */
final class Nodes {

    private Nodes() {}

    /** The maps in the list at a key. */
    static List<Fields> items(Fields in, String key) {
        List<Fields> maps = new ArrayList<>();
        if (in.get(key) instanceof Items list) {
            for (Node item : list.items()) {
                if (item instanceof Fields map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    /** The texts in the list at a key, without those that are not known. */
    static List<Scalar> words(Fields in, String key) {
        List<Scalar> words = new ArrayList<>();
        if (in.get(key) instanceof Items list) {
            for (Node item : list.items()) {
                if (item instanceof Scalar word && !word.isUnknownOrNotApplicable()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The keys with their values in the map at a key. */
    static List<Field> entries(Fields in, String key) {
        return in.get(key) instanceof Fields map ? map.fields() : List.of();
    }

    /** The keys in the map at a key. */
    static List<String> keys(Fields in, String key) {
        return entries(in, key).stream().map(Field::key).toList();
    }

    /** The map at a key. */
    static @Nullable Fields map(Fields in, String key) {
        return in.get(key) instanceof Fields map ? map : null;
    }

    /** The text at a key, unless it is not known. */
    static @Nullable Scalar scalar(Fields in, String key) {
        return in.get(key) instanceof Scalar text && !text.isUnknownOrNotApplicable() ? text : null;
    }

    /** The same as text, empty where there is none. */
    static String word(Fields in, String key) {
        Scalar text = scalar(in, key);
        return text == null ? "" : text.text();
    }
}
