package org.cxadvisor.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Fields;

/**
 * A strategy as facts.
 *
 * @param facts what its goals, tactics, sums, days and words state
 * @param places the place behind every {@code at} of a fact
 */
public record StatedFacts(List<Object> facts, Map<String, Place> places) {

    public StatedFacts {
        facts = List.copyOf(facts);
        places = Map.copyOf(places);
    }

    /** Reads the document of a strategy; what is wrong in it by its form reads as unknown. */
    public static StatedFacts of(Fields document, Surroundings beside) {
        Places places = new Places();
        Part whole = new Part(document, null, places);
        Measures measures = Measures.of(whole, beside);
        List<Object> facts = new ArrayList<>();
        whole.parts("goals").forEach(goal -> new GoalFacts(goal, measures, facts).add());
        whole.parts("tactics").forEach(tactic -> new TacticFacts(tactic, whole, measures, facts).add());
        new References(whole, beside.evidence(), facts).add();
        new BudgetFacts(whole, beside.evidence(), facts).add();
        new WholeFacts(whole, beside, facts).add();
        return new StatedFacts(facts, places.all());
    }
}
