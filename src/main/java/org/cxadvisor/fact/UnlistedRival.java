package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Somebody whom customers find beside us in search and whom the audit does not list as a rival.
 *
 * @param domain their domain
 * @param phrase what people search for
 * @param rank their rank
 * @param ours our rank; NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record UnlistedRival(String domain, String phrase, double rank, double ours, String at) implements Placed {

    /** Whether they stand above us among the first so many; false when one of the ranks is not known. */
    public boolean standsAboveUsWithin(double page) {
        return rank <= page && rank < ours;
    }
}
