package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.TacticEntry.ConfidenceEntry;
import org.cxadvisor.strategy.TacticEntry.DecisionEntry;
import org.cxadvisor.strategy.TacticEntry.Effort;
import org.cxadvisor.strategy.TacticEntry.ExpectedEffect;
import org.cxadvisor.strategy.TacticEntry.StepEntry;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Slot;
import org.jspecify.annotations.Nullable;

/** The planned tactics of a strategy as its file has them. */
final class TacticEntries {

    private final Strategy strategy;
    private final StrategyWording sentences;

    TacticEntries(Strategy strategy, StrategyWording sentences) {
        this.strategy = strategy;
        this.sentences = sentences;
    }

    List<TacticEntry> all() {
        return strategy.plan().tactics().stream().map(this::tactic).toList();
    }

    private TacticEntry tactic(PlannedTactic planned) {
        Playbook playbook = planned.tactic().playbook();
        List<Goal> goals = goals(planned);
        return new TacticEntry(
                planned.tactic().id(),
                Slot.of(planned.tactic().gaps()),
                Slot.of(goals.stream().map(Goal::id).toList()),
                "",
                "",
                Slot.of(new DecisionEntry("proposed", "", "", "", "", "")),
                "not-started",
                FigureText.UNKNOWN,
                Slot.empty(),
                Slot.of(plan(planned)),
                Slot.empty(),
                Slot.of(confidence(planned.tactic())),
                expected(playbook, goals),
                Slot.empty(),
                playbook.stopWhen(),
                Slot.of(planned.steps().stream().map(TacticEntries::step).toList()),
                "",
                "",
                "");
    }

    private List<Goal> goals(PlannedTactic planned) {
        return strategy.goals().goals().stream()
                .filter(goal -> goal.tactics().contains(planned.tactic().id()))
                .toList();
    }

    private static Effort plan(PlannedTactic planned) {
        return new Effort(
                planned.start().toString(),
                planned.end().toString(),
                FigureText.work(planned.work()),
                FigureText.money(planned.cost(), planned.currency()),
                FigureText.known(FigureText.running(planned)));
    }

    private ConfidenceEntry confidence(Candidate tactic) {
        Confidence weakest = tactic.weakest();
        return new ConfidenceEntry(
                FigureText.part(weakest.value()),
                weakest.part(),
                sentences.so(tactic.advice().level()));
    }

    private static Slot<ExpectedEffect> expected(Playbook playbook, List<Goal> goals) {
        Playbook.@Nullable Effect effect = playbook.effects().stream()
                .filter(found -> goals.stream().anyMatch(goal -> goal.metric().equals(found.metric())))
                .findFirst()
                .or(() -> playbook.effects().stream().findFirst())
                .orElse(null);
        return effect == null
                ? Slot.unknown()
                : Slot.of(new ExpectedEffect(
                        effect.metric(),
                        effect.change(),
                        effect.grade(),
                        effect.holds() == null ? "" : effect.holds()));
    }

    private static StepEntry step(PlannedStep planned) {
        Playbook.Step step = planned.step();
        return new StepEntry(
                step.id(),
                step.doing(),
                step.who(),
                planned.by().toString(),
                step.after() == null ? "" : step.after(),
                "",
                "");
    }
}
