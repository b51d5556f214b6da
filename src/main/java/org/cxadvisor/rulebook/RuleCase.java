package org.cxadvisor.rulebook;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Place;

/**
 * One case of a rule: what is given, and all that the rule finds in it.
 *
 * @param name what the case shows
 * @param place where it stands
 * @param facts what the rule sees: those of the small audit that is given, of earlier stages, and the thresholds
 * @param finds for each conclusion the components that are stated, by their names in kebab-case
 */
public record RuleCase(String name, Place place, List<Object> facts, List<Map<String, String>> finds) {

    public RuleCase {
        facts = List.copyOf(facts);
        finds = List.copyOf(finds);
    }
}
