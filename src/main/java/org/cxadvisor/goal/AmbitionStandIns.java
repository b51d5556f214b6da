package org.cxadvisor.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.concern.Concerns;

/**
 * Ambitions that lack a size or a measure, and the goal of the plan that stands in for each: the one on the same measure, else the
 * only one about the same concern.
 */
final class AmbitionStandIns {

    private final Map<String, GoalOutline> drivers;
    private final GoalPlaces places;
    private final List<AmbitionReading> readings = new ArrayList<>();

    /** @param drivers the goals of the plan; one that stands in takes the ambition's id */
    AmbitionStandIns(Map<String, GoalOutline> drivers, GoalPlaces places) {
        this.drivers = drivers;
        this.places = places;
    }

    /** How those are read for which a goal stands in. */
    List<AmbitionReading> readings() {
        return readings;
    }

    /** Those for which none does. */
    List<AmbitionCheck> refused(List<AmbitionCheck> hindered) {
        return hindered.stream().filter(wish -> !isAdopted(wish)).toList();
    }

    /** Those for which a goal stood in that got no target. */
    List<AmbitionCheck> without(List<String> drafted, List<AmbitionCheck> hindered) {
        List<String> lost = readings.stream()
                .filter(reading -> !drafted.contains(reading.goal()))
                .map(AmbitionReading::ambition)
                .toList();
        return hindered.stream().filter(wish -> lost.contains(wish.ambition())).toList();
    }

    private boolean isAdopted(AmbitionCheck wish) {
        boolean sizeless = wish.obstacles().equals(List.of("no-change"));
        boolean unmeasured = wish.obstacles().equals(List.of("no-baseline"));
        List<GoalOutline> fitting = drivers.values().stream()
                .filter(goal -> goal.ambition().isEmpty())
                .filter(goal -> sizeless && goal.now().metric().equals(wish.metric())
                        || unmeasured && isAbout(goal.now().metric(), wish.metric()))
                .toList();
        if (fitting.size() != 1) {
            return false;
        }
        GoalOutline goal = fitting.get(0);
        drivers.put(goal.id(), goal.adoptedBy(wish.ambition(), wish.at()));
        readings.add(new AmbitionReading(
                wish.ambition(),
                goal.id(),
                List.of(sizeless ? "no-size" : "stand-in"),
                List.of(wish.metric()),
                Double.NaN));
        return true;
    }

    /** Whether two measures are about one concern. */
    private boolean isAbout(String metric, String other) {
        return Concerns.builtIn().all().stream()
                .filter(concern -> concern.metrics().contains(other))
                .anyMatch(concern -> concern.metrics().contains(metric) || places.isAbout(metric, concern.id()));
    }
}
