package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.ScorePart;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;

/** One part of a strategy on a screen, each line with the id that explains it. */
public final class Views {

    private static final int NARROW = 10;

    private final ReportContext telling;
    private final int width;

    /** @param width columns of the terminal */
    public Views(Strategy strategy, RuleIndex index, Messages messages, int width) {
        this.telling = ReportContext.of(strategy, List.of(), index, new Phrasing(messages));
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
            Text figures = gap.isExperience()
                    ? telling.say(
                            "view.gap",
                            "severity",
                            telling.say("report.severity." + gap.severity()),
                            "reach",
                            Double.isNaN(telling.findings().met(gap))
                                    ? telling.say("say.not-known.short")
                                    : telling.voice()
                                            .own(telling.display()
                                                    .share(telling.findings().met(gap))),
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
            List<Text> said = text.lines(quadrant, "view.swot.more");
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
        List<SwotText.Answers> pairs = text.pairs();
        if (!pairs.isEmpty()) {
            wrapped(telling.say("report.pairs"), "", lines);
        }
        for (SwotText.Answers alike : pairs) {
            wrapped(alike.kind(), "  ", lines);
            alike.lines().forEach(pair -> wrapped(pair, "    ", lines));
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
            wrapped(telling.tactic(tactic.id()), "", lines);
            Text figures = telling.say(
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
        new PlanPhrases(telling).leftOut().forEach(reason -> leftOut(reason, lines));
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

    /** Every goal, from where to where by when, letter by letter; then the ambitions that give none. */
    public List<String> goals() {
        List<String> lines = new ArrayList<>();
        GoalPhrases words = new GoalPhrases(telling);
        for (Goal goal : telling.strategy().goals().goals()) {
            wrapped(
                    telling.say(
                            "view.with-id",
                            "says",
                            words.title(goal),
                            "id",
                            telling.voice().id(goal.id())),
                    "",
                    lines);
            for (GoalPhrases.Judged letter : words.letters(goal)) {
                Text judged = telling.say(
                        "view.letter", "letter", letter.letter(), "verdict", letter.verdict(), "says", letter.says());
                wrapped(judged, "  ", lines);
            }
            words.waysOut(goal).ifPresent(ways -> wrapped(ways, "  ", lines));
            words.onTheWay(goal).ifPresent(stops -> wrapped(stops, "  ", lines));
        }
        telling.strategy()
                .goals()
                .refused()
                .forEach(wish -> wrapped(
                        telling.say(
                                "view.refused",
                                "says",
                                words.wished(wish),
                                "because",
                                words.refused(wish),
                                "id",
                                telling.voice().id(wish.wish().ambition())),
                        "",
                        lines));
        if (lines.isEmpty()) {
            wrapped(telling.say("report.goals.none"), "", lines);
        }
        return lines;
    }

    /** The calendar, the money and the people; then what was left out, and what would let it in. */
    public List<String> plan() {
        List<String> lines = new ArrayList<>();
        PlanPhrases words = new PlanPhrases(telling);
        wrapped(words.span(), "", lines);
        for (PlannedTactic planned : telling.strategy().plan().tactics()) {
            wrapped(
                    telling.say(
                            "view.plan.tactic",
                            "start",
                            telling.display().date(planned.start()),
                            "end",
                            telling.display().date(planned.end()),
                            "title",
                            telling.tactic(planned.tactic().id())),
                    "",
                    lines);
            wrapped(
                    telling.say(
                            "view.with-id",
                            "says",
                            telling.say(
                                    "view.plan.effort",
                                    "work",
                                    telling.display().number(planned.work()),
                                    "cost",
                                    telling.display().money(planned.currency(), planned.cost())),
                            "id",
                            telling.voice().id(planned.tactic().id())),
                    "  ",
                    lines);
        }
        words.limits().forEach(says -> wrapped(says, "", lines));
        wrapped(words.reviews(), "", lines);
        words.leftOut().forEach(reason -> leftOut(reason, lines));
        return lines;
    }

    private void leftOut(PlanPhrases.Reason reason, List<String> lines) {
        wrapped(telling.say("view.plan.left-out", "because", reason.because(), "enters", reason.enters()), "", lines);
        for (NotSelected left : reason.tactics()) {
            wrapped(
                    telling.say(
                            "view.with-id",
                            "says",
                            telling.tactic(left.tactic()),
                            "id",
                            telling.voice().id(left.tactic())),
                    "  ",
                    lines);
        }
    }

    /** What to find out first: of whom, how many, by when, with which question, and what it would change. */
    public List<String> measureNext() {
        List<String> lines = new ArrayList<>();
        QuestionText questions = telling.questions();
        int rank = 1;
        telling.strategy().measureNext().stream()
                .findFirst()
                .ifPresent(ask -> wrapped(
                        telling.say("view.ask.by", "by", telling.display().date(ask.by())), "", lines));
        for (MeasurementProposal ask : telling.strategy().measureNext()) {
            wrapped(
                    telling.say(
                            "view.ask",
                            "rank",
                            rank++,
                            "asked",
                            questions.asked(ask),
                            "id",
                            telling.voice().id(ask.id())),
                    "",
                    lines);
            wrapped(telling.say("view.ask.why", "why", questions.decides(ask)), "   ", lines);
            how(ask, lines);
        }
        if (lines.isEmpty()) {
            wrapped(telling.say("view.ask.none"), "", lines);
        }
        return lines;
    }

    private void how(MeasurementProposal ask, List<String> lines) {
        Survey survey = ask.survey();
        if (survey == null) {
            telling.questions()
                    .how(ask)
                    .ifPresent(how -> wrapped(telling.say("view.ask.how", "how", how), "   ", lines));
            return;
        }
        telling.questions()
                .answers(ask)
                .ifPresent(answers -> wrapped(
                        telling.say(
                                survey.whom().isEmpty() ? "view.ask.many" : "view.ask.whom",
                                "whom",
                                survey.whom(),
                                "answers",
                                answers),
                        "   ",
                        lines));
        wrapped(
                telling.say("view.ask.survey", "survey", telling.questions().survey(survey, ask.apart())),
                "   ",
                lines);
        if (!survey.then().isEmpty()) {
            wrapped(telling.say("view.ask.then", "then", survey.then()), "   ", lines);
        }
    }

    private void wrapped(Text says, String margin, List<String> lines) {
        lines.addAll(Columns.wrap(margin, margin + "  ", says.terminal(), Math.max(width, NARROW)));
    }
}
