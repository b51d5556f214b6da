package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Measurability;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbook;

/** A strategy on one screen: what hurts, what to do first, what for, and what to ask next. */
public final class OneScreen {

    /** What an ordinary terminal shows without scrolling. */
    static final int LINES = 24;

    private static final int GAPS = 4;
    private static final int TACTICS = 3;
    private static final int GOALS = 3;
    private static final int ASKED = 3;

    private final ReportContext telling;
    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final FindingText findings;
    private final ResultText results;
    private final QuestionText questions;
    private final GoalPhrases goalWords;
    private final String options;

    private OneScreen(Strategy strategy, Messages messages, RuleIndex index, String options) {
        this.telling = ReportContext.of(strategy, index, new Phrasing(messages));
        this.strategy = strategy;
        this.voice = telling.voice();
        this.display = telling.display();
        this.names = telling.names();
        this.findings = telling.findings();
        this.results = telling.results();
        this.questions = telling.questions();
        this.goalWords = new GoalPhrases(telling);
        this.options = options;
    }

    /**
     * The lines of the screen: as many questions as an ordinary terminal shows without scrolling.
     *
     * @param width columns of the terminal; no line is wider but the command at the end, as one that is cut does something
     *     else
     * @param options what must follow {@code why ID} to ask about this strategy, as {@code --in PATH}; may be empty
     */
    public static List<String> of(Strategy strategy, Messages messages, RuleIndex index, int width, String options) {
        OneScreen screen = new OneScreen(strategy, messages, index, options);
        int questions = strategy.measureNext().size();
        List<String> lines = Terminal.of(screen.page(questions), width, screen.display);
        while (lines.size() > LINES && questions > 1) {
            questions--;
            lines = Terminal.of(screen.page(questions), width, screen.display);
        }
        return lines;
    }

    private Page page(int questions) {
        Page page = new Page();
        headline(page.section(title()));
        page.pause();
        if (strategy.diagnosis().ranked().isEmpty()) {
            nothingJudged(page, questions);
        } else {
            gaps(page);
            page.pause();
            tactics(page);
            goals(page);
            measureNext(page);
        }
        ask(page);
        return page;
    }

    private Text title() {
        Text period = strategy.audit()
                .period()
                .known()
                .map(known -> voice.own(display.period(known)))
                .orElseGet(() -> voice.say("say.period-unknown"));
        Text title = voice.say(
                "screen.title",
                "organization",
                strategy.audit().organization().name(),
                "period",
                period,
                "as_of",
                display.date(strategy.asOf()));
        return voice.joined(List.of(title, voice.say("screen.draft")), "say.list-of-asks");
    }

    private Text known() {
        long known = strategy.questions().stream().filter(Question::known).count();
        return voice.say(
                "screen.known", "known", known, "asked", strategy.questions().size());
    }

    private String language() {
        return strategy.audit().organization().language().or("en");
    }

    private void headline(Page page) {
        boolean foreign = !language().equals(voice.messages().language());
        page.paragraph(foreign ? voice.say("screen.in-english", "known", known(), "language", language()) : known());
        page.paragraph(results.headline().map(this::result).orElseGet(results::none));
        page.paragraph(score());
    }

    private Text result(Measurement measured) {
        Text told = results.told(measured);
        Text trust = results.trust(measured);
        return results.change(measured)
                .map(change -> voice.say(
                        "screen.result-and-change",
                        "result",
                        told,
                        "trust",
                        trust,
                        "change",
                        results.movedInBrief(measured, change)))
                .orElseGet(() -> voice.say("screen.result", "result", told, "trust", trust));
    }

    private Text score() {
        if (strategy.diagnosis().score().isGiven()) {
            String coverage = display.share(strategy.diagnosis().score().coverage());
            return voice.say(
                    coverage.equals(display.share(1)) ? "screen.score.whole" : "screen.score",
                    "score",
                    display.count(strategy.diagnosis().score().value()),
                    "coverage",
                    coverage);
        }
        List<Text> missing = strategy.diagnosis().score().missing().stream()
                .map(gap -> part(gap.part()))
                .toList();
        return voice.say("screen.no-score", "missing", voice.list(missing));
    }

    private Text part(String part) {
        return voice.sayOr("say.score-part." + part, "say.words", "words", SubjectNames.words(part));
    }

