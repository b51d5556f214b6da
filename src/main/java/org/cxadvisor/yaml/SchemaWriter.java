package org.cxadvisor.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Others;
import org.cxadvisor.yaml.Form.TextForm;
import org.cxadvisor.yaml.Form.ValueForm;
import org.cxadvisor.yaml.Form.Word;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes a form as a JSON Schema, so that editors complete and check what the program checks.
 *
 * <p>Nearly every keyword of a schema speaks of one shape only ({@code pattern} of texts, {@code items} of lists), so
 * several shapes, and {@code unknown} beside them, stand in one schema without {@code anyOf}.
 */
public final class SchemaWriter {

    private static final List<String> SPECIAL = List.of("unknown", "not-applicable");

    private static final long MOST_DIGITS = 999_999_999_999_999L;

    private final Map<Use, Integer> uses = new HashMap<>();
    private final Map<Use, String> names = new HashMap<>();
    private final Map<String, ObjectNode> shared = new TreeMap<>();

    /** A form where it stands: the same one is written differently where {@code unknown} is not legal. */
    private record Use(Form form, boolean exact) {}

    private SchemaWriter() {}

    /** The schema (draft 2020-12) as JSON text; the same form gives the same bytes. */
    public static String write(Form form, String title) {
        SchemaWriter writer = new SchemaWriter();
        writer.countIn(form, false);
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        root.setAll(writer.inline(form, false));
        if (!writer.shared.isEmpty()) {
            ObjectNode definitions = object();
            writer.shared.forEach(definitions::set);
            root.set("$defs", definitions);
        }
        return JsonText.writeListsInline(root);
    }

    /** Counts how often a form is used, for what is used twice is written once. */
    private void count(Form form, boolean exact) {
        if (form instanceof Exact inner) {
            count(inner.of(), true);
        } else if (uses.merge(new Use(form, exact), 1, Integer::sum) == 1) {
            countIn(form, exact);
        }
    }

    private void countIn(Form form, boolean exact) {
        if (form instanceof Exact inner) {
            countIn(inner.of(), true);
        } else if (form instanceof ListForm list) {
            count(list.of(), false);
        } else if (form instanceof EitherForm either) {
            either.forms().forEach(one -> countIn(one, exact));
        } else if (form instanceof MapForm map) {
            map.known().forEach(key -> count(key.form(), false));
            count(map.keys(), false);
            count(map.value(), false);
        } else if (form instanceof KeyedForm keyed) {
            keyed.keys().forEach(key -> count(key.form(), false));
        }
    }

