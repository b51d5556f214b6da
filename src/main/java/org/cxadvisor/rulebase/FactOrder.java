package org.cxadvisor.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * An order of facts that depends on what they say alone. A record's own {@code toString} would do as well, but the first call
 * of each kind of record makes a cold start wait.
 */
final class FactOrder {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
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
            for (Method component : COMPONENTS.get(value.getClass())) {
                tell(read(component, value), key);
                key.append(',');
            }
            key.append(')');
        } else {
            key.append(value);
        }
    }

    private static Object read(Method component, Object record) {
        try {
            Object value = component.invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
