package org.cxadvisor.plan;

import java.util.Map;
import java.util.TreeMap;

/**
 * A tactic that was left out, and what would let it in.
 *
 * @param tactic the tactic's id
 * @param because why: the blocking rule, or {@code over-budget over-people past-the-end not-priced}
 * @param values what the sentence of the reason names
 */
public record LeftOut(String tactic, String because, Map<String, String> values) {

    public LeftOut {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
