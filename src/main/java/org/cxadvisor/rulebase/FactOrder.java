package org.cxadvisor.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * An order of facts that depends on what they say alone. A record's own {@code toString} would do as well, but the first call
 * of each kind of record makes a cold start wait.
 */
final class FactOrder {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private FactOrder() {}

    /** A text that is the same for facts that say the same. */
    static String key(Object fact) {
        StringBuilder key = new StringBuilder();
        tell(fact, key);
        return key.toString();
    }

    private static void tell(Object value, StringBuilder key) {
        if (value instanceof List<?> list) {
            list.forEach(item -> tell(item, key));
        } else if (value instanceof Record) {
            key.append(value.getClass().getSimpleName()).append('(');
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                tell(read(component, value), key);
                key.append(',');
            }
            key.append(')');
        } else {
            key.append(value);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
