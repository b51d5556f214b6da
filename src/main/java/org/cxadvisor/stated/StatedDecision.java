package org.cxadvisor.stated;

import java.util.List;

/**
 * What people decided about a tactic.
 *
 * @param tactic the tactic's id
 * @param decided {@code proposed accepted rejected deferred}; empty where nothing is said
 * @param state {@code not-started under-way paused finished stopped}; empty where nothing is said
 * @param owner who owns the tactic; empty where nobody does
 * @param addedBy {@code people} where no rule proposed it; otherwise empty
 * @param by who decided
 * @param date when, as it is written
 * @param because why
 * @param until how long it holds, as it is written
 * @param returnsIf what would reopen it
 * @param closes the gaps that the tactic closes
 * @param at the place of the decision
 * @param stateAt the place of the state
 */
public record StatedDecision(
        String tactic,
        String decided,
        String state,
        String owner,
        String addedBy,
        String by,
        String date,
        String because,
        String until,
        String returnsIf,
        List<String> closes,
        String at,
        String stateAt) {

    public StatedDecision {
        closes = List.copyOf(closes);
    }
}