    private void gaps(Page page) {
        List<FoundGap> ranked = strategy.diagnosis().ranked();
        List<FoundGap> shown = ranked.subList(0, Math.min(GAPS, ranked.size()));
        boolean rated = shown.stream().allMatch(findings::isRated);
        page.brief(
                List.of(
                        Column.words(more("screen.hurts", shown.size(), ranked.size())),
                        Column.figures(voice.say("screen.hit")),
                        Column.figures(voice.say(rated ? "screen.rating" : "screen.figure")),
                        Column.figures(voice.say("screen.class"))),
                shown.stream().map(gap -> row(shown.indexOf(gap) + 1, gap)).toList());
        notJudged(page);
    }

    private List<Cell> row(int rank, FoundGap gap) {
        double met = gap.met();
        Cell hit = Double.isNaN(met) ? new Cell.Words(voice.say("say.not-known.short")) : new Cell.Share(met);
        return List.of(
                new Cell.Words(voice.say("report.ranked", "rank", rank, "says", findings.inBrief(gap))),
                hit,
                new Cell.Words(findings.figure(gap)),
                new Cell.Words(voice.say("report.class." + gap.gap().evidenceClass())));
    }

    private Text more(String id, int shown, int all) {
        return shown == all
                ? voice.say(id)
                : voice.say("screen.some-of", "head", voice.say(id), "shown", shown, "all", all);
    }

    private void notJudged(Page page) {
        List<Text> clauses = new ArrayList<>();
        List<Text> levers = strategy.diagnosis().noLevers().stream()
                .map(lever -> findings.subject(lever.record().subject()))
                .toList();
        if (!levers.isEmpty()) {
            clauses.add(voice.say("screen.no-lever", "subjects", voice.list(levers)));
        }
        unjudged().ifPresent(clauses::add);
        if (!clauses.isEmpty()) {
            page.brief(voice.joined(clauses, "say.two-sentences"));
        }
    }

    private Optional<Text> unjudged() {
        List<Text> parts = new ArrayList<>();
        if (!strategy.swot().rivalsKnown()) {
            parts.add(voice.say("screen.rivals"));
        }
        if (strategy.open().stream().anyMatch(question -> question.kind().equals("queues"))) {
            parts.add(voice.say("screen.support"));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("screen.not-judged", "parts", voice.list(parts)));
    }

    private void tactics(Page page) {
        List<PlannedTactic> planned = strategy.plan().tactics();
        List<PlannedTactic> shown = planned.subList(0, Math.min(TACTICS, planned.size()));
        Text head = more("screen.do-first", shown.size(), planned.size());
        if (shown.isEmpty()) {
            page.section(head).paragraph(nothingPlanned());
            return;
        }
        page.brief(
                List.of(
                        Column.words(head),
                        Column.figures(voice.say("screen.weeks")),
                        Column.words(voice.say("screen.when")),
                        Column.words(voice.say("screen.expected"))),
                shown.stream().map(this::row).toList());
        List<Text> unclosed =
                strategy.tactics().unclosed().stream().map(findings::inBrief).toList();
        if (!unclosed.isEmpty()) {
            page.brief(voice.say("screen.unclosed", "gaps", voice.joined(unclosed, "say.list-of-two-long")));
        }
    }

    private List<Cell> row(PlannedTactic tactic) {
        return List.of(
                new Cell.Words(title(tactic)),
                new Cell.Decimal(tactic.work()),
                new Cell.Months(tactic.start(), tactic.end()),
                new Cell.Words(expected(tactic.tactic().playbook())));
    }

    private Text nothingPlanned() {
        boolean closable = !strategy.plan().leftOut().isEmpty();
        return voice.say(closable ? "screen.nothing-fits" : "screen.nothing-closes");
    }

    /** Its title, after the place where the same is planned for several. */
    private Text title(PlannedTactic planned) {
        Text title = voice.own(planned.tactic().playbook().title());
        boolean several = strategy.plan().tactics().stream()
                        .filter(other -> other.tactic()
                                .playbook()
                                .id()
                                .equals(planned.tactic().playbook().id()))
                        .count()
                > 1;
        return several
                ? voice.say(
                        "screen.tactic-at",
                        "subject",
                        names.subject(planned.tactic().subject()),
                        "tactic",
                        title)
                : title;
    }

    private Text expected(Playbook playbook) {
        return playbook.bestEffect()
                .map(effect -> voice.say(
                        "screen.effect." + effect.change(),
                        "metric",
                        names.metric(effect.metric()),
                        "grade",
                        effect.grade()))
                .orElseGet(() -> voice.say("screen.effect.unknown"));
    }

