package org.cxadvisor.stated;

import java.util.List;

/**
 * A gap as a strategy lists it.
 *
 * @param id {@code concern@place}
 * @param rank as it is written; empty where it is not
 * @param order how many gaps stand before it in the file
 * @param answeredBy the tactics that were planned against it
 * @param worded whether the strategy says why one of them was not selected
 * @param at the place of its id
 */
public record StatedGap(String id, String rank, int order, List<String> answeredBy, boolean worded, String at) {

    public StatedGap {
        answeredBy = List.copyOf(answeredBy);
    }

    /** Whether a tactic was planned against it when it was drafted. */
    public boolean wasAnswered() {
        return !answeredBy.isEmpty();
    }

    /** Whether it stands further down in the file. */
    public boolean comesAfter(StatedGap other) {
        return order > other.order;
    }

    /** These tactics, to be shown. */
    public String tactics() {
        return String.join(", ", answeredBy);
    }
}
