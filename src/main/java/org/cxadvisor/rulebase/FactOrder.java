package org.cxadvisor.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * An order of facts that depends on what they say alone: by their kind, then component by component. Comparing what
 * records say as a text would do as well, but the first {@code toString} of each kind of record makes a cold start wait,
 * and most facts differ in their first component.
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

    /** Below 0, 0 or above 0, like {@link Comparable#compareTo}; 0 for facts that say the same, and only for them. */
    static int compare(Object one, Object other) {
        if (one instanceof List<?> some && other instanceof List<?> others) {
            return compareAll(some, others);
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        if (one instanceof Record) {
            return compareParts(one, other);
        }
        return one.toString().compareTo(other.toString());
    }

    private static int compareAll(List<?> some, List<?> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = compare(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static int compareParts(Object one, Object other) {
        for (Method component : COMPONENTS.get(one.getClass())) {
            int order = compare(read(component, one), read(component, other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
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
