package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Writes the planned tactics of {@code strategy.yaml}. */
final class TacticText {

    private final Strategy strategy;
    private final StrategyWording sentences;
    private final YamlLines lines;

    TacticText(Strategy strategy, StrategyWording sentences, YamlLines lines) {
        this.strategy = strategy;
        this.sentences = sentences;
        this.lines = lines;
    }

    void tactics() {
        List<PlannedTactic> tactics = strategy.plan().tactics();
        lines.line(0, "tactics", tactics.isEmpty() ? "[]" : "");
        tactics.forEach(this::tactic);
    }

    private void tactic(PlannedTactic planned) {
        Playbook playbook = planned.tactic().playbook();
        List<Goal> goals = goals(planned);
        lines.item("id", YamlText.quoted(planned.tactic().id()));
        lines.line(4, "closes", FlowMap.texts(planned.tactic().gaps()));
        lines.line(4, "serves", FlowMap.texts(goals.stream().map(Goal::id).toList()));
        lines.line(4, "decision", "{ is: proposed }");
        lines.line(4, "state", "not-started");
        lines.line(4, "owner", FigureText.UNKNOWN);
        lines.line(4, "plan", plan(planned).toString());
        Confidence weakest = planned.tactic().weakest();
        FlowMap confidence = new FlowMap()
                .value("is", FigureText.part(weakest.value()))
                .value("weakest", weakest.part())
                .text("so", sentences.so(planned.tactic().advice().level()));
        lines.line(4, "confidence", confidence.toString());
        lines.line(4, "expected", expected(playbook, goals));
        lines.text(4, "stop-when", playbook.stopWhen());
        lines.items(4, "steps", planned.steps().stream().map(TacticText::step).toList(), "");
    }

    private List<Goal> goals(PlannedTactic planned) {
        return strategy.goals().goals().stream()
                .filter(goal -> goal.tactics().contains(planned.tactic().id()))
                .toList();
    }

    private static FlowMap plan(PlannedTactic planned) {
        return new FlowMap()
                .value("start", planned.start().toString())
                .value("end", planned.end().toString())
                .value("work", FigureText.work(planned.work()))
                .value("cost", FigureText.money(planned.cost(), planned.currency()))
                .known("running", FigureText.running(planned));
    }

    private static String expected(Playbook playbook, List<Goal> goals) {
        Playbook.@Nullable Effect effect = playbook.effects().stream()
                .filter(found -> goals.stream().anyMatch(goal -> goal.metric().equals(found.metric())))
                .findFirst()
                .or(() -> playbook.effects().stream().findFirst())
                .orElse(null);
        return effect == null
                ? FigureText.UNKNOWN
                : new FlowMap()
                        .text("metric", effect.metric())
                        .value("change", effect.change())
                        .value("grade", effect.grade())
                        .any("caution", effect.holds() == null ? "" : effect.holds())
                        .toString();
    }

    private static FlowMap step(PlannedStep planned) {
        Playbook.Step step = planned.step();
        return new FlowMap()
                .text("id", step.id())
                .text("do", step.doing())
                .text("who", step.who())
                .value("by", planned.by().toString())
                .any("after", step.after() == null ? "" : step.after());
    }
}
