package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cxadvisor.plan.PlannedTactic;
import org.jspecify.annotations.Nullable;

/** Which standard the planned work can reach, and by when: what is organised to a standard has until the end of the plan. */
final class StandardTiming {

    private static final Set<String> ORGANISED = Set.of("process", "partner");

    private final AchievableChanges reaches;
    private final GoalTiming timing;
    private final LocalDate planEnd;

    StandardTiming(AchievableChanges reaches, GoalTiming timing, LocalDate planEnd) {
        this.reaches = reaches;
        this.timing = timing;
        this.planEnd = planEnd;
    }

    /** The better of two standards where it can be reached by the end of the plan, else the accepted one. */
    TargetReference reachable(
            GoalOutline sketch,
            TargetReference accepted,
            @Nullable BetterStandard better,
            @Nullable LocalDate ready,
            String pace,
            List<PlannedTactic> moving) {
        if (better == null || !accepted.basis().equals("accepted") || !ORGANISED.contains(pace)) {
            return accepted;
        }
        TargetReference best = new TargetReference("accepted", better.value(), better.at());
        LocalDate last = later(timing.end(sketch, ready));
        return isReached(reaches.of(sketch, best, last, moving, pace)) ? best : accepted;
    }

    /** The end of a goal: as soon as it can be judged, later where its standard takes until the end of the plan. */
    LocalDate end(
            GoalOutline sketch,
            TargetReference reference,
            @Nullable LocalDate ready,
            String pace,
            List<PlannedTactic> moving) {
        LocalDate judged = timing.end(sketch, ready);
        boolean early = isReached(reaches.of(sketch, reference, judged, moving, pace));
        return early || sketch.until() != null || !ORGANISED.contains(pace) ? judged : later(judged);
    }

    private LocalDate later(LocalDate judged) {
        return planEnd.isAfter(judged) ? planEnd : judged;
    }

    private static boolean isReached(AchievableChange reach) {
        return reach.deciding().filter(part -> part.part().equals("standard")).isPresent();
    }
}