    private void goals(Page page) {
        List<Goal> goals = strategy.goals().goals();
        if (!goals.isEmpty()) {
            List<Goal> shown = goals.subList(0, Math.min(GOALS, goals.size()));
            page.brief(
                    List.of(Column.words(more("screen.goals", shown.size(), goals.size())), Column.words(Text.empty())),
                    shown.stream()
                            .map(goal -> List.<Cell>of(new Cell.Words(aim(goal)), new Cell.Words(judged(goal))))
                            .toList());
        }
        List<Text> wishes = strategy.goals().refused().stream()
                .map(wish ->
                        voice.say("screen.refused", "says", goalWords.wished(wish), "because", goalWords.refused(wish)))
                .toList();
        if (!wishes.isEmpty()) {
            page.brief(voice.say("screen.no-goal", "wishes", voice.joined(wishes, "say.list-of-two-long")));
        }
    }

    private Text judged(Goal goal) {
        return goal.isWithoutPlan() ? voice.say("screen.verdict.unplanned") : verdict(goal, goalWords.definition(goal));
    }

    private Text aim(Goal goal) {
        boolean named = !goal.metric().equals("rating");
        return voice.say(
                "screen.goal",
                "metric",
                named ? voice.own(names.metric(goal.metric())) : goalWords.metric(goal),
                "baseline",
                named ? goalWords.value(goal, goal.baseline()) : display.onScale(goal.baseline(), Double.NaN),
                "target",
                goalWords.value(goal, goal.target()),
                "end",
                display.monthOfYear(goal.end()));
    }

    private Text verdict(Goal goal, MetricDefinition metric) {
        if (goal.verdict() == null) {
            return voice.say("screen.verdict.none");
        }
        Measurability verdict = goal.verdict().record();
        String id = "screen.verdict." + (verdict.measurable() ? "measurable" : verdict.wayOut());
        return voice.messages().has(id)
                ? voice.say(id, "shows", display.difference(metric, goal.shows()), "needs", display.count(goal.needs()))
                : findings.page(verdict.rule(), java.util.Map.of());
    }

    private void measureNext(Page page) {
        List<Text> asks = strategy.measureNext().stream()
                .limit(ASKED)
                .map(questions::inBrief)
                .toList();
        if (!asks.isEmpty()) {
            page.brief(voice.joined(
                    List.of(voice.say("screen.measure-next"), voice.joined(asks, "say.list-of-asks")),
                    "say.list-of-asks"));
        }
    }

    /** Without a gap there is nothing to do first but to ask: what was looked at, what cannot be judged, and what to ask. */
    private void nothingJudged(Page page, int most) {
        List<FoundGap> others = strategy.diagnosis().gaps();
        Page judged = page.section(voice.say(others.isEmpty() ? "screen.no-gap" : "screen.no-felt-gap"));
        others.stream().limit(2).forEach(gap -> judged.paragraph(findings.gap(gap)));
        List<Text> looked = Stated.all(strategy.audit().touchpoints()).stream()
                .map(touchpoint -> findings.subject(touchpoint.id()))
                .toList();
        if (!looked.isEmpty()) {
            judged.brief(voice.say("screen.looked-at", "subjects", voice.list(looked)));
        }
        results.reviews().ifPresent(judged::paragraph);
        telling.heard().stream().limit(2).forEach(judged::paragraph);
        unjudged().ifPresent(judged::paragraph);
        if (strategy.plan().tactics().isEmpty()) {
            goals(page);
            page.pause();
            askFirst(page, most);
        } else {
            page.pause();
            tactics(page);
            goals(page);
            measureNext(page);
        }
    }

    private void askFirst(Page page, int most) {
        List<MeasurementProposal> next = strategy.measureNext();
        if (next.isEmpty()) {
            return;
        }
        Page section = page.section(more("screen.ask-first", most, next.size()));
        for (MeasurementProposal ask : next.subList(0, most)) {
            Page asked = section.section(
                    voice.say("report.ranked", "rank", next.indexOf(ask) + 1, "says", questions.asked(ask)));
            questions.how(ask).ifPresent(how -> asked.paragraph(voice.say("screen.how", "how", how)));
        }
    }

    private void ask(Page page) {
        strategy.diagnosis().gaps().stream()
                .map(FoundGap::id)
                .findFirst()
                .or(() -> strategy.goals().goals().stream().map(Goal::id).findFirst())
                .map(voice::id)
                .ifPresent(id -> page.command(
                        options.isEmpty()
                                ? voice.say("screen.ask", "id", id)
                                : voice.say("screen.ask.with", "id", id, "options", options)));
    }
}
