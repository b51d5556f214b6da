package org.cxadvisor.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
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
public record GoalLink(
        String from,
        String to,
        String grade,
        Playbook.@Nullable Effect effect,
        @Nullable PainHarm felt) {

    /** The grade of what a large survey of one's own customers shows (see {@link org.cxadvisor.tactic.Evidenced}). */
    private static final String LARGE_SURVEY = "C";

    private static final String NONE_FOUND = "E";

    /** Whether anything shows it. */
    public boolean isEvidenced() {
        return !grade.equals(NONE_FOUND);
    }

    /** The link between two goals, given the tactics that move the lower one and the answers a finding needs. */
    static GoalLink of(
            String from, String to, List<PlannedTactic> tactics, Diagnosis diagnosis, double answersForAFinding) {
        String served = to.substring(0, to.indexOf('@'));
        Playbook.Effect effect = tactics.stream()
                .flatMap(tactic -> tactic.tactic().playbook().effects().stream())
                .filter(found -> found.metric().equals(served) && !found.grade().equals(NONE_FOUND))
                .min(Comparator.comparing(Playbook.Effect::grade))
                .orElse(null);
        PainHarm felt = felt(from, diagnosis, tactics)
                .filter(pain -> pain.harm() > 0 && pain.answers() >= answersForAFinding)
                .orElse(null);
        String here = felt == null ? NONE_FOUND : LARGE_SURVEY;
        String elsewhere = effect == null ? NONE_FOUND : effect.grade();
        return new GoalLink(from, to, here.compareTo(elsewhere) < 0 ? here : elsewhere, effect, felt);
    }

    private static Optional<PainHarm> felt(String goal, Diagnosis diagnosis, List<PlannedTactic> tactics) {
        String metric = goal.substring(0, goal.indexOf('@'));
        List<PainHarm> pains = tactics.stream()
                .flatMap(tactic -> tactic.tactic().gaps().stream())
                .flatMap(id -> diagnosis.gap(id).stream())
                .flatMap((FoundGap gap) -> gap.fact(PainHarm.class).stream())
                .toList();
        return Stream.concat(pains.stream().filter(pain -> pain.theme().equals(metric)), pains.stream())
                .findFirst();
    }
}
