package org.cxadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * An audit in which one thing was changed.
 *
 * @param change {@code moved} for a number, {@code removed} or {@code unknown} for a part
 * @param path the place of what was changed, in the audit as it was
 * @param text the audit as it is now
 */
record Mutant(String change, String path, String text) {

    private static final List<String> CHANGES = List.of("moved", "removed", "unknown");
    private static final List<String> NUMBERS = List.of("0", "1", "7", "49", "100", "100000", "-3", "2.5", "1e9");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** The mutant of a seed; the same seed always gives the same one. */
    static Mutant of(Node audit, long seed) {
        Random random = new Random(seed);
        String change = CHANGES.get(random.nextInt(CHANGES.size()));
        List<Node> parts = new ArrayList<>();
        collect(audit, change.equals("moved"), parts);
        Node changed = parts.get(random.nextInt(parts.size()));
        String instead =
                switch (change) {
                    case "moved" -> moved(((Scalar) changed).text(), random);
                    case "unknown" -> "unknown";
                    default -> "";
                };
        return of(audit, change, changed, instead);
    }

    /** The audit without a part of it. */
    static Mutant without(Node audit, Node part) {
        return of(audit, "removed", part, "");
    }

    private static Mutant of(Node audit, String change, Node changed, String instead) {
        StringBuilder text = new StringBuilder();
        write(audit, changed, instead, text);
        return new Mutant(change, changed.place().path(), text.append('\n').toString());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a place lies in what was changed. */
    boolean holds(Place place) {
        return place.path().equals(path) || place.path().startsWith(path + "/");
    }

    private static void collect(Node node, boolean numbers, List<Node> parts) {
        for (Node child : children(node)) {
            if (!numbers
                    || child instanceof Scalar scalar
                            && NUMBER.matcher(scalar.text()).find()) {
                parts.add(child);
            }
            collect(child, numbers, parts);
        }
    }

    private static List<Node> children(Node node) {
        if (node instanceof Items items) {
            return items.items();
        }
        return node instanceof Fields fields
                ? fields.fields().stream().map(Field::value).toList()
                : List.of();
    }

    /** One of the numbers in a text becomes another. */
    private static String moved(String text, Random random) {
        List<int[]> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            found.add(new int[] {number.start(), number.end()});
        }
        int[] one = found.get(random.nextInt(found.size()));
        return text.substring(0, one[0]) + NUMBERS.get(random.nextInt(NUMBERS.size())) + text.substring(one[1]);
    }

    /** Writes a document on one line, with one node replaced, or left out where nothing stands instead. */
    private static void write(Node node, Node changed, String instead, StringBuilder text) {
        if (node == changed) {
            text.append(instead);
        } else if (node instanceof Scalar scalar) {
            text.append(
                    scalar.plain()
                            ? scalar.text()
                            : JsonText.write(scalar.text()).strip());
        } else if (node instanceof Items items) {
            text.append("[ ");
            for (Node item : items.items()) {
                if (item != changed || !instead.isEmpty()) {
                    write(item, changed, instead, text);
                    text.append(",\n ");
                }
            }
            text.append(']');
        } else if (node instanceof Fields fields) {
            text.append("{ ");
            for (Field field : fields.fields()) {
                if (field.value() != changed || !instead.isEmpty()) {
                    text.append(field.key()).append(": ");
                    write(field.value(), changed, instead, text);
                    text.append(",\n ");
                }
            }
            text.append('}');
        }
    }
}
