package org.cxadvisor.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What came of a case.
 *
 * @param rule the rule it belongs to
 * @param one the case
 * @param found all that the rule concluded, under the keys the case lists where it lists any
 * @param passes whether that is what the case says, and nothing else
 */
public record CaseResult(String rule, RuleCase one, List<String> found, boolean passes) {

    public CaseResult {
        found = List.copyOf(found);
    }

    /** What the case says that the rule finds, a line for each conclusion. */
    public List<String> wanted() {
        return one.finds().stream().map(Map::toString).toList();
    }
}
