package org.cxadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the figures we print come from, by the short names that playbooks, thresholds and pages cite. */
public final class Sources {

    private final Map<String, String> known = new LinkedHashMap<>();

    private Sources(List<Source> sources) {
        sources.forEach(source -> known.put(source.id(), source.says()));
    }

    /** The sources this program was built with. */
    public static Sources builtIn() {
        return new Sources(Catalogue.read("sources", Shelf.class).files().stream()
                .flatMap(file -> file.file().list().stream())
                .toList());
    }

    /** Who measured it, in words, by its short name such as {@code S84}; empty for one we do not know. */
    public Optional<String> says(String id) {
        return Optional.ofNullable(known.get(id));
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, Listed file) {}

    record Listed(int sources, List<Source> list) {}

    record Source(String id, String says) {}
}
