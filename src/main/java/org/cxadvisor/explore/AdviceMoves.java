package org.cxadvisor.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.Strategy;

/**
 * What of the advice is otherwise after a change.
 *
 * @param gaps the gaps whose place or impact moved, in their order after the change; those that went last
 * @param enters the ids of the tactics that are planned then and not now
 * @param leaves the ids of those that are planned now and not then
 * @param stays how many tactics are planned now and then
 * @param goals the ids of the goals that come, go, or have another baseline, target or end
 */
public record AdviceMoves(List<GapMove> gaps, List<String> enters, List<String> leaves, int stays, List<String> goals) {

    /** A change of impact below this is lost in rounding: screens show three decimals at most. */
    private static final double TOLD = 0.0005;

    public AdviceMoves {
        gaps = List.copyOf(gaps);
        enters = List.copyOf(enters);
        leaves = List.copyOf(leaves);
        goals = List.copyOf(goals);
    }

    /**
     * A gap that moved.
     *
     * @param gap its id
     * @param before its place now, from 1; 0 where it is none now
     * @param after its place then; 0 where it is none then
     * @param impactBefore its impact now; 0 where it is none
     * @param impactAfter its impact then; 0 where it is none
     */
    public record GapMove(String gap, int before, int after, double impactBefore, double impactAfter) {}

    /** What differs between two pieces of advice. */
    public static AdviceMoves between(Strategy now, Strategy then) {
        List<String> planned = planned(now);
        List<String> after = planned(then);
        return new AdviceMoves(
                gaps(now, then),
                after.stream().filter(id -> !planned.contains(id)).toList(),
                planned.stream().filter(id -> !after.contains(id)).toList(),
                (int) planned.stream().filter(after::contains).count(),
                goals(now, then));
    }

    /** Whether nothing moved. */
    public boolean isEmpty() {
        return gaps.isEmpty() && enters.isEmpty() && leaves.isEmpty() && goals.isEmpty();
    }

    private static List<String> planned(Strategy strategy) {
        return strategy.plan().tactics().stream()
                .map(PlannedTactic::tactic)
                .map(tactic -> tactic.id())
                .toList();
    }

    private static List<GapMove> gaps(Strategy now, Strategy then) {
        List<FoundGap> before = now.diagnosis().ranked();
        List<FoundGap> after = then.diagnosis().ranked();
        List<GapMove> moves = new ArrayList<>();
        for (FoundGap gap : after) {
            moves.add(move(gap.id(), before, after));
        }
        before.stream()
                .filter(gap -> place(gap.id(), after) == 0)
                .forEach(gap -> moves.add(move(gap.id(), before, after)));
        moves.removeIf(
                move -> move.before() == move.after() && Math.abs(move.impactAfter() - move.impactBefore()) < TOLD);
        return moves;
    }

    private static GapMove move(String gap, List<FoundGap> before, List<FoundGap> after) {
        int was = place(gap, before);
        int is = place(gap, after);
        return new GapMove(gap, was, is, impact(before, was), impact(after, is));
    }

    private static int place(String gap, List<FoundGap> gaps) {
        return gaps.stream().map(FoundGap::id).toList().indexOf(gap) + 1;
    }

    private static double impact(List<FoundGap> gaps, int place) {
        return place == 0 ? 0 : gaps.get(place - 1).weight().value();
    }

    private static List<String> goals(Strategy now, Strategy then) {
        Map<String, String> before = goals(now);
        Map<String, String> after = goals(then);
        List<String> moved = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(moved::add);
        moved.removeIf(id -> before.getOrDefault(id, "").equals(after.getOrDefault(id, "")));
        return moved;
    }

    private static Map<String, String> goals(Strategy strategy) {
        Map<String, String> goals = new TreeMap<>();
        for (Goal goal : strategy.goals().goals()) {
            goals.put(goal.id(), goal.baseline() + " " + goal.target() + " " + goal.end());
        }
        return goals;
    }
}