    private ObjectNode schema(Form form, boolean exact) {
        if (form instanceof Exact inner) {
            return schema(inner.of(), true);
        }
        Use use = new Use(form, exact);
        if (uses.getOrDefault(use, 0) < 2) {
            return inline(form, exact);
        }
        String name = names.get(use);
        if (name == null) {
            name = freeName(form, exact);
            names.put(use, name);
            shared.put(name, object()); // keeps its name from those it holds
            shared.put(name, inline(form, exact));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private String freeName(Form form, boolean exact) {
        String name = (exact ? "known-" : "") + name(form);
        String free = name;
        for (int i = 2; shared.containsKey(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** What a form is called: {@code pain}, {@code count}, {@code share-or-reading}. */
    private static String name(Form form) {
        if (form instanceof EitherForm either) {
            return either.forms().stream().map(SchemaWriter::name).collect(Collectors.joining("-or-"));
        } else if (form instanceof KeyedForm keyed) {
            return slug(keyed.name());
        } else if (form instanceof MapForm map) {
            return slug(map.name());
        } else if (form instanceof ChoiceForm choice) {
            return slug(choice.name());
        } else if (form instanceof ValueForm value) {
            return slug(value.kind().name());
        } else if (form instanceof ListForm list) {
            return "list-of-" + name(list.of());
        }
        return form instanceof Exact exact ? name(exact.of()) : "text";
    }

    private static String slug(String thing) {
        return thing.toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the) ", "").replaceAll("[^a-z0-9]+", "-");
    }

    private ObjectNode inline(Form form, boolean exact) {
        if (form instanceof Exact inner) {
            return inline(inner.of(), true);
        } else if (form instanceof EitherForm either) {
            return either(either, exact);
        } else if (form instanceof TextForm) {
            return exact ? notSpecial(text().put("minLength", 1)) : text().put("minLength", 1);
        } else if (form instanceof ValueForm value) {
            return value(value.kind(), exact);
        } else if (form instanceof ChoiceForm choice) {
            return choice(choice, exact);
        }
        ObjectNode schema = form instanceof ListForm list
                ? list(list)
                : form instanceof MapForm map ? map(map) : keyed((KeyedForm) form);
        return exact ? schema : orSpecial(schema);
    }

    private static ObjectNode text() {
        return types(object(), Set.of("string", "number", "boolean"));
    }

    private static ObjectNode value(ValueKind kind, boolean exact) {
        ObjectNode schema = kind.alsoNumber() ? number(kind) : types(object(), Set.of("string"));
        if (kind.reads("true") || kind.reads("false")) {
            Set<String> types = new TreeSet<>(Set.of("boolean"));
            addTypes(schema, types);
            schema.remove("type");
            types(schema, types);
        }
        String special = exact ? "" : String.join("|", SPECIAL) + "|";
        schema.put("pattern", "^(?:" + special + "(?:" + kind.jsonPattern() + "))$");
        schema.putArray("examples").add(kind.example());
        return exact ? notSpecial(schema) : schema;
    }

    /** A kind is asked what numbers it reads, for a schema knows patterns of texts only. */
    private static ObjectNode number(ValueKind kind) {
        boolean fraction = kind.reads("0.5") || kind.reads("1.5");
        ObjectNode schema = types(object(), Set.of("string", fraction ? "number" : "integer"));
        long[] small = LongStream.rangeClosed(-9, 9999)
                .filter(number -> kind.reads(Long.toString(number)))
                .toArray();
        long least = small.length == 0 ? 0 : small[0] == -9 ? -MOST_DIGITS : small[0];
        long most = small.length == 0 || small[small.length - 1] == 9999 ? MOST_DIGITS : small[small.length - 1];
        least = Math.max(least, (long) Math.ceil(kind.lowest()));
        most = Math.min(most, (long) Math.floor(kind.highest()));
        if (least > -MOST_DIGITS || !kind.reads("-1" + "0".repeat(15))) {
            schema.put("minimum", least);
        }
        return most < MOST_DIGITS || !kind.reads("1" + "0".repeat(15)) ? schema.put("maximum", most) : schema;
    }

    private static ObjectNode choice(ChoiceForm choice, boolean exact) {
        ObjectNode words = object();
        ArrayNode legal = words.putArray("enum");
        choice.words().forEach(word -> legal.add(word.word()));
        if (!exact) {
            SPECIAL.forEach(legal::add);
        }
        ObjectNode schema = object().put("description", meanings(choice));
        if (choice.others() != Others.NONE) {
            String pattern = "^" + choice.others().pattern() + "$";
            Set<String> types = new TreeSet<>(Set.of("string"));
            if (choice.others().allow("true")) {
                types.add("boolean");
            }
            if (choice.others().allow("7")) {
                types.add("number");
            }
            types(schema, types).putArray("anyOf").add(words).add(object().put("pattern", pattern));
            if (exact) {
                notSpecial(schema);
            }
        } else {
            schema.setAll(words);
        }
        return schema;
    }

    private static String meanings(ChoiceForm choice) {
        return choice.words().stream()
                .map((Word word) -> word.word() + ": " + word.meaning())
                .collect(Collectors.joining("\n"));
    }

    /** The words that may stand there, for an editor shows what a key says before what it refers to. */
    private static String words(Form form) {
        if (form instanceof Exact exact) {
            return words(exact.of());
        }
        return form instanceof ChoiceForm choice ? "\n" + meanings(choice) : "";
    }

    private ObjectNode list(ListForm list) {
        ObjectNode schema = types(object(), Set.of("array"));
        schema.set("items", schema(list.of(), false));
        return schema;
    }

    private ObjectNode keyed(KeyedForm form) {
        ObjectNode schema = types(object(), Set.of("object"));
        properties(schema, form.keys());
        if (form.notes()) {
            schema.putObject("patternProperties").put("^" + Form.NOTE, true);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode map(MapForm form) {
        ObjectNode schema = types(object(), Set.of("object"));
        properties(schema, form.known());
        ObjectNode names = schema(form.keys(), false);
        if (!form.known().isEmpty()) {
            ArrayNode known = object().putArray("enum");
            form.known().forEach(key -> known.add(key.name()));
            ObjectNode other = names;
            names = object();
            names.putObject("if").putObject("not").set("enum", known);
            names.set("then", other);
        }
        schema.set("propertyNames", names);
        schema.set("additionalProperties", schema(form.value(), false));
        return schema;
    }

    private void properties(ObjectNode schema, List<Form.Key> keys) {
        ObjectNode properties = schema.putObject("properties");
        for (Form.Key key : keys) {
            ObjectNode value = schema(key.form(), false);
            properties.set(key.name(), value.put("description", key.meaning() + words(key.form())));
        }
        List<String> required =
                keys.stream().filter(Form.Key::required).map(Form.Key::name).toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
    }

    private ObjectNode either(EitherForm form, boolean exact) {
        ObjectNode schema = object();
        Set<String> types = new TreeSet<>();
        for (Form one : form.forms()) {
            boolean isText = NodeShape.of(one).contains(NodeShape.TEXT);
            ObjectNode part = inline(one, !isText || exact);
            addTypes(part, types);
            part.remove("type");
            if (isText && (part.has("enum") || part.has("anyOf") || part.has("not"))) {
                // These three speak of every shape, so they are held to texts.
                types.add("string");
                schema.putObject("if").put("type", "string");
                schema.set("then", part);
            } else {
                schema.setAll(part);
            }
        }
        types(schema, types);
        return exact || NodeShape.of(form).contains(NodeShape.TEXT) ? schema : orSpecial(schema);
    }

    private static ObjectNode orSpecial(ObjectNode schema) {
        Set<String> types = new TreeSet<>(Set.of("string"));
        addTypes(schema, types);
        return types(schema, types).put("pattern", "^(?:" + String.join("|", SPECIAL) + ")$");
    }

    private static ObjectNode notSpecial(ObjectNode schema) {
        SPECIAL.forEach(schema.putObject("not").putArray("enum")::add);
        return schema;
    }

    private static void addTypes(ObjectNode schema, Set<String> types) {
        if (schema.path("type").isString()) {
            types.add(schema.path("type").asString());
        }
        schema.path("type").forEach(type -> types.add(type.asString()));
    }

    private static ObjectNode types(ObjectNode schema, Set<String> types) {
        if (types.size() == 1) {
            return schema.put("type", types.iterator().next());
        }
        new TreeSet<>(types).forEach(schema.putArray("type")::add);
        return schema;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
