package org.cxadvisor.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as text: keys in kebab-case, two spaces, {@code \n}; the same in gives the same bytes. */
public final class JsonText {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER =
            strict(JsonMapper.builder()).defaultPrettyPrinter(printer()).build();

    private JsonText() {}

    /** Writes records in the order of their components, and maps in the order of their keys. */
    public static String write(Object value) {
        return visible(MAPPER.writeValueAsString(value)) + "\n";
    }

    /** Writes maps, lists, texts, numbers and booleans: the same text as {@link #write}, much faster where it is long. */
    public static String writePlain(Object value) {
        return JsonWriter.write(value) + "\n";
    }

    /** The same on one line, without a line end. */
    public static String writeLine(Object value) {
        // A text has no raw line end in it: each one stands between two parts.
        return visible(MAPPER.writeValueAsString(value)).replaceAll("\n *", " ");
    }

    /** The same with every list on one line, where lists are long and each says one thing. */
    static String writeListsInline(JsonNode value) {
        return visible(MAPPER.writer().with(inlineLists()).writeValueAsString(value)) + "\n";
    }

    /** What cannot be seen, or would turn a screen around, stands as an escape; joiners are part of how some scripts are written. */
    private static String visible(String json) {
        boolean isVisible = true;
        for (int at = 0; at < json.length() && isVisible; at++) {
            isVisible = !Character.isSurrogate(json.charAt(at)) && !isEscaped(json.charAt(at));
        }
        if (isVisible) {
            return json;
        }
        StringBuilder visible = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (isEscaped(character)) {
                for (char unit : Character.toChars(character)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    static boolean isEscaped(int character) {
        return HiddenCharacters.isHidden(character) && !HiddenCharacters.isJoiner(character);
    }

    /** Reads into a record; an unknown or doubled key or a missing number throws {@link IllegalArgumentException}. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    /** Reads into maps, lists, texts, numbers and booleans. */
    public static @Nullable Object read(String json) {
        return read(json, Object.class);
    }

    /**
     * A document as an editor with a schema sees it: plain decimal numbers are numbers, plain nulls are null, a plain
     * {@code true} or {@code false} is a truth value, all else is text.
     */
    public static String fromYaml(Node node) {
        return write(tree(node));
    }

    /** The settings that our JSON and our YAML share, none of which a record has to know. */
    static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .annotationIntrospector(new EveryNumberIsRequired())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(
                        SerializationFeature.INDENT_OUTPUT,
                        SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
                        SerializationFeature.ORDER_SET_ELEMENTS);
    }

    private static DefaultPrettyPrinter printer() {
        return inlineLists().withArrayIndenter(INDENTER);
    }

    private static DefaultPrettyPrinter inlineLists() {
        var separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(INDENTER);
    }

    private static JsonNode tree(Node node) {
        if (node instanceof Scalar scalar) {
            return leaf(scalar);
        }
        if (node instanceof Items items) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.items().forEach(item -> array.add(tree(item)));
            return array;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ((Fields) node).fields().forEach(field -> object.set(field.key(), tree(field.value())));
        return object;
    }

    private static JsonNode leaf(Scalar scalar) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (PlainScalar.isNull(scalar)) {
            return nodes.nullNode();
        }
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return nodes.booleanNode(scalar.text().equals("true"));
        }
        return PlainScalar.isNumber(scalar)
                ? nodes.numberNode(new BigDecimal(scalar.text()))
                : nodes.stringNode(scalar.text());
    }

    /** A number that is not written must not become zero. */
    private static final class EveryNumberIsRequired extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            Class<?> type = member.getRawType();
            boolean isNumber = type.isPrimitive() && type != boolean.class;
            return isNumber ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }
}
