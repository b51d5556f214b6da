package org.cxadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of files under names that a record may have: {@code do}, {@code for} and {@code if} are words of the language. */
public final class SpokenKeys {

    private static final Map<String, String> SPOKEN = Map.of("do", "doing", "for", "answers", "if", "when");

    private SpokenKeys() {}

    /** A value read from a file with its keys renamed; one preference is a list of one, and any sector is none named. */
    public static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                String name = String.valueOf(key);
                boolean all = name.equals("sectors") && "any".equals(item);
                boolean one = name.equals("choose-when") && item instanceof Map;
                renamed.put(SPOKEN.getOrDefault(name, name), all ? List.of() : one ? List.of(of(item)) : of(item));
            });
            return renamed;
        }
        return value instanceof List<?> list ? list.stream().map(SpokenKeys::of).toList() : value;
    }
}
