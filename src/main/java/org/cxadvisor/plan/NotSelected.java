package org.cxadvisor.plan;

import java.util.Map;
import java.util.TreeMap;

/**
 * A tactic that was left out, and what would let it in.
 *
 * @param tactic the tactic's id
 * @param because why: the blocking rule, or {@code over-budget over-people past-the-end not-priced no-new-channels
 *     none-at-once}
 * @param values what the sentence of the reason names
 * @param budget the budget from which on it would be planned, in the currency of the limits; NaN where that is not what it lacks
 * @param people the person-weeks from which on it would be planned; NaN where that is not what it lacks
 */
public record NotSelected(String tactic, String because, Map<String, String> values, double budget, double people) {

    public NotSelected {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
