package org.cxadvisor.explore;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that would be otherwise, with which a tactic is planned.
 *
 * @param kind what is changed: {@code budget people end declined wanted in-place not-in-place size channel complaint
 *     without}
 * @param values what a sentence about it names: texts by their names
 * @param amounts the numbers that it names
 * @param edits what that is in the audit
 */
public record SingleChange(
        String kind, Map<String, String> values, Map<String, Double> amounts, List<AuditEdit> edits) {

    public SingleChange {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        edits = List.copyOf(edits);
    }

    static SingleChange of(String kind, Map<String, String> values, AuditEdit... edits) {
        return new SingleChange(kind, values, Map.of(), List.of(edits));
    }
}
