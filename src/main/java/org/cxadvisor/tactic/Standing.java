package org.cxadvisor.tactic;

import java.util.Comparator;

/**
 * Where a playbook stands among those that could answer one gap.
 *
 * @param row the table's row that decided it
 * @param playbook the playbook's id
 * @param match {@code precise} where a theme, signal or cause agrees, {@code general} where only the concern does
 * @param order 1 comes first
 * @param yieldsTo it is not offered where a playbook of this order or a lower one is; 0 never yields
 * @param fit how well it fits at best, 0 to 1
 */
public record Standing(String row, String playbook, String match, int order, int yieldsTo, double fit) {

    /** Where nothing decides it: behind all others. */
    static final Standing NONE = new Standing("", "", "", Integer.MAX_VALUE, 0, 1);

    static final Comparator<Standing> FIRST = Comparator.comparingInt(Standing::order);
}
