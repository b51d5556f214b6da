package org.cxadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Items by what they are called or about, found without looking at each: of thousands every one is asked for. */
public record Lookup<T>(Map<String, List<T>> byKey) {

    /** Items of one key keep their order; those with an empty key are left out. */
    public static <T> Lookup<T> of(Collection<T> items, Function<T, String> key) {
        Map<String, List<T>> byKey = new HashMap<>();
        for (T item : items) {
            String its = key.apply(item);
            if (!its.isEmpty()) {
                byKey.computeIfAbsent(its, first -> new ArrayList<>(1)).add(item);
            }
        }
        return new Lookup<>(byKey);
    }

    public List<T> all(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    public Optional<T> first(String key) {
        return all(key).stream().findFirst();
    }
}
