package org.cxadvisor.strategy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.rulebase.Threshold;
import org.jspecify.annotations.Nullable;

/** Facts as plain maps for {@code evidence.json}: what is not known has no key. */
public final class FactFields {

    /** More digits than any measurement has, fewer than the last ones, in which machines may differ. */
    static final MathContext DIGITS = new MathContext(12);

    /** Whole numbers below this have no more digits than these. */
    private static final double MOST_WHOLE = 1e12;

    private static final int ID_LENGTH = 12;
    private static final int MANY_CALLS = 2_000;

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(kebab(component.getName()), component.getAccessor()))
                    .toList();
        }
    };

    private static final ClassValue<String> KINDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return kebab(type.getSimpleName());
        }
    };

    /** A component of a record, by its key. */
    private static final class Component {

        private final String key;
        private final Method accessor;
        private int calls;
        private @Nullable MethodHandle handle;

        Component(String key, Method accessor) {
            this.key = key;
            this.accessor = accessor;
        }

        String key() {
            return key;
        }

        /** A handle takes long to make and a plain call long to run, so only what is called often gets one. */
        @Nullable
        Object of(Object record) {
            try {
                MethodHandle made = handle;
                if (made != null) {
                    return made.invokeExact(record);
                } else if (++calls == MANY_CALLS) {
                    handle = MethodHandles.publicLookup()
                            .unreflect(accessor)
                            .asType(MethodType.methodType(Object.class, Object.class));
                }
                return accessor.invoke(record);
            } catch (Throwable e) {
                throw new IllegalStateException("A fact is a public record: " + record.getClass(), e);
            }
        }
    }

    private FactFields() {}

    /** The place of a fact, as {@code file:line…}; empty when it has none. */
    static String at(Object fact) {
        for (Component component : COMPONENTS.get(fact.getClass())) {
            if (component.key().equals("at")) {
                return String.valueOf(component.of(fact));
            }
        }
        return "";
    }

    /** The kind of a fact: {@code felt-pain}. */
    public static String kind(Object fact) {
        return KINDS.get(fact.getClass());
    }

    /**
     * The name of a fact: a digest of what it says, so that it changes only when the fact does.
     *
     * @param plain its components, or itself where it has none
     */
    static String id(String kind, Object plain) {
        String says = kind + plain;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(says.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components of a record that are known, by name. */
    static Map<String, Object> plain(Record record) {
        Map<String, Object> plain = new TreeMap<>();
        for (Component component : COMPONENTS.get(record.getClass())) {
            known(plain, component.key(), component.of(record));
        }
        return plain;
    }

    /** Adds a value under a key unless it is not known. */
    static void known(Map<String, Object> into, String key, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return;
        } else if (value instanceof Double number) {
            if (!number.isNaN() && !number.isInfinite()) {
                into.put(key, number(number));
            }
        } else if (value instanceof Record record && !(record instanceof org.cxadvisor.metric.Period)) {
            into.put(key, plain(record));
        } else if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(item(item));
            }
            into.put(key, items);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Map<?, ?>) {
            into.put(key, value);
        } else {
            into.put(key, value.toString());
        }
    }

    private static Object item(Object item) {
        if (item instanceof Threshold threshold) {
            return threshold.id();
        }
        return item instanceof Record record ? plain(record) : String.valueOf(item);
    }

    private static Object number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MOST_WHOLE) {
            return (long) value;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() <= 0 && Math.abs(value) < 1e15 ? (Object) rounded.longValue() : rounded;
    }

    private static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter) && i > 0) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(letter));
        }
        return kebab.toString();
    }
}
