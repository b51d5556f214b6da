package org.cxadvisor.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what the build laid out for us into records, token by token: every run waits for it, and a mapper that can read
 * anything takes longer to get ready than this takes to read. What the build writes was read strictly before.
 */
public final class JsonRecords {

    private JsonRecords() {}

    /**
     * Reads a record of texts, numbers, booleans, records, lists and maps of these. A key that no component is named after
     * throws {@link IllegalArgumentException}, as does a number that is not there.
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return type.cast(new Reader(parser).record(type));
        }
    }

    /** How a record is made from its components. */
    private record Shape(Constructor<?> maker, List<RecordComponent> components, Map<String, Integer> places) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Map<String, Integer> places = new HashMap<>();
            for (int index = 0; index < components.length; index++) {
                types[index] = components[index].getType();
                places.put(kebab(components[index].getName()), index);
            }
            try {
                Constructor<?> maker = type.getDeclaredConstructor(types);
                maker.setAccessible(true);
                return new Shape(maker, List.of(components), places);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private static String kebab(String name) {
            StringBuilder kebab = new StringBuilder();
            for (int index = 0; index < name.length(); index++) {
                char letter = name.charAt(index);
                if (Character.isUpperCase(letter)) {
                    kebab.append('-');
                }
                kebab.append(Character.toLowerCase(letter));
            }
            return kebab.toString();
        }
    }

    private static final class Reader {

        private final JsonParser parser;
        private final Map<Class<?>, Shape> shapes = new HashMap<>();

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        @Nullable
        Object value(Type type) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            if (type instanceof ParameterizedType generic) {
                Type[] of = generic.getActualTypeArguments();
                return generic.getRawType() == Map.class ? map(of[1]) : list(of[0]);
            }
            if (type == String.class) {
                return parser.getString();
            }
            if (type == double.class || type == Double.class) {
                return Double.valueOf(parser.getString());
            }
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(parser.getString());
            }
            if (type == boolean.class) {
                return Boolean.valueOf(parser.getString());
            }
            return record((Class<?>) type);
        }

        private List<Object> list(Type of) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(of);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }

        private Map<String, Object> map(Type of) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                Object value = value(of);
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }

        private Object record(Class<?> type) {
            Shape shape = shapes.computeIfAbsent(type, Shape::of);
            Object[] values = new Object[shape.components().size()];
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Integer place = shape.places().get(parser.currentName());
                if (place == null) {
                    throw new IllegalArgumentException(type.getSimpleName() + " has no " + parser.currentName());
                }
                parser.nextToken();
                values[place] = value(shape.components().get(place).getGenericType());
            }
            for (int index = 0; index < values.length; index++) {
                if (values[index] == null && shape.components().get(index).getType() == boolean.class) {
                    values[index] = false;
                }
            }
            try {
                return shape.maker().newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type.getSimpleName(), e);
            }
        }
    }
}
