package org.cxadvisor.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Candidate;

/**
 * A tactic that was left out, and what would let it in.
 *
 * @param tactic the tactic's id
 * @param because why: the blocking rule, or {@code over-budget over-people past-the-end low-rank no-new-channels
 *     none-at-once no-gain enough-tactics}
 * @param values what the sentence of the reason names
 * @param budget the budget from which on it would be planned, in the currency of the limits; NaN where that is not what it lacks
 * @param people the person-weeks from which on it would be planned; NaN where that is not what it lacks
 * @param decidedBy the thresholds that kept it out, sorted by id; none where limits or a rule alone did
 */
public record NotSelected(
        String tactic,
        String because,
        Map<String, String> values,
        double budget,
        double people,
        List<Threshold> decidedBy) {

    public NotSelected {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        decidedBy = List.copyOf(decidedBy);
    }

    static NotSelected because(
            Candidate tactic, String because, Map<String, String> values, List<Threshold> decidedBy) {
        return new NotSelected(tactic.id(), because, values, Double.NaN, Double.NaN, decidedBy);
    }

    static NotSelected lackingPeople(Candidate tactic, double people) {
        return new NotSelected(tactic.id(), "over-people", Map.of(), Double.NaN, people, List.of());
    }

    static NotSelected lackingMoney(Candidate tactic, double budget, List<Threshold> decidedBy) {
        return new NotSelected(tactic.id(), "over-budget", Map.of(), budget, Double.NaN, decidedBy);
    }

    /** Whether more money or more people would let it in. */
    boolean lacksAnAmount() {
        return !Double.isNaN(budget) || !Double.isNaN(people);
    }

    NotSelected withBudget(double enough) {
        return new NotSelected(tactic, because, values, enough, people, decidedBy);
    }

    NotSelected withPeople(double enough) {
        return new NotSelected(tactic, because, values, budget, enough, decidedBy);
    }

    NotSelected withoutAmount() {
        return new NotSelected(tactic, because, values, Double.NaN, Double.NaN, decidedBy);
    }
}
