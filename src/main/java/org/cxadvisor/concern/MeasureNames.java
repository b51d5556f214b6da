package org.cxadvisor.concern;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads from a measure's name what it counts: the longest name of a usual measure, and words of failure or success. */
final class MeasureNames {

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> directions = new TreeMap<>();
    private final Set<String> failing = new HashSet<>();
    private final Set<String> succeeding = new HashSet<>();
    private final Set<String> markers = new HashSet<>();
    private int longest;

    MeasureNames(ConcernFile file) {
        file.measures().forEach((measure, read) -> {
            directions.put(measure, read.better());
            read.names().forEach(name -> usual.put(known(name), measure));
        });
        file.failing().forEach(words -> failing.add(known(words)));
        file.markers().forEach(words -> markers.add(known(words)));
        file.succeeding().forEach(words -> succeeding.add(known(words)));
    }

    private String known(String name) {
        Tokens tokens = Tokens.of(name);
        longest = Math.max(longest, tokens.size());
        return tokens.text();
    }

    Collection<String> measures() {
        return directions.keySet();
    }

    Optional<NamedMeasure> read(String id, String name, String better, String at) {
        List<Tokens> names = List.of(Tokens.of(name), Tokens.of(id));
        if (says(names, markers)) {
            return Optional.empty();
        }
        String measure = "";
        for (int length = longest; length > 0 && measure.isEmpty(); length--) {
            measure = usual(names, length, better);
        }
        return Optional.of(
                new NamedMeasure(id, measure, says(names, better.equals("lower") ? failing : succeeding), at));
    }

    private String usual(List<Tokens> names, int length, String better) {
        for (Tokens name : names) {
            for (int from = 0; from + length <= name.size(); from++) {
                String measure = usual.get(name.part(from, from + length).text());
                if (measure != null && better.equals(directions.get(measure))) {
                    return measure;
                }
            }
        }
        return "";
    }

    private boolean says(List<Tokens> names, Set<String> words) {
        for (Tokens name : names) {
            for (int from = 0; from < name.size(); from++) {
                for (int to = from + 1; to <= Math.min(name.size(), from + longest); to++) {
                    if (words.contains(name.part(from, to).text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
