package org.cxadvisor.stated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.yaml.NearestWord;

/**
 * The sources that goals and waves name. Only the audit lists them, and people may plan for a new one: so only what is nearly
 * the name of another is wrong, and of two such names the one that the evidence does not know, or that is written less often.
 */
final class Sources {

    private static final String KEY = "source";

    private final Part whole;
    private final Set<String> known;
    private final List<Object> facts;

    Sources(Part whole, Set<String> known, List<Object> facts) {
        this.whole = whole;
        this.known = known;
        this.facts = facts;
    }

    void add() {
        Map<String, List<Part>> named = named();
        Map<String, Integer> times = new HashMap<>();
        named.values().forEach(parts -> parts.forEach(part -> times.merge(part.text(KEY), 1, Integer::sum)));
        named.forEach((item, parts) -> parts.forEach(part -> {
            String name = part.text(KEY);
            String meant = NearestWord.slip(name, better(name, times));
            facts.add(new StatedReference(item, KEY, name, meant.isEmpty(), meant, part.at(KEY)));
        }));
    }

    /** Every part that names a source, by the id of its goal. */
    private Map<String, List<Part>> named() {
        Map<String, List<Part>> named = new TreeMap<>();
        for (Part goal : whole.parts("goals")) {
            for (String key : List.of("draft", "agreed", "latest")) {
                goal.part(key).ifPresent(part -> keep(goal.id(), part, named));
            }
        }
        whole.part("calendar")
                .ifPresent(calendar -> calendar.parts("waves").forEach(wave -> keep("waves", wave, named)));
        return named;
    }

    private static void keep(String item, Part part, Map<String, List<Part>> named) {
        if (!part.text(KEY).isEmpty()) {
            named.computeIfAbsent(item, id -> new ArrayList<>()).add(part);
        }
    }

    /** The names that may have been meant instead of one. */
    private List<String> better(String name, Map<String, Integer> times) {
        if (known.contains(name)) {
            return List.of();
        }
        Set<String> better = new TreeSet<>(known);
        times.forEach((other, often) -> {
            if (often > times.getOrDefault(name, 0)) {
                better.add(other);
            }
        });
        return List.copyOf(better);
    }
}
