package org.cxadvisor.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tactics are planned.
 *
 * @param planned with their dates, in the order they were taken in
 * @param answered which needs they answer, the most important in the highest bit
 * @param value how much of the gaps they are expected to close: the impact closed, summed over the gaps
 * @param open by how much a better selection could exceed that, as a share of what could be reached; 0 where none can, 1 where
 *     nothing is known
 * @param nodes how many partial plans were looked at
 */
record Selection(List<PlannedTactic> planned, long answered, double value, double open, int nodes) {

    Selection {
        planned = List.copyOf(planned);
    }

    /** Whether no selection is better. */
    boolean isProven() {
        return open == 0;
    }

    boolean holds(String tactic) {
        return planned.stream().anyMatch(one -> one.tactic().id().equals(tactic));
    }

    /** The ids of the tactics. */
    Set<String> ids() {
        return planned.stream().map(one -> one.tactic().id()).collect(Collectors.toSet());
    }
}
