package org.cxadvisor.strategy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.rulebase.Threshold;
import org.jspecify.annotations.Nullable;

/** Facts as plain maps for {@code evidence.json}: what is not known has no key. */
final class FactFields {

    /** More digits than any measurement has, fewer than the last ones, in which machines may differ. */
    static final MathContext DIGITS = new MathContext(12);

    private static final int ID_LENGTH = 12;

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(kebab(component.getName()), component.getAccessor()))
                    .toList();
        }
    };

    /** A component of a record, by its key: reflection is slow the first time only. */
    private record Component(String key, Method accessor) {

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
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
    static String kind(Object fact) {
        return kebab(fact.getClass().getSimpleName());
    }

    /** The name of a fact: a digest of what it says, so that it changes only when the fact does. */
    static String id(Object fact) {
        String says = kind(fact) + (fact instanceof Record record ? plain(record) : fact);
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
        COMPONENTS.get(record.getClass()).forEach(component -> known(plain, component.key(), component.of(record)));
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
            into.put(key, list.stream().map(FactFields::item).toList());
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
