package org.cxadvisor.stated;

import java.util.List;

/**
 * A tactic as a strategy states it, for checks; none that was rejected or stopped, because it moves nothing any more.
 *
 * @param id {@code playbook@subject}
 * @param closes the gaps it closes
 * @param serves the goals it is to move
 * @param start the day it starts, counted from 1970-01-01; NaN where that is not known
 * @param effectAfter the days after which it shows an effect at the earliest; NaN where that is not known
 * @param at the place of its id
 */
public record StatedTactic(
        String id, List<String> closes, List<String> serves, double start, double effectAfter, String at) {

    public StatedTactic {
        closes = List.copyOf(closes);
        serves = List.copyOf(serves);
    }

    /** Whether it closes nothing and serves nothing. */
    public boolean isAimless() {
        return closes.isEmpty() && serves.isEmpty();
    }

    /** Whether it closes a gap, or was planned against it from another place. */
    public boolean answers(StatedGap gap) {
        return closes.contains(gap.id()) || gap.answeredBy().contains(id);
    }

    /** Whether it can show an effect by a day, as far as that is known. */
    public boolean canShowBy(StatedDay end) {
        return !(start + effectAfter > end.day());
    }
}
