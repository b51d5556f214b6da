package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.plan.PlannedTactic;
import org.jspecify.annotations.Nullable;

/**
 * A goal before it has a target.
 *
 * @param now where we stand
 * @param ambition the id of the ambition it comes from; empty for what we draft
 * @param ambitionAt the place of that ambition; empty for what we draft
 * @param wished the target the client named; NaN for what we draft
 * @param until the day the client named; null where nobody named one
 * @param serves the id of the goal it leads up to; empty for the topmost
 * @param tactics the planned tactics that move it
 */
record GoalOutline(
        Measurement now,
        String ambition,
        String ambitionAt,
        double wished,
        @Nullable LocalDate until,
        String serves,
        List<PlannedTactic> tactics) {

    /** A goal of ours, towards a target still to be found. */
    static GoalOutline drafted(Measurement now) {
        return new GoalOutline(now, "", "", Double.NaN, null, "", List.of());
    }

    String id() {
        return now.metric() + "@" + now.subject();
    }

    /** Whether the client named the target itself. */
    boolean isWished() {
        return !Double.isNaN(wished);
    }

    /** The same as the goal of an ambition that names no target. */
    GoalOutline adoptedBy(String other, String at) {
        return new GoalOutline(now, other, at, wished, until, serves, tactics);
    }

    GoalOutline serving(String parent) {
        return new GoalOutline(now, ambition, ambitionAt, wished, until, parent, tactics);
    }

    GoalOutline movedBy(List<PlannedTactic> more) {
        List<PlannedTactic> all = new ArrayList<>(tactics);
        more.stream().filter(tactic -> !all.contains(tactic)).forEach(all::add);
        return new GoalOutline(now, ambition, ambitionAt, wished, until, serves, all);
    }
}
