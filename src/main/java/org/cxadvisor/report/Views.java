package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.ScorePart;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.LeftOut;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;

/** One part of a strategy on a screen: the score, all gaps, all tactics or all goals, each with the id that explains it. */
public final class Views {

    private static final int NARROW = 10;

    private final Telling telling;
    private final int width;

    /** @param width columns of the terminal */
    public Views(Strategy strategy, RuleIndex index, Messages messages, int width) {
        this.telling = Telling.of(strategy, List.of(), index, Voice.terminal(messages));
        this.width = width;
    }

    /**
     * What customers lack, the weightiest first; then results that fell, blind spots, what is not proven either way, and what is
     * no lever.
     */
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
        for (Conclusion<Inconclusive> open : telling.strategy().diagnosis().inconclusive()) {
            wrapped(
                    telling.say(
                            "view.unproven",
                            "says",
                            telling.findings().inconclusive(open),
                            "id",
                            telling.voice().id(open.record().id())),
                    "",
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

    /** Our strengths, weaknesses, opportunities and threats, what to watch, and the pairs that a tactic answers. */
    public List<String> swot() {
        List<String> lines = new ArrayList<>();
        SwotText text = new SwotText(telling);
        for (String quadrant : List.of("strength", "weakness", "opportunity", "threat", "watch")) {
            List<Said> said = text.lines(quadrant);
            boolean outside = quadrant.equals("opportunity") || quadrant.equals("threat");
            if (said.isEmpty() && quadrant.equals("watch")) {
                continue;
            }
            wrapped(telling.say("report.swot." + quadrant), "", lines);
            if (said.isEmpty()) {
                boolean unknown = outside && !telling.strategy().swot().rivalsKnown();
                wrapped(telling.say(unknown ? "report.swot.not-judged" : "report.swot.none"), "  ", lines);
            }
            said.forEach(line -> wrapped(line, "  ", lines));
        }
        List<Said> pairs = text.pairs();
        if (!pairs.isEmpty()) {
            wrapped(telling.say("report.pairs"), "", lines);
            pairs.forEach(pair -> wrapped(pair, "  ", lines));
        }
        return lines;
    }

    /** What is known of each rival, and how it stands beside us; one line where the audit lists none. */
    public List<String> rivals() {
        List<String> lines = new ArrayList<>();
        RivalsText text = new RivalsText(telling);
        List<RivalsText.Known> rivals = text.rivals();
        if (rivals.isEmpty()) {
            wrapped(telling.say("view.rivals.none"), "", lines);
        }
        for (RivalsText.Known rival : rivals) {
            wrapped(rival.name(), "", lines);
            rival.lines().forEach(line -> wrapped(line, "  ", lines));
        }
        text.around().forEach(line -> wrapped(line, "", lines));
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

    /** The score, its parts with their weights and measures, and what is missing of it. */
    public List<String> score() {
        ScoreText score = new ScoreText(telling);
        List<String> lines = new ArrayList<>();
        wrapped(score.whole("view"), "", lines);
        for (ScorePart part : telling.strategy().diagnosis().score().parts()) {
            wrapped(score.part(part), "", lines);
            score.measures(part).forEach(measure -> wrapped(measure, "  ", lines));
        }
        score.missing().forEach(missing -> wrapped(missing, "", lines));
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
