package org.cxadvisor.goal;

import java.util.List;
import org.cxadvisor.rulebase.Threshold;

/**
 * One of the bounds on how far a measure can be moved until a goal ends.
 *
 * @param part {@code gap}, {@code history}, {@code effects}, {@code headroom}, or {@code top-performance} for the part of the headroom
 *     that counts where nothing else says what is right, {@code never-rose} for the same where it never got better before
 * @param change how far it lets the measure move, in the measure's unit, not negative
 * @param from the figure it is taken from: the reference, the best yearly rate, how many effects were counted, the end of the scale
 * @param left how many effects were left out because nobody measured how large they are; 0 for the other parts
 * @param at where that figure stands, as {@code file:line…}; empty for the end of a scale
 * @param decidedBy the thresholds it was calculated with, sorted by id; none where evidence alone says it
 */
public record AchievableBound(
        String part, double change, double from, double left, String at, List<Threshold> decidedBy) {

    public AchievableBound {
        decidedBy = List.copyOf(decidedBy);
    }
}
