package org.cxadvisor.report;

import java.util.List;
import java.util.function.Consumer;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
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

    private final ReportContext telling;
    private final int width;

    /** @param width columns of the terminal */
    public Views(Strategy strategy, RuleIndex index, Messages messages, int width) {
        this(ReportContext.of(strategy, index, new Phrasing(messages)), width);
    }

    private Views(ReportContext telling, int width) {
        this.telling = telling;
        this.width = width;
    }

    /** The same without ids, for a screen that a client sees. */
    public static Views forClient(Strategy strategy, RuleIndex index, Messages messages, int width) {
        return new Views(ReportContext.of(strategy, index, new Phrasing(messages, false)), width);
    }

    /**
     * What customers lack, the weightiest first; then results that fell, blind spots, what is not proven either way, and what is
     * no lever.
     */
    public List<String> gaps() {
        Page page = new Page();
        for (FoundGap gap : telling.strategy().diagnosis().gaps()) {
            Page section = page.section(telling.findings().gap(gap));
            section.paragraph(withId(figures(gap), gap.id()));
            telling.also(gap).forEach(section::paragraph);
        }
        PaperOutline.inFull(telling)
                .tied(telling.strategy().diagnosis().ranked())
                .forEach(page::paragraph);
        if (page.isEmpty()) {
            page.paragraph(telling.say("view.gaps.none"));
        }
        for (Conclusion<Inconclusive> open : telling.strategy().diagnosis().inconclusive()) {
            page.paragraph(telling.say(
                    "view.unproven",
                    "says",
                    telling.findings().inconclusive(open),
                    "id",
                    telling.voice().id(open.record().id())));
        }
        telling.strategy()
                .diagnosis()
                .noLevers()
                .forEach(lever -> page.paragraph(telling.say(
                        "view.no-lever",
                        "subject",
                        telling.names().subject(lever.record().subject()),
                        "id",
                        telling.voice().id(lever.record().subject()))));
        return lines(page);
    }

    private Text figures(FoundGap gap) {
        if (!gap.isExperience()) {
            return telling.say("view.gap." + gap.gap().layer());
        }
        double met = gap.met();
        return telling.say(
                "view.gap",
                "class",
                telling.evidenceClass(gap),
                "severity",
                telling.say("report.severity." + gap.severity()),
                "reach",
                Double.isNaN(met)
                        ? telling.say("say.not-known.short")
                        : telling.display().share(met),
                "weight",
                telling.display().fine(gap.weight().value()),
                "figure",
                telling.findings().figure(gap));
    }

    /** Our strengths, weaknesses, opportunities and threats, what to watch, and the pairs that a tactic answers. */
    public List<String> swot() {
        return lines(page -> new SwotChapter(telling).quadrants(page, "view.swot.more"));
    }

    /** What is known of each rival, and how it compares with us; one line where the audit lists none. */
    public List<String> rivals() {
        Page page = new Page();
        new SwotChapter(telling).rivals(page);
        return linesOr(page, "view.rivals.none");
    }

    /** Every journey: each step on the line from awful to delightful, who says so, what stays, what hurts, what decides. */
    public List<String> journeys() {
        Page page = new Page();
        new JourneysChapter(telling).journeys(page);
        return linesOr(page, "view.journeys.none");
    }

    /** What is planned, the worthiest first; then what was left out, and why. */
    public List<String> tactics() {
        Page page = new Page();
        for (PlannedTactic planned : telling.strategy().plan().tactics()) {
            Candidate tactic = planned.tactic();
            Text figures = telling.say(
                    telling.voice().saysIds() ? "view.tactic" : "view.tactic.client",
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
            page.section(telling.tactic(tactic.id())).paragraph(withId(figures, tactic.id()));
        }
        leftOut(page);
        for (FoundGap gap : telling.strategy().tactics().unclosed()) {
            page.paragraph(telling.say(
                    "view.unclosed",
                    "says",
                    telling.findings().inBrief(gap),
                    "id",
                    telling.voice().id(gap.id())));
        }
        return linesOr(page, "view.tactics.none");
    }

    /** The score, its parts with their weights and measures, and what is missing of it. */
    public List<String> score() {
        return lines(page -> new ScoreText(telling).write(page, true));
    }

    /** Every goal, from where to where by when, letter by letter; then the ambitions that give none. */
    public List<String> goals() {
        Page page = new Page();
        GoalPhrases words = new GoalPhrases(telling);
        for (Goal goal : telling.strategy().goals().goals()) {
            Page section = page.section(withId(words.title(goal), goal.id()));
            for (GoalPhrases.Judged letter : words.letters(goal)) {
                section.paragraph(telling.say(
                        "view.letter", "letter", letter.letter(), "verdict", letter.verdict(), "says", letter.says()));
            }
            words.waysOut(goal).ifPresent(section::paragraph);
            words.onTheWay(goal).ifPresent(section::paragraph);
        }
        telling.strategy()
                .goals()
                .refused()
                .forEach(wish -> page.paragraph(telling.say(
                        "view.refused",
                        "says",
                        words.wished(wish),
                        "because",
                        words.refused(wish),
                        "id",
                        telling.voice().id(wish.wish().ambition()))));
        return linesOr(page, "report.goals.none");
    }

    /** The calendar, the money and the people; then what was left out, and what would let it in. */
    public List<String> plan() {
        Page page = new Page();
        new PlanChapter(telling).calendar(page);
        leftOut(page);
        return lines(page);
    }

    private void leftOut(Page page) {
        for (PlanPhrases.Reason reason : new PlanPhrases(telling).leftOut()) {
            Page section = page.section(
                    telling.say("view.plan.left-out", "because", reason.because(), "enters", reason.enters()));
            for (NotSelected left : reason.tactics()) {
                section.bullet(withId(telling.tactic(left.tactic()), left.tactic()));
            }
        }
    }

    /** What to find out first: of whom, how many, by when, with which question, and what it would change. */
    public List<String> measureNext() {
        Page page = new Page();
        List<MeasurementProposal> asks = telling.strategy().measureNext();
        asks.stream()
                .findFirst()
                .ifPresent(ask -> page.paragraph(
                        telling.say("view.ask.by", "by", telling.display().date(ask.by()))));
        for (MeasurementProposal ask : asks) {
            Page section = page.section(telling.say(
                    "view.ask",
                    "rank",
                    asks.indexOf(ask) + 1,
                    "asked",
                    telling.questions().asked(ask),
                    "id",
                    telling.voice().id(ask.id())));
            section.paragraph(
                    telling.say("view.ask.why", "why", telling.questions().decides(ask)));
            how(ask, section);
        }
        return linesOr(page, "view.ask.none");
    }

    private void how(MeasurementProposal ask, Page page) {
        QuestionText questions = telling.questions();
        Survey survey = ask.survey();
        if (survey == null) {
            questions.how(ask).ifPresent(how -> page.paragraph(telling.say("view.ask.how", "how", how)));
            return;
        }
        questions
                .answers(ask)
                .ifPresent(answers -> page.paragraph(telling.say(
                        survey.whom().isEmpty() ? "view.ask.many" : "view.ask.whom",
                        "whom",
                        survey.whom(),
                        "answers",
                        answers)));
        page.paragraph(telling.say("view.ask.survey", "survey", questions.survey(survey, ask.apart())));
        if (!survey.then().isEmpty()) {
            page.paragraph(telling.say("view.ask.then", "then", survey.then()));
        }
    }

    private Text withId(Text says, String id) {
        return telling.say("view.with-id", "says", says, "id", telling.voice().id(id));
    }

    private List<String> linesOr(Page page, String none) {
        if (page.isEmpty()) {
            page.paragraph(telling.say(none));
        }
        return lines(page);
    }

    private List<String> lines(Consumer<Page> part) {
        Page page = new Page();
        part.accept(page);
        return lines(page);
    }

    private List<String> lines(Page page) {
        return Terminal.of(page, width, telling.display());
    }
}
