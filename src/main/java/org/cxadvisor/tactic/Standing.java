package org.cxadvisor.tactic;

import java.util.Comparator;

/**
 * Where a playbook stands among those that could answer one gap.
 *
 * @param row the table's row that decided it
 * @param playbook the playbook's id
 * @param match {@code trade}, {@code trade-theme}, {@code precise}, {@code named}, {@code usual}, {@code marker} or {@code general}, as of a suggestion
 * @param order the lowest comes first
 * @param yieldsTo it is not offered where the first playbook offered is of this order or comes before it; -1 never yields
 * @param fit how well it fits at best, 0 to 1
 */
public record Standing(String row, String playbook, String match, int order, int yieldsTo, double fit) {

    /** Where nothing decides it: behind all others. */
    static final Standing NONE = new Standing("", "", "", Integer.MAX_VALUE, -1, 1);

    static final Comparator<Standing> FIRST = Comparator.comparingInt(Standing::order);

    /** Whether it is what the trade does first. */
    boolean isOfTheTrade() {
        return match.startsWith("trade");
    }

    /** Whether it gives way to a playbook of this order. */
    boolean yieldsTo(int other) {
        return other <= yieldsTo;
    }
}
