package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Measurability;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;

/** A strategy on one screen: what hurts, what to do first, what for, and what to ask next. */
public final class OneScreen {

    /** What an ordinary terminal shows without scrolling. */
    static final int LINES = 24;

    private static final int GAPS = 4;
    private static final int TACTICS = 3;
    private static final int GOALS = 3;
    private static final int ASKED = 3;
    private static final String SET_IN = "  ";

    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final FindingText findings;
    private final ResultText results;
    private final QuestionText questions;
    private final GoalPhrases goalWords;
    private final int width;
    private final String options;
    private final List<String> lines = new ArrayList<>();

    private OneScreen(Strategy strategy, Messages messages, RuleIndex index, int width, String options) {
        this.strategy = strategy;
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
        this.names = new SubjectNames(strategy.audit(), strategy.facts(), messages);
        this.findings = new FindingText(strategy, index, voice);
        this.results = new ResultText(strategy, voice);
        ReportContext telling = ReportContext.of(strategy, List.of(), index, voice);
        this.questions = telling.questions();
        this.goalWords = new GoalPhrases(telling);
        this.width = width;
        this.options = options;
    }

    /**
     * The lines of the screen.
     *
     * @param width columns of the terminal, at least 60; no line is wider but the command at the end, as one that is cut
     *     does something else
     * @param options what must follow {@code why ID} to ask about this strategy, as {@code --in PATH}; may be empty
     */
    public static List<String> of(Strategy strategy, Messages messages, RuleIndex index, int width, String options) {
        return new OneScreen(strategy, messages, index, width, options).lines();
    }

    private List<String> lines() {
        title();
        headline();
        if (strategy.diagnosis().ranked().isEmpty()) {
            nothingJudged();
        } else {
            gaps();
            tactics();
            goals();
            measureNext();
        }
        ask();
        return List.copyOf(lines);
    }

    private void title() {
        Text period = strategy.audit()
                .period()
                .known()
                .map(known -> voice.own(known.text()))
                .orElseGet(() -> voice.say("say.period-unknown"));
        Text draft = voice.say("screen.draft");
        int room = width - Columns.width(draft.terminal()) - 1;
        Text title = voice.say(
                "screen.title",
                "organization",
                strategy.audit().organization().name(),
                "period",
                period,
                "as_of",
                display.date(strategy.asOf()));
        lines.add(Columns.left(title.terminal(), room) + " " + draft.terminal());
        Text known = known();
        boolean foreign = !language().equals(voice.messages().language());
        wrapped("", foreign ? voice.say("screen.in-english", "known", known, "language", language()) : known);
        blank();
    }

    private Text known() {
        long known = strategy.questions().stream().filter(Question::known).count();
        return voice.say(
                "screen.known", "known", known, "asked", strategy.questions().size());
    }

    private String language() {
        return strategy.audit().organization().language().or("en");
    }

