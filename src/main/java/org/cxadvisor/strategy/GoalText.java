package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Link;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.YamlText;

/** Writes the goals of {@code strategy.yaml}. */
final class GoalText {

    private final Strategy strategy;
    private final Sentences sentences;
    private final YamlLines lines;

    GoalText(Strategy strategy, Sentences sentences, YamlLines lines) {
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
        Figures figures = Figures.of(goal);
        lines.item("id", YamlText.quoted(goal.id()));
        purpose(goal);
        lines.line(4, "state", "drafted");
        lines.line(4, "owner", Figures.UNKNOWN);
        lines.text(4, "says", sentences.goal(goal));
        lines.line(4, "draft", draft(goal, figures).toString());
        lines.line(4, "latest", Figures.UNKNOWN);
        lines.line(4, "measurable", measurable(goal, figures));
        List<Flow> milestones = goal.milestones().stream()
                .map(milestone -> new Flow()
                        .value("by", milestone.by().toString())
                        .value("value", figures.value(milestone.value())))
                .toList();
        if (!milestones.isEmpty()) {
            lines.line(4, "milestones", Flow.list(milestones));
        }
        List<Flow> guardrails = guardrails(goal);
        if (!guardrails.isEmpty()) {
            lines.line(4, "guardrails", Flow.list(guardrails));
        }
        strategy.firstSign(goal)
                .map(sign -> new Flow()
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
                    asked ? YamlText.quoted(goal.ambition()) : Figures.UNKNOWN,
                    asked ? "" : sentences.noAmbition());
            return;
        }
        lines.text(4, "serves", goal.serves());
        Link link = Objects.requireNonNull(goal.link());
        Flow flow = new Flow().value("grade", link.grade()).text("says", sentences.link(link));
        lines.line(4, "link", flow.toString());
    }

    private static Flow draft(Goal goal, Figures figures) {
        return new Flow()
                .text("metric", goal.metric())
                .any("source", goal.source())
                .known("period", goal.period())
                .value("baseline", figures.value(goal.baseline()))
                .known("interval", figures.interval(goal.low(), goal.high()))
                .value("responses", Figures.count(goal.answers()))
                .value("target", figures.value(goal.target()))
                .value("unit", figures.counted())
                .value("end", goal.end().toString());
    }

    private String measurable(Goal goal, Figures figures) {
        if (goal.verdict() == null) {
            return Figures.UNKNOWN;
        }
        boolean measurable = goal.verdict().record().measurable();
        Flow flow = new Flow()
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
        return Double.isNaN(answers) ? Figures.UNKNOWN : Figures.count(answers) + " responses per wave";
    }

    /** What the rules ask for, and what the playbooks of its tactics add; only playbooks say how much worse is too much. */
    private List<Flow> guardrails(Goal goal) {
        Map<String, String> watched = new LinkedHashMap<>();
        goal.guardrails().forEach(rail -> watched.put(rail.record().metric(), Figures.UNKNOWN));
        for (PlannedTactic tactic : strategy.moving(goal)) {
            for (Playbook.Watch watch : tactic.tactic().playbook().guardrails()) {
                watched.merge(
                        watch.metric(), watch.worseBy(), (had, given) -> had.equals(Figures.UNKNOWN) ? given : had);
            }
        }
        watched.remove(goal.metric());
        List<Flow> guardrails = new ArrayList<>();
        watched.forEach((metric, worseBy) ->
                guardrails.add(new Flow().text("metric", metric).value("worse-by", worseBy)));
        return guardrails;
    }
}
