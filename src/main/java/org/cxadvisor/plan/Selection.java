package org.cxadvisor.plan;

import java.util.List;
import java.util.Optional;

/**
 * Which tactics are planned, and which are not.
 *
 * @param planned what is planned, with its dates, the worthiest first
 * @param notSelected what is not, with the reason; where money or people are missing, with the least that would be needed
 */
record Selection(List<PlannedTactic> planned, List<NotSelected> notSelected) {

    Selection {
        planned = List.copyOf(planned);
        notSelected = List.copyOf(notSelected);
    }

    /** Why a tactic is not selected; empty where it is. */
    Optional<NotSelected> without(String tactic) {
        return notSelected.stream().filter(left -> left.tactic().equals(tactic)).findFirst();
    }
}
