package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A map, in the order of the file; no key stands in it twice.
 *
 * @param whole false where reading stopped inside it: it may have more keys than these, and its last one more to say
 */
public record Fields(List<Field> fields, Place place, boolean whole) implements Node {

    public Fields {
        fields = List.copyOf(fields);
    }

    public Fields(List<Field> fields, Place place) {
        this(fields, place, true);
    }

    /** The value of a key, or null when the key is not there. */
    public @Nullable Node get(String key) {
        Field field = field(key);
        return field == null ? null : field.value();
    }

    /** The key with its place and value, or null when it is not there. */
    public @Nullable Field field(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }

    public boolean has(String key) {
        return field(key) != null;
    }

    /** Whether all is known that the file says at a key, be it nothing. */
    public boolean hasReadAll(String key) {
        return whole || (has(key) && !fields.get(fields.size() - 1).key().equals(key));
    }
}