    private void headline() {
        results.headline()
                .ifPresentOrElse(
                        measured -> wrapped(
                                SET_IN,
                                results.change(measured)
                                        .map(change -> voice.say(
                                                "screen.result-and-change",
                                                "result",
                                                results.told(measured),
                                                "trust",
                                                results.trust(measured),
                                                "change",
                                                results.movedInBrief(measured, change)))
                                        .orElseGet(() -> voice.say(
                                                "screen.result",
                                                "result",
                                                results.told(measured),
                                                "trust",
                                                results.trust(measured)))),
                        () -> wrapped(SET_IN, voice.say("screen.no-result")));
        wrapped(SET_IN, score());
        blank();
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

    private void gaps() {
        List<FoundGap> ranked = strategy.diagnosis().ranked();
        List<FoundGap> shown = ranked.subList(0, Math.min(GAPS, ranked.size()));
        boolean rated = shown.stream().allMatch(gap -> findings.values(gap).containsKey("rating"));
        int finding = width - 31;
        lines.add(Columns.left(more("screen.hurts", shown.size(), ranked.size()).terminal(), finding + 3)
                + right("screen.hit", 7)
                + right(rated ? "screen.rating" : "screen.figure", 14)
                + right("screen.sure", 7));
        int rank = 1;
        for (FoundGap gap : shown) {
            double met = findings.met(gap);
            Text hit = Double.isNaN(met) ? voice.say("say.not-known.short") : voice.own(display.share(met));
            lines.add(Columns.right(String.valueOf(rank++), 2)
                    + " "
                    + Columns.left(findings.inBrief(gap).terminal(), finding)
                    + Columns.right(hit.terminal(), 7)
                    + " "
                    + Columns.right(findings.figure(gap).terminal(), 13)
                    + Columns.right(display.part(dataConfidence(gap)), 7));
        }
        notJudged();
        blank();
    }

    private Text more(String id, int shown, int all) {
        return shown == all
                ? voice.say(id)
                : voice.say("screen.some-of", "head", voice.say(id), "shown", shown, "all", all);
    }

    private String right(String id, int columns) {
        return Columns.right(voice.say(id).terminal(), columns);
    }

    private double dataConfidence(FoundGap gap) {
        return strategy.tactics().inData(gap.id()).map(Confidence::value).orElse(Double.NaN);
    }

    private void notJudged() {
        List<Text> clauses = new ArrayList<>();
        List<Text> levers = strategy.diagnosis().noLevers().stream()
                .map(lever -> findings.subject(lever.record().subject()))
                .toList();
        if (!levers.isEmpty()) {
            clauses.add(voice.say("screen.no-lever", "subjects", voice.list(levers)));
        }
        unjudged().ifPresent(clauses::add);
        if (!clauses.isEmpty()) {
            lines.add(
                    Columns.cut(" " + voice.joined(clauses, "say.two-sentences").terminal(), width));
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

    private void tactics() {
        List<PlannedTactic> planned = strategy.plan().tactics();
        List<PlannedTactic> shown = planned.subList(0, Math.min(TACTICS, planned.size()));
        Text head = more("screen.do-first", shown.size(), planned.size());
        if (shown.isEmpty()) {
            lines.add(head.terminal());
            boolean closable = !strategy.plan().leftOut().isEmpty();
            wrapped(
                    " ",
                    PlanPhrases.unpriced(strategy.plan())
                            .map(currency -> voice.say(
                                    "screen.nothing-priced",
                                    "currency",
                                    currency,
                                    "own",
                                    strategy.audit().organization().currency().or(currency)))
                            .orElseGet(() -> voice.say(closable ? "screen.nothing-fits" : "screen.nothing-closes")));
            return;
        }
        int title = width - 42;
        lines.add(Columns.left(head.terminal(), title + 1)
                + right("screen.weeks", 6)
                + SET_IN
                + Columns.left(voice.say("screen.when").terminal(), 13)
                + voice.say("screen.expected").terminal());
        for (PlannedTactic tactic : shown) {
            String row = " "
                    + Columns.left(Columns.cutAtWord(title(tactic).terminal(), title), title)
                    + Columns.right(display.number(tactic.work()), 6)
                    + SET_IN
                    + Columns.left(display.months(tactic.start(), tactic.end()), 13)
                    + Columns.cut(expected(tactic.tactic().playbook()).terminal(), 20);
            lines.add(row.stripTrailing());
        }
        List<Text> unclosed =
                strategy.tactics().unclosed().stream().map(findings::inBrief).toList();
        if (!unclosed.isEmpty()) {
            Text gaps = voice.joined(unclosed, "say.list-of-two-long");
            lines.add(
                    Columns.cut(" " + voice.say("screen.unclosed", "gaps", gaps).terminal(), width));
        }
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
        String grade = playbook.bestGrade();
        return playbook.effects().stream()
                .filter(effect -> effect.grade().equals(grade) && !grade.equals("E"))
                .findFirst()
                .map(effect -> voice.say(
                        "screen.effect." + effect.change(),
                        "metric",
                        names.metric(effect.metric()),
                        "grade",
                        effect.grade()))
                .orElseGet(() -> voice.say("screen.effect.unknown"));
    }

    private void goals() {
        List<Goal> goals = strategy.goals().goals();
        if (goals.isEmpty()) {
            refused();
            return;
        }
        List<Goal> shown = goals.subList(0, Math.min(GOALS, goals.size()));
        lines.add(more("screen.goals", shown.size(), goals.size()).terminal());
        List<String> aims = shown.stream().map(goal -> aim(goal).terminal()).toList();
        List<String> verdicts =
                shown.stream().map(goal -> judged(goal).terminal()).toList();
        int aimed = Math.min(widest(aims), Math.max(width - 30, width - 3 - widest(verdicts)));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(
                    " " + Columns.left(aims.get(i), aimed) + SET_IN + Columns.cut(verdicts.get(i), width - aimed - 3));
        }
        refused();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    private Text judged(Goal goal) {
        return goal.isWithoutPlan() ? voice.say("screen.verdict.unplanned") : verdict(goal, goalWords.definition(goal));
    }

    private void refused() {
        List<Text> wishes = strategy.goals().refused().stream()
                .map(wish ->
                        voice.say("screen.refused", "says", goalWords.wished(wish), "because", goalWords.refused(wish)))
                .toList();
        if (!wishes.isEmpty()) {
            String all = voice.say("screen.no-goal", "wishes", voice.joined(wishes, "say.list-of-two-long"))
                    .terminal();
            Text first = voice.say(
                    "screen.refused.briefly",
                    "says",
                    goalWords.wished(strategy.goals().refused().get(0)));
            lines.add(
                    Columns.width(all) <= width
                            ? all
                            : Columns.cut(
                                    voice.say("screen.no-goal", "wishes", first).terminal(), width));
        }
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

    private void measureNext() {
        List<MeasurementProposal> next = strategy.measureNext();
        if (!next.isEmpty()) {
            List<Text> asks = next.stream().limit(ASKED).map(questions::inBrief).toList();
            String line = asked(asks.subList(0, 1));
            for (int most = asks.size(); most > 1; most--) {
                if (Columns.width(asked(asks.subList(0, most))) <= width) {
                    line = asked(asks.subList(0, most));
                    break;
                }
            }
            lines.add(Columns.cut(line, width));
        }
    }

    private String asked(List<Text> asks) {
        return voice.say("screen.measure-next").terminal()
                + SET_IN
                + voice.joined(asks, "say.list-of-asks").terminal();
    }

    /** Without a gap there is nothing to do first but to ask: what was looked at, what cannot be judged, and what to ask. */
    private void nothingJudged() {
        List<FoundGap> others = strategy.diagnosis().gaps();
        wrapped("", voice.say(others.isEmpty() ? "screen.no-gap" : "screen.no-felt-gap"));
        others.stream().limit(2).forEach(gap -> wrapped(" ", findings.gap(gap)));
        List<Text> looked = Stated.all(strategy.audit().touchpoints()).stream()
                .map(touchpoint -> findings.subject(touchpoint.id()))
                .toList();
        if (!looked.isEmpty()) {
            lines.add(Columns.cut(
                    " "
                            + voice.say("screen.looked-at", "subjects", voice.list(looked))
                                    .terminal(),
                    width));
        }
        results.reviews().ifPresent(reviews -> wrapped(" ", reviews));
        heard().stream().limit(2).forEach(line -> wrapped(" ", line));
        unjudged().ifPresent(clause -> wrapped(" ", clause));
        if (!strategy.plan().tactics().isEmpty()) {
            blank();
            tactics();
        }
        goals();
        // What is to be done first takes the room in which the questions would be told in full.
        if (strategy.plan().tactics().isEmpty()) {
            blank();
            askFirst();
        } else {
            measureNext();
        }
    }

    private List<Text> heard() {
        List<Text> heard = new ArrayList<>();
        for (Audit.Touchpoint touchpoint : Stated.all(strategy.audit().touchpoints())) {
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                heard.add(voice.say(
                        pain.count().isKnown() ? "screen.heard-no-harm" : "screen.heard",
                        "says",
                        pain.says().or(SubjectNames.words(pain.theme())),
                        "subject",
                        names.subject(touchpoint.id())));
            }
        }
        return heard;
    }

    private void askFirst() {
        List<MeasurementProposal> next = strategy.measureNext();
        if (next.isEmpty()) {
            return;
        }
        int head = lines.size();
        int rank = 1;
        for (MeasurementProposal ask : next) {
            List<String> asked = new ArrayList<>(Columns.wrap(
                    Columns.right(String.valueOf(rank), 2) + " ",
                    "   ",
                    questions.asked(ask).terminal(),
                    width));
            questions
                    .how(ask)
                    .ifPresent(how -> asked.addAll(Columns.wrap(
                            "   ",
                            "        ",
                            voice.say("screen.how", "how", how).terminal(),
                            width)));
            // Two lines are kept: the head, and the last, which says how to go on.
            if (lines.size() + asked.size() > LINES - 2) {
                break;
            }
            lines.addAll(asked);
            rank++;
        }
        lines.add(head, more("screen.ask-first", rank - 1, next.size()).terminal());
    }

    private void ask() {
        Optional<String> first = strategy.diagnosis().gaps().stream()
                .map(FoundGap::id)
                .findFirst()
                .or(() -> strategy.goals().goals().stream().map(Goal::id).findFirst());
        if (first.isPresent()) {
            Text id = voice.id(first.get());
            lines.add(
                    options.isEmpty()
                            ? Columns.cut(voice.say("screen.ask", "id", id).terminal(), width)
                            : voice.say("screen.ask.with", "id", id, "options", voice.own(options))
                                    .terminal());
        }
    }

    private void blank() {
        lines.add("");
    }

    private void wrapped(String indent, Text said) {
        lines.addAll(Columns.wrap(indent, indent, said.terminal(), width));
    }
}
