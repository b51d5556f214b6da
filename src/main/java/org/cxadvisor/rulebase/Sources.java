package org.cxadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the figures we print come from, by the short names that playbooks, thresholds and pages cite. */
public final class Sources {

    private final Once<Map<String, String>> known;

    private Sources(Once<Map<String, String>> known) {
        this.known = known;
    }

    /** The sources this program was built with, read when one is first asked for. */
    public static Sources builtIn() {
        return new Sources(new Once<>(() -> {
            Map<String, String> sources = new LinkedHashMap<>();
            Catalogue.read("sources", Shelf.class).files().stream()
                    .flatMap(file -> file.file().list().stream())
                    .forEach(source -> sources.put(source.id(), source.says()));
            return sources;
        }));
    }

    /** The same sources with others added, by their short names. */
    public Sources with(Map<String, String> more) {
        return new Sources(new Once<>(() -> {
            Map<String, String> all = new LinkedHashMap<>(known.get());
            all.putAll(more);
            return all;
        }));
    }

    /** Who measured it, in words, by its short name such as {@code S84}; empty for one we do not know. */
    public Optional<String> says(String id) {
        return Optional.ofNullable(known.get().get(id));
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, Listed file) {}

    record Listed(int sources, List<Source> list) {}

    record Source(String id, String says) {}
}
