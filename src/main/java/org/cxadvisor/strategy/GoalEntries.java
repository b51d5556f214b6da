package org.cxadvisor.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.GoalEntry.FirstSignEntry;
import org.cxadvisor.strategy.GoalEntry.GoalFigures;
import org.cxadvisor.strategy.GoalEntry.GuardrailEntry;
import org.cxadvisor.strategy.GoalEntry.LinkEntry;
import org.cxadvisor.strategy.GoalEntry.MeasurableEntry;
import org.cxadvisor.strategy.GoalEntry.MilestoneEntry;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Slot;
import org.cxadvisor.yaml.YamlComments;

/** The goals of a strategy as its file has them. */
final class GoalEntries {

    private final Strategy strategy;
    private final StrategyWording sentences;
    private final YamlComments comments;

    GoalEntries(Strategy strategy, StrategyWording sentences, YamlComments comments) {
        this.strategy = strategy;
        this.sentences = sentences;
        this.comments = comments;
    }

    List<GoalEntry> all() {
        return strategy.goals().goals().stream().map(this::goal).toList();
    }

    private GoalEntry goal(Goal goal) {
        FigureText figures = FigureText.of(goal);
        return new GoalEntry(
                goal.id(),
                ambition(goal),
                goal.serves(),
                link(goal),
                "drafted",
                FigureText.UNKNOWN,
                Slot.empty(),
                sentences.goal(goal),
                Slot.of(draft(goal, figures)),
                Slot.empty(),
                Slot.unknown(),
                measurable(goal, figures),
                Slot.empty(),
                milestones(goal, figures),
                guardrails(goal),
                strategy.firstSign(goal)
                        .map(sign -> Slot.of(
                                new FirstSignEntry(sign.what(), sign.look().toString())))
                        .orElse(Slot.empty()),
                Slot.empty(),
                "",
                "",
                "",
                "",
                "");
    }

    /** A topmost goal comes from an ambition; where the client gave none, that is said. */
    private String ambition(Goal goal) {
        if (!goal.serves().isEmpty() || !goal.ambition().isEmpty()) {
            return goal.serves().isEmpty() ? goal.ambition() : "";
        }
        comments.beside("goals/" + goal.id() + "/from-ambition", sentences.noAmbition());
        return FigureText.UNKNOWN;
    }

    private Slot<LinkEntry> link(Goal goal) {
        if (goal.serves().isEmpty()) {
            return Slot.empty();
        }
        GoalLink link = Objects.requireNonNull(goal.link());
        return Slot.of(new LinkEntry(link.grade(), sentences.link(link)));
    }

    private static GoalFigures draft(Goal goal, FigureText figures) {
        return new GoalFigures(
                "",
                goal.metric(),
                "",
                goal.source(),
                FigureText.known(goal.period()),
                figures.value(goal.baseline()),
                FigureText.known(figures.interval(goal.low(), goal.high())),
                FigureText.count(goal.answers()),
                "",
                figures.value(goal.target()),
                figures.counted(),
                goal.end().toString());
    }

    private Slot<MeasurableEntry> measurable(Goal goal, FigureText figures) {
        if (goal.verdict() == null) {
            return Slot.unknown();
        }
        boolean measurable = goal.verdict().record().measurable();
        return Slot.of(new MeasurableEntry(
                String.valueOf(measurable),
                perWave(goal.answers()),
                FigureText.known(figures.difference(goal.shows())),
                measurable ? "" : perWave(goal.needs()),
                measurable ? "" : sentences.wayOut(goal)));
    }

    private static String perWave(double answers) {
        return Double.isNaN(answers) ? "" : FigureText.count(answers) + " responses per wave";
    }

    private static Slot<List<MilestoneEntry>> milestones(Goal goal, FigureText figures) {
        return some(goal.milestones().stream()
                .map(milestone -> new MilestoneEntry(milestone.by().toString(), figures.value(milestone.value())))
                .toList());
    }

    /** What the rules ask for, and what the playbooks of its tactics add; only playbooks say how much worse is too much. */
    private Slot<List<GuardrailEntry>> guardrails(Goal goal) {
        Map<String, String> watched = new LinkedHashMap<>();
        goal.guardrails().forEach(rail -> watched.put(rail.record().metric(), FigureText.UNKNOWN));
        for (PlannedTactic tactic : strategy.moving(goal)) {
            for (Playbook.Watch watch : tactic.tactic().playbook().guardrails()) {
                watched.merge(
                        watch.metric(), watch.worseBy(), (had, given) -> had.equals(FigureText.UNKNOWN) ? given : had);
            }
        }
        watched.remove(goal.metric());
        return some(watched.entrySet().stream()
                .map(watch -> new GuardrailEntry(watch.getKey(), watch.getValue()))
                .toList());
    }

    /** A list that is left out where it is empty. */
    static <T> Slot<List<T>> some(List<T> items) {
        return items.isEmpty() ? Slot.empty() : Slot.of(items);
    }
}
