package org.cxadvisor.explore;

import java.util.List;

/**
 * Which figures of an audit decide its advice.
 *
 * @param figures how many figures were moved, each to both ends of what it may be
 * @param refused how many of the moves gave an audit with errors, and so no answer
 * @param effects those that change the first gaps or the first tactic, the smallest move first
 */
public record Sensitivity(int figures, int refused, List<Effect> effects) {

    public Sensitivity {
        effects = List.copyOf(effects);
    }

    /**
     * What one figure changes.
     *
     * @param place where it stands
     * @param now how it is written
     * @param moved the least move that changes something
     * @param part how far that is, as a share of what it may be wrong by
     * @param basis {@code interval} or {@code assumed}
     * @param shifts what changes
     */
    public record Effect(String place, String now, String moved, double part, String basis, List<Shift> shifts) {

        public Effect {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * A line of the advice that becomes another.
     *
     * @param what {@code tactic}, or {@code gap}
     * @param rank its place, from 1
     * @param from the id now; empty for none
     * @param to the id then; empty for none
     */
    public record Shift(String what, int rank, String from, String to) {}
}
