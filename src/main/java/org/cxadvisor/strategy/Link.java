package org.cxadvisor.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.FeltPain;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a goal moves the goal it serves.
 *
 * @param from the id of the goal
 * @param to the id of the goal it serves
 * @param grade the better of both grades below; {@code E} when nothing shows it
 * @param effect what was found elsewhere: an effect of one of its tactics on the served measure; null when none is evidenced
 * @param felt what was found here: how those rate us who meet the pain behind the goal; null when nobody asked enough of them
 */
public record Link(
        String from,
        String to,
        String grade,
        Playbook.@Nullable Effect effect,
        @Nullable FeltPain felt) {

    /** The grade of what a large survey of one's own customers shows (see {@link org.cxadvisor.tactic.Evidenced}). */
    private static final String LARGE_SURVEY = "C";

    private static final String NONE_FOUND = "E";

    /** The link of a goal in a strategy, whose thresholds say how many answers a finding needs. */
    static Link of(Goal goal, Strategy strategy, double answersForAFinding) {
        List<PlannedTactic> tactics = strategy.plan().tactics().stream()
                .filter(tactic -> goal.tactics().contains(tactic.tactic().id()))
                .toList();
        String served = goal.serves().substring(0, goal.serves().indexOf('@'));
        Playbook.Effect effect = tactics.stream()
                .flatMap(tactic -> tactic.tactic().playbook().effects().stream())
                .filter(found -> found.metric().equals(served) && !found.grade().equals(NONE_FOUND))
                .min(java.util.Comparator.comparing(Playbook.Effect::grade))
                .orElse(null);
        FeltPain felt = felt(goal, strategy, tactics)
                .filter(pain -> pain.harm() > 0 && pain.answers() >= answersForAFinding)
                .orElse(null);
        String here = felt == null ? NONE_FOUND : LARGE_SURVEY;
        String elsewhere = effect == null ? NONE_FOUND : effect.grade();
        return new Link(goal.id(), goal.serves(), here.compareTo(elsewhere) < 0 ? here : elsewhere, effect, felt);
    }

    private static Optional<FeltPain> felt(Goal goal, Strategy strategy, List<PlannedTactic> tactics) {
        List<FeltPain> pains = tactics.stream()
                .flatMap(tactic -> tactic.tactic().gaps().stream())
                .flatMap(id -> strategy.diagnosis().gap(id).stream())
                .flatMap((FoundGap gap) -> gap.fact(FeltPain.class).stream())
                .toList();
        return Stream.concat(pains.stream().filter(pain -> pain.theme().equals(goal.metric())), pains.stream())
                .findFirst();
    }
}
