package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** Documents of which one part was broken, so that a form refuses it, or rewritten in a way that some kind of value takes. */
public final class BrokenParts {

    /** Spellings that are right in one place and wrong in most; those in quotes are texts. */
    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"one two\"",
            "\"5 parsecs\"",
            "\"Own Words\"",
            "\"1e9\"",
            "\"-0\"",
            "\"38\"",
            "\"true\"",
            "\"unknown \"",
            "1e9",
            "-0",
            "007",
            "+5",
            "1.0",
            ".5",
            "0",
            "1",
            "2",
            "38",
            "1900",
            "2026",
            "12345",
            "-3",
            "2.5",
            "-1.5",
            "1000000000000000",
            "38%",
            "-5%",
            "0.4%",
            "about 12%",
            "1..5",
            "50..5",
            "5..5",
            "-3..3",
            "10..9",
            "0..100",
            "100..1000",
            "2026-02-29",
            "2024-02-29",
            "2000-02-29",
            "2100-02-29",
            "2026-02-30",
            "2026-04-31",
            "2026-12-31",
            "2026-00-10",
            "2026-10",
            "2026-13",
            "2026-Q3",
            "2026-Q5",
            "FY2026",
            "2026-Q1..2026-Q3",
            "02-29",
            "04-31",
            "EUR 5",
            "EUR 5k",
            "EUR -5",
            "5k",
            "5h",
            "5h 20m",
            "5h 90m",
            "9 per year",
            "+6 points",
            "6 points",
            "40 person-weeks",
            "about 400",
            "400 calls",
            "5 million",
            "EUR",
            "en",
            "true",
            "false",
            "yes",
            "~",
            "null",
            "unknown",
            "not-applicable",
            "own-kiosk",
            "own-",
            "a@b",
            "a/b",
            "9f31c0",
            "1.0.0");

    private static final Set<String> REQUIRED = Set.of(
            "audit",
            "organization",
            "period",
            "id",
            "theme",
            "phrase",
            "measured-as",
            "better",
            "tactic",
            "goals",
            "tactics",
            "strategy",
            "state",
            "is");

    /** What is wrong with a part by itself; names that lead nowhere are beyond a schema. */
    private static final Set<String> OF_SHAPE = Set.of(
            "empty-value", "missing-key", "missing-value", "unknown-key", "unknown-word", "wrong-shape", "wrong-value");

    private BrokenParts() {}

    /** The document as YAML, with one of its parts changed. */
    public static String of(Node root, Random random) {
        List<Node> nodes = new ArrayList<>();
        flatten(root, nodes);
        StringBuilder text = new StringBuilder();
        write(root, nodes.get(1 + random.nextInt(nodes.size() - 1)), random, text);
        return text.append('\n').toString();
    }

    /**
     * What a reader found wrong with the shape of parts that a validator of the schema has to find as well: not how a number is
     * spelled, for it sees only the number, and not that an interval falls, which no pattern can tell.
     */
    public static List<Problem> visible(List<Problem> problems, List<String> lines) {
        return problems.stream()
                .filter(problem ->
                        OF_SHAPE.contains(problem.rule()) && !isBeyondPatterns(written(problem.place(), lines)))
                .toList();
    }

    /** Whether the reader refuses the document for what a schema is about. */
    public static boolean isRefused(List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem ->
                        OF_SHAPE.contains(problem.rule()) || problem.rule().equals("out-of-range"));
    }

    private static String written(Place place, List<String> lines) {
        String line = lines.get(place.line() - 1);
        int from = Math.min(line.length(), place.column() - 1);
        return line.substring(from, Math.min(line.length(), from + place.length()));
    }

    private static boolean isBeyondPatterns(String written) {
        Scalar scalar = new Scalar(written, true, Place.of(""));
        boolean isCanonical =
                PlainScalar.isCanonicalNumber(written) && !written.equals("-0") && !written.endsWith(".0");
        return PlainScalar.isNumber(scalar) && !isCanonical || written.matches("[\\d-]+\\.\\.[\\d-]+");
    }

    private static void flatten(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Fields fields) {
            fields.fields().forEach(field -> flatten(field.value(), into));
        } else if (node instanceof Items items) {
            items.items().forEach(item -> flatten(item, into));
        }
    }

    private static void write(Node node, Node broken, Random random, StringBuilder text) {
        boolean isBroken = node == broken;
        if (isBroken && (node instanceof Scalar || random.nextInt(3) == 0)) {
            text.append(instead(random));
        } else if (node instanceof Items items) {
            text.append("[ ");
            items.items().forEach(item -> {
                write(item, broken, random, text);
                text.append(",\n ");
            });
            text.append(isBroken ? instead(random) + " ]" : "]");
        } else if (node instanceof Fields fields) {
            writeMap(fields, isBroken && random.nextBoolean(), isBroken, broken, random, text);
        } else {
            Scalar scalar = (Scalar) node;
            boolean isPlain = scalar.plain() && scalar.text().matches("[\\w%+ .-]*\\w%?");
            text.append(isPlain ? scalar.text() : JsonText.write(scalar.text()).strip());
        }
    }

    private static void writeMap(
            Fields fields, boolean without, boolean with, Node broken, Random random, StringBuilder text) {
        text.append("{ ");
        for (Field field : fields.fields()) {
            if (!without || !REQUIRED.contains(field.key())) {
                text.append(JsonText.write(field.key()).strip()).append(": ");
                write(field.value(), broken, random, text);
                text.append(",\n ");
            }
        }
        text.append(with && !without ? "priorty: " + instead(random) + " }" : "}");
    }

    private static String instead(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "[]";
            case 1 -> "{}";
            case 2 -> "[ " + VALUES.get(random.nextInt(VALUES.size())) + " ]";
            case 3 -> "{ source: " + VALUES.get(random.nextInt(VALUES.size())) + " }";
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }
}
