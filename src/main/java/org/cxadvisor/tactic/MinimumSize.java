package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * Below which size a playbook is not worth its effort.
 *
 * @param playbook the playbook's id
 * @param measure {@code customers} or {@code staff}
 * @param value how many there must be
 * @param at the playbook's place, as {@code file:line}
 */
public record MinimumSize(String playbook, String measure, double value, String at) implements Placed {

    /** Whether an organization of a size is not above it; false when one of the two is not known. */
    public boolean isNotExceededBy(double size) {
        return size <= value;
    }
}
