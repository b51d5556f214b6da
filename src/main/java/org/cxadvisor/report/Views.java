package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.LeftOut;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;

/** One part of a strategy on a screen: all gaps, all tactics or all goals, each with the id that explains it. */
public final class Views {

    private static final int NARROW = 10;

    private final Telling telling;
    private final int width;

    /** @param width columns of the terminal */
    public Views(Strategy strategy, RuleIndex index, Messages messages, int width) {
        this.telling = Telling.of(strategy, List.of(), index, Voice.terminal(messages));
        this.width = width;
    }

    /** What customers lack, the weightiest first; then results that fell, blind spots, and what is no lever. */
    public List<String> gaps() {
        List<String> lines = new ArrayList<>();
        List<FoundGap> gaps = telling.strategy().diagnosis().gaps();
        if (gaps.isEmpty()) {
            wrapped(telling.say("view.gaps.none"), "", lines);
        }
        for (FoundGap gap : gaps) {
            wrapped(telling.findings().gap(gap), "", lines);
            Said figures = gap.isExperience()
                    ? telling.say(
                            "view.gap",
                            "severity",
                            telling.say("report.severity." + gap.severity()),
                            "reach",
                            Double.isNaN(gap.gap().reach())
                                    ? telling.say("say.not-known.short")
                                    : telling.voice()
                                            .own(telling.display()
                                                    .share(gap.gap().reach())),
                            "weight",
                            telling.display().fine(gap.weight().value()),
                            "figure",
                            telling.findings().figure(gap))
                    : telling.say("view.gap." + gap.gap().layer());
            wrapped(
                    telling.say(
                            "view.with-id",
                            "says",
                            figures,
                            "id",
                            telling.voice().id(gap.id())),
                    "  ",
                    lines);
        }
        telling.strategy()
                .diagnosis()
                .noLevers()
                .forEach(lever -> wrapped(
                        telling.say(
                                "view.no-lever",
                                "subject",
                                telling.names().subject(lever.record().subject()),
                                "id",
                                telling.voice().id(lever.record().subject())),
                        "",
                        lines));
        return lines;
    }

    /** Every journey: each step on the line from awful to delightful, who says so, what stays, what hurts, what decides. */
    public List<String> journeys() {
        return new JourneyLines(telling, Math.max(width, NARROW)).lines();
    }

    /** What is planned, the worthiest first; then what was left out, and why. */
    public List<String> tactics() {
        List<String> lines = new ArrayList<>();
        for (PlannedTactic planned : telling.strategy().plan().tactics()) {
            Candidate tactic = planned.tactic();
            wrapped(telling.voice().own(tactic.playbook().title()), "", lines);
            Said figures = telling.say(
                    "view.tactic",
                    "start",
                    telling.display().date(planned.start()),
                    "end",
                    telling.display().date(planned.end()),
                    "work",
                    telling.display().number(planned.work()),
                    "sure",
                    telling.display().part(tactic.weakest().value()),
                    "closes",
                    String.join(" ", tactic.gaps()));
            wrapped(
                    telling.say(
                            "view.with-id",
                            "says",
                            figures,
                            "id",
                            telling.voice().id(tactic.id())),
                    "  ",
                    lines);
        }
        for (LeftOut left : telling.strategy().plan().leftOut()) {
            wrapped(
                    telling.say("view.left-out", "id", telling.voice().id(left.tactic()), "because", left.because()),
                    "",
                    lines);
        }
        for (FoundGap gap : telling.strategy().tactics().unclosed()) {
            wrapped(
                    telling.say(
                            "view.unclosed",
                            "says",
                            telling.findings().inBrief(gap),
                            "id",
                            telling.voice().id(gap.id())),
                    "",
                    lines);
        }
        if (lines.isEmpty()) {
            wrapped(telling.say("view.tactics.none"), "", lines);
        }
        return lines;
    }

    /** Every goal, from where to where by when, and whether anybody could tell. */
    public List<String> goals() {
        List<String> lines = new ArrayList<>();
        for (Goal goal : telling.strategy().goals().goals()) {
            var metric = telling.names().definitionOrShare(goal.metric());
            wrapped(
                    telling.say(
                            "why.goal",
                            "metric",
                            telling.names().metric(goal.metric()),
                            "baseline",
                            telling.display().value(metric, goal.baseline()),
                            "target",
                            telling.display().value(metric, goal.target()),
                            "end",
                            telling.display().date(goal.end())),
                    "",
                    lines);
            var verdict = goal.verdict();
            String wayOut = verdict == null || verdict.record().measurable()
                    ? "measurable"
                    : verdict.record().wayOut();
            Said says = telling.say(
                    "screen.verdict." + wayOut,
                    "shows",
                    telling.display().difference(metric, goal.shows()),
                    "needs",
                    telling.display().count(goal.needs()));
            wrapped(
                    telling.say(
                            "view.with-id", "says", says, "id", telling.voice().id(goal.id())),
                    "  ",
                    lines);
        }
        if (lines.isEmpty()) {
            wrapped(telling.say("report.goals.none"), "", lines);
        }
        return lines;
    }

    private void wrapped(Said says, String margin, List<String> lines) {
        lines.addAll(Columns.wrap(margin, margin + "  ", says.text(), Math.max(width, NARROW)));
    }
}
