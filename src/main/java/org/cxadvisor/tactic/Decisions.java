package org.cxadvisor.tactic;

import java.util.Map;
import java.util.Set;

/**
 * What people decided about tactics, each by its id {@code playbook@subject}.
 *
 * @param accepted those that are done whatever else would come first
 * @param declined those that are not planned: {@code rejected} or {@code deferred}, by id
 */
public record Decisions(Set<String> accepted, Map<String, String> declined) {

    /** Nothing is decided. */
    public static final Decisions NONE = new Decisions(Set.of(), Map.of());

    public Decisions {
        accepted = Set.copyOf(accepted);
        declined = Map.copyOf(declined);
    }
}
