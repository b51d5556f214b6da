package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * Something the audit says that changed nothing in the strategy.
 *
 * @param path its place in the audit: {@code touchpoints/delivery/metrics/on-time}
 * @param because {@code examined}: it was read, and nothing was concluded from it; {@code unread}: it makes no fact that a rule
 *     could read, such as a rating without a number of answers where only counted ones are compared
 */
public record UnusedEntry(String path, String because) {

    /** Sections that say who, when, for whom and within which limits: every strategy uses them or tells of them. */
    private static final Set<String> FRAME = Set.of(
            "organization",
            "sources",
            "limits",
            "own-words",
            "own-metrics",
            "competitors",
            "customers",
            "personas",
            "journeys",
            "ambitions",
            "capabilities",
            "us");

    /** Sections whose entries hold entries of their own. */
    private static final Set<String> NESTED = Set.of("touchpoints", "segments", "queues");

    /** Maps of figures, each an entry. */
    private static final Set<String> FIGURES = Set.of("metrics", "touchpoints", "reasons");

    /** All that an audit says and a strategy does not use, in the order of the file. */
    static List<UnusedEntry> of(Strategy strategy) {
        Set<String> used = places(strategy.shown().stream());
        Set<String> known = places(strategy.facts().facts().stream());
        return entries(strategy.document()).stream()
                .filter(entry -> inside(entry).noneMatch(used::contains))
                .map(entry -> new UnusedEntry(
                        entry.place().path(), inside(entry).anyMatch(known::contains) ? "examined" : "unread"))
                .toList();
    }

    private static Set<String> places(Stream<?> facts) {
        Set<String> places = new HashSet<>();
        facts.map(FactFields::at).filter(at -> !at.isEmpty()).forEach(places::add);
        return places;
    }

    private static List<Node> entries(Node document) {
        List<Node> entries = new ArrayList<>();
        if (document instanceof Fields audit) {
            for (Field section : audit.fields()) {
                boolean nested = NESTED.contains(section.key());
                if (!FRAME.contains(section.key()) && !section.key().startsWith("x-")) {
                    children(section.value())
                            .flatMap(entry -> nested ? children(entry).flatMap(UnusedEntry::each) : Stream.of(entry))
                            .filter(UnusedEntry::says)
                            .forEach(entries::add);
                }
            }
        }
        return entries;
    }

    /** The entries of a list or map of figures; what is a single figure stands for itself. */
    private static Stream<Node> each(Node part) {
        String path = part.place().path();
        boolean figures = FIGURES.contains(path.substring(path.lastIndexOf('/') + 1));
        return part instanceof Items || figures ? children(part) : Stream.of(part);
    }

    private static boolean says(Node entry) {
        return !(entry instanceof Scalar);
    }

    private static Stream<Node> children(Node node) {
        if (node instanceof Items list) {
            return list.items().stream();
        }
        return node instanceof Fields map ? map.fields().stream().map(Field::value) : Stream.empty();
    }

    private static Stream<String> inside(Node node) {
        return Stream.concat(Stream.of(node.place().toString()), children(node).flatMap(UnusedEntry::inside));
    }
}
