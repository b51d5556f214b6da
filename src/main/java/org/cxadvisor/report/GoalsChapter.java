package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Guardrail;
import org.cxadvisor.goal.Verdict;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.rulebase.Conclusion;

/** The goals, letter by letter: specific, measurable, achievable, relevant, time-bound. */
final class GoalsChapter {

    private final Telling telling;

    GoalsChapter(Telling telling) {
        this.telling = telling;
    }

    void write(Paper paper) {
        paper.heading(2, telling.say("report.goals"));
        List<Goal> goals = telling.strategy().goals().goals();
        if (goals.isEmpty()) {
            paper.paragraph(telling.say("report.goals.none"));
        }
        int rank = 1;
        for (Goal goal : goals) {
            goal(rank++, goal, paper);
        }
    }

    private void goal(int rank, Goal goal, Paper paper) {
        MetricDefinition metric = telling.names().definitionOrShare(goal.metric());
        Display display = telling.display();
        paper.heading(
                3,
                telling.say(
                        "report.goal",
                        "rank",
                        rank,
                        "metric",
                        telling.opening(telling.names().metric(goal.metric())),
                        "baseline",
                        display.value(metric, goal.baseline()),
                        "target",
                        display.value(metric, goal.target()),
                        "end",
                        display.date(goal.end())));
        paper.paragraph(telling.say("report.goal.draft", "id", telling.voice().id(goal.id())));
        paper.bullet(telling.say(
                "report.goal.specific",
                "metric",
                telling.opening(telling.names().metricSays(goal.metric())),
                "subject",
                telling.names().subject(goal.subject()),
                "baseline",
                baseline(goal, metric)));
        measurable(goal, metric, paper);
        achievable(goal, metric, paper);
        paper.bullet(relevant(goal));
        paper.bullet(telling.say("report.goal.time", "end", display.date(goal.end())));
        milestones(goal, metric, paper);
        for (Conclusion<Guardrail> guardrail : goal.guardrails()) {
            paper.bullet(telling.say(
                    "report.goal.guardrail",
                    "metric",
                    telling.opening(telling.names().metric(guardrail.record().metric())),
                    "why",
                    telling.why(guardrail.record().row())));
        }
    }

    private Said baseline(Goal goal, MetricDefinition metric) {
        Display display = telling.display();
        String now = display.value(metric, goal.baseline());
        Said period = goal.period().isEmpty()
                ? telling.say("say.period-unknown")
                : telling.voice().own(goal.period());
        boolean low = !Double.isNaN(goal.low());
        boolean high = !Double.isNaN(goal.high());
        String id = low && high ? "both" : low ? "low" : "none";
        return telling.say(
                "report.baseline." + id,
                "now",
                now,
                "period",
                period,
                "low",
                display.value(metric, goal.low()),
                "interval",
                low && high
                        ? display.between(display.value(metric, goal.low()), display.value(metric, goal.high()))
                        : "",
                "answers",
                display.count(goal.answers()));
    }

    private void measurable(Goal goal, MetricDefinition metric, Paper paper) {
        Conclusion<Verdict> verdict = goal.verdict();
        if (verdict == null) {
            paper.bullet(telling.say("report.goal.unjudged"));
            return;
        }
        Display display = telling.display();
        String wayOut = verdict.record().wayOut().isEmpty()
                ? "measurable"
                : verdict.record().wayOut();
        paper.bullet(telling.say(
                "report.goal.measurable",
                "finding",
                telling.findings().page(verdict.rule(), Map.of()),
                "way-out",
                telling.voice()
                        .sayOr(
                                "report.way-out." + wayOut,
                                "say.words",
                                "words",
                                Names.words(wayOut),
                                "shows",
                                display.difference(metric, goal.shows()),
                                "pooled",
                                display.difference(metric, goal.showsPooled()),
                                "needs",
                                display.count(goal.needs())),
                "rule",
                telling.voice().id(verdict.rule())));
    }

    private void achievable(Goal goal, MetricDefinition metric, Paper paper) {
        List<Said> tactics = new ArrayList<>();
        goal.tactics().forEach(id -> tactics.add(telling.named(telling.tactic(id), id)));
        List<Said> below = telling.strategy().goals().goals().stream()
                .filter(other -> other.serves().equals(goal.id()))
                .map(other -> telling.voice().id(other.id()))
                .toList();
        Said by = !tactics.isEmpty()
                ? telling.voice().list(tactics)
                : below.isEmpty()
                        ? telling.say("report.goal.nothing-moves")
                        : telling.say(
                                "report.goal.moved-below",
                                "goals",
                                telling.voice().list(below));
        String held = !goal.ambition().isEmpty()
                ? "ambition"
                : goal.referenceAt().isEmpty() ? goal.reference() == 0 ? "zero" : "scale" : "reference";
        paper.bullet(telling.say(
                "report.goal.achievable",
                "by",
                by,
                "held",
                telling.say(
                        "report.goal.held." + held,
                        "reference",
                        telling.display().value(metric, goal.reference()),
                        "reachable",
                        telling.display().number(telling.thresholds().value("reachable-per-year")))));
    }

    private Said relevant(Goal goal) {
        for (Audit.Ambition ambition : Stated.all(telling.strategy().audit().ambitions())) {
            if (ambition.id().equals(goal.ambition())) {
                return telling.say(
                        "report.goal.relevant.ambition", "says", ambition.says().or(Names.words(ambition.id())));
            }
        }
        if (goal.serves().isEmpty()) {
            return telling.say(
                    goal.tactics().isEmpty() ? "report.goal.relevant.result" : "report.goal.relevant.tactic");
        }
        return telling.say("report.goal.relevant.serves", "id", telling.voice().id(goal.serves()));
    }

    private void milestones(Goal goal, MetricDefinition metric, Paper paper) {
        List<Said> milestones = new ArrayList<>();
        for (Goal.Milestone milestone : goal.milestones()) {
            milestones.add(telling.say(
                    "report.milestone",
                    "value",
                    telling.display().value(metric, milestone.value()),
                    "by",
                    telling.display().date(milestone.by())));
        }
        if (!milestones.isEmpty()) {
            paper.bullet(telling.say(
                    "report.goal.milestones", "milestones", telling.voice().list(milestones)));
        }
    }
}
