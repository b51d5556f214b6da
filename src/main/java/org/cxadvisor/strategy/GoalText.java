package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.YamlText;

/** Writes the goals of {@code strategy.yaml}. */
final class GoalText {

    private final Strategy strategy;
    private final StrategyWording sentences;
    private final YamlLines lines;

    GoalText(Strategy strategy, StrategyWording sentences, YamlLines lines) {
        this.strategy = strategy;
        this.sentences = sentences;
        this.lines = lines;
    }

    void goals() {
        List<Goal> goals = strategy.goals().goals();
        lines.line(0, "goals", goals.isEmpty() ? "[]" : "");
        goals.forEach(this::goal);
    }

    private void goal(Goal goal) {
        FigureText figures = FigureText.of(goal);
        lines.item("id", YamlText.quoted(goal.id()));
        purpose(goal);
        lines.line(4, "state", "drafted");
        lines.line(4, "owner", FigureText.UNKNOWN);
        lines.text(4, "says", sentences.goal(goal));
        lines.line(4, "draft", draft(goal, figures).toString());
        lines.line(4, "latest", FigureText.UNKNOWN);
        lines.line(4, "measurable", measurable(goal, figures));
        List<FlowMap> milestones = goal.milestones().stream()
                .map(milestone -> new FlowMap()
                        .value("by", milestone.by().toString())
                        .value("value", figures.value(milestone.value())))
                .toList();
        if (!milestones.isEmpty()) {
            lines.line(4, "milestones", FlowMap.list(milestones));
        }
        List<FlowMap> guardrails = guardrails(goal);
        if (!guardrails.isEmpty()) {
            lines.line(4, "guardrails", FlowMap.list(guardrails));
        }
        strategy.firstSign(goal)
                .map(sign -> new FlowMap()
                        .text("what", sign.what())
                        .value("look", sign.look().toString()))
                .ifPresent(sign -> lines.line(4, "first-sign", sign.toString()));
    }

    private void purpose(Goal goal) {
        if (goal.serves().isEmpty()) {
            boolean asked = !goal.ambition().isEmpty();
            lines.line(
                    4,
                    "from-ambition",
                    asked ? YamlText.quoted(goal.ambition()) : FigureText.UNKNOWN,
                    asked ? "" : sentences.noAmbition());
            return;
        }
        lines.text(4, "serves", goal.serves());
        GoalLink link = Objects.requireNonNull(goal.link());
        FlowMap flow = new FlowMap().value("grade", link.grade()).text("says", sentences.link(link));
        lines.line(4, "link", flow.toString());
    }

    private static FlowMap draft(Goal goal, FigureText figures) {
        return new FlowMap()
                .text("metric", goal.metric())
                .any("source", goal.source())
                .known("period", goal.period())
                .value("baseline", figures.value(goal.baseline()))
                .known("interval", figures.interval(goal.low(), goal.high()))
                .value("responses", FigureText.count(goal.answers()))
                .value("target", figures.value(goal.target()))
                .value("unit", figures.counted())
                .value("end", goal.end().toString());
    }

    private String measurable(Goal goal, FigureText figures) {
        if (goal.verdict() == null) {
            return FigureText.UNKNOWN;
        }
        boolean measurable = goal.verdict().record().measurable();
        FlowMap flow = new FlowMap()
                .value("is", String.valueOf(measurable))
                .known("at", perWave(goal.answers()))
                .known("shows", figures.difference(goal.shows()));
        return measurable
                ? flow.toString()
                : flow.known("needs", perWave(goal.needs()))
                        .text("way-out", sentences.wayOut(goal))
                        .toString();
    }

    private static String perWave(double answers) {
        return Double.isNaN(answers) ? FigureText.UNKNOWN : FigureText.count(answers) + " responses per wave";
    }

    /** What the rules ask for, and what the playbooks of its tactics add; only playbooks say how much worse is too much. */
    private List<FlowMap> guardrails(Goal goal) {
        Map<String, String> watched = new LinkedHashMap<>();
        goal.guardrails().forEach(rail -> watched.put(rail.record().metric(), FigureText.UNKNOWN));
        for (PlannedTactic tactic : strategy.moving(goal)) {
            for (Playbook.Watch watch : tactic.tactic().playbook().guardrails()) {
                watched.merge(
                        watch.metric(), watch.worseBy(), (had, given) -> had.equals(FigureText.UNKNOWN) ? given : had);
            }
        }
        watched.remove(goal.metric());
        List<FlowMap> guardrails = new ArrayList<>();
        watched.forEach((metric, worseBy) ->
                guardrails.add(new FlowMap().text("metric", metric).value("worse-by", worseBy)));
        return guardrails;
    }
}
