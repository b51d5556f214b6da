package org.cxadvisor.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.StrategyFile.AssumptionEntry;
import org.cxadvisor.strategy.StrategyFile.BudgetEntry;
import org.cxadvisor.strategy.StrategyFile.CalendarEntry;
import org.cxadvisor.strategy.StrategyFile.CautionEntry;
import org.cxadvisor.strategy.StrategyFile.LeftOutEntry;
import org.cxadvisor.strategy.StrategyFile.MadeFrom;
import org.cxadvisor.strategy.StrategyFile.MeasureNextEntry;
import org.cxadvisor.strategy.StrategyFile.NoGoalEntry;
import org.cxadvisor.strategy.StrategyFile.NoLeverEntry;
import org.cxadvisor.strategy.StrategyFile.RivalLine;
import org.cxadvisor.strategy.StrategyFile.SurveyEntry;
import org.cxadvisor.strategy.StrategyFile.SwotEntry;
import org.cxadvisor.strategy.StrategyFile.SwotLine;
import org.cxadvisor.strategy.StrategyFile.WaveEntry;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.yaml.Slot;
import org.cxadvisor.yaml.YamlComments;
import org.jspecify.annotations.Nullable;

/** A strategy as its file has it: what people decide on, and no more; the rest is in {@code evidence.json}. */
final class StrategyDraft {

    /** Lists that nobody has to decide on are cut where people stop reading; {@code evidence.json} holds the whole. */
    private static final int LONGEST_LIST = 7;

    private final Strategy strategy;
    private final Plan plan;
    private final Origin origin;
    private final StrategyWording sentences;
    private final YamlComments comments = new YamlComments();

    StrategyDraft(Strategy strategy, Origin origin, StrategyWording sentences) {
        this.strategy = strategy;
        this.plan = strategy.plan();
        this.origin = origin;
        this.sentences = sentences;
    }

    /** What is said beside the keys of the file. */
    YamlComments comments() {
        return comments;
    }

    StrategyFile file() {
        comments.above("organization", sentences.header(strategy));
        return new StrategyFile(
                "1",
                strategy.audit().organization().name(),
                period(),
                strategy.asOf().toString(),
                Slot.empty(),
                Slot.of(madeFrom()),
                sentences.whole(strategy),
                "",
                Slot.of(GapEntry.of(strategy, sentences)),
                cautions(),
                Slot.of(new GoalEntries(strategy, sentences, comments).all()),
                Slot.of(new TacticEntries(strategy, sentences).all()),
                cut(
                        "left-out",
                        plan.leftOut(),
                        left -> new LeftOutEntry(left.tactic(), sentences.because(left), sentences.wouldEnter(left))),
                noLevers(),
                noGoals(),
                Slot.of(swot()),
                Slot.of(budget()),
                Slot.of(calendar()),
                Slot.of(Assumptions.of(strategy).stream()
                        .map(one -> new AssumptionEntry(one.id(), one.value(), one.basis(), "", ""))
                        .toList()),
                Slot.of(strategy.measureNext().stream().map(this::ask).toList()));
    }

    private String period() {
        String first = FigureText.quarter(plan.start());
        String last = FigureText.quarter(plan.end());
        return first.compareTo(last) >= 0 ? first : first + ".." + last;
    }

    private MadeFrom madeFrom() {
        return new MadeFrom(
                origin.audit(),
                strategy.meaning().substring(0, 6),
                StrategyValues.VERSION.reads(origin.rules()) ? origin.rules() : FigureText.UNKNOWN,
                StrategyDocument.EVIDENCE_FILE);
    }

    private Slot<List<CautionEntry>> cautions() {
        return strategy.cautions().isEmpty()
                ? Slot.empty()
                : cut(
                        "cautions",
                        strategy.cautions(),
                        doubt -> new CautionEntry(doubt.place().path(), doubt.rule(), sentences.caution(doubt)));
    }

    private Slot<List<NoLeverEntry>> noLevers() {
        Set<String> told = new HashSet<>();
        return cut(
                "no-lever",
                strategy.diagnosis().noLevers().stream()
                        .filter(lever -> told.add(lever.record().subject()))
                        .toList(),
                lever -> new NoLeverEntry(lever.record().subject(), sentences.noLever(lever)));
    }

    private Slot<List<NoGoalEntry>> noGoals() {
        return strategy.goals().refused().isEmpty()
                ? Slot.empty()
                : cut(
                        "no-goal",
                        strategy.goals().refused(),
                        refused -> new NoGoalEntry(refused.wish().ambition(), sentences.refused(refused)));
    }

    /** The head of a list, and beside it how much more the evidence holds. */
    private <T, E> Slot<List<E>> cut(String path, List<T> all, Function<T, E> as) {
        if (all.size() > LONGEST_LIST) {
            comments.beside(path, sentences.more(all.size() - LONGEST_LIST));
        }
        return Slot.of(all.stream().limit(LONGEST_LIST).map(as).toList());
    }

    private SwotEntry swot() {
        boolean known = strategy.swot().rivalsKnown();
        List<String> rivals = strategy.swot().rivals().stream()
                .filter(rival -> !strategy.swot().quadrant(rival, "strength").isEmpty()
                        || !strategy.swot().quadrant(rival, "weakness").isEmpty())
                .toList();
        return new SwotEntry(
                quadrant("strengths", "strength", true),
                quadrant("weaknesses", "weakness", true),
                quadrant("opportunities", "opportunity", known),
                quadrant("threats", "threat", known),
                rivals.isEmpty() ? Slot.empty() : cut("swot/rivals", rivals, this::rival));
    }

    /** What a rival is good and poor at, by name: the proof of each stands in the evidence under {@code name@rival}. */
    private RivalLine rival(String rival) {
        return new RivalLine(rival, named(rival, "strength"), named(rival, "weakness"));
    }

    private Slot<List<String>> named(String rival, String quadrant) {
        return GoalEntries.some(strategy.swot().quadrant(rival, quadrant).stream()
                .map(item -> item.record().name())
                .limit(LONGEST_LIST)
                .toList());
    }

    private Slot<List<SwotLine>> quadrant(String key, String quadrant, boolean known) {
        List<Conclusion<SwotItem>> items = strategy.swot().quadrant(quadrant);
        if (items.isEmpty() && !known) {
            comments.beside("swot/" + key, sentences.noRivals());
            return Slot.unknown();
        }
        return cut("swot/" + key, items, this::swotLine);
    }

    private SwotLine swotLine(Conclusion<SwotItem> item) {
        List<String> rivals = EvidenceSubjects.rivals(item.evidence());
        // A weakness stands on the gap of the same id, whose evidence is told in full.
        List<String> places = item.record().quadrant().equals("weakness")
                ? List.of()
                : EvidenceSubjects.paths(item.evidence(), strategy.facts());
        return new SwotLine(
                item.record().id(),
                rivals.size() == 1 ? rivals.get(0) : "",
                sentences.swot(item),
                GoalEntries.some(places));
    }

    private BudgetEntry budget() {
        boolean whole = plan.tactics().stream().noneMatch(tactic -> Double.isNaN(tactic.cost()));
        boolean alike = inOneCurrency(plan);
        String sum = FigureText.money(alike ? planned(plan) : Double.NaN, plan.currency());
        String own = strategy.audit().organization().currency().or("");
        return new BudgetEntry(
                FigureText.money(plan.budget(), own),
                whole || !alike ? sum : "over " + sum,
                running(plan) > 0 ? FigureText.known(FigureText.money(running(plan), plan.currency())) : "",
                "",
                FigureText.known(FigureText.money(plan.reserve(), own)),
                FigureText.known(FigureText.money(free(strategy), own)));
    }

    /** What is left of the budget, beside the sums as they are shown; NaN when that is less than nothing, not known, or planned in another currency. */
    static double free(Strategy strategy) {
        Plan plan = strategy.plan();
        String own = strategy.audit().organization().currency().or("");
        boolean comparable = inOneCurrency(plan)
                && (plan.tactics().isEmpty() || plan.currency().equals(own))
                && plan.tactics().stream().noneMatch(tactic -> Double.isNaN(tactic.cost()));
        double free = comparable
                ? plan.budget()
                        - FigureText.paid(plan.reserve())
                        - FigureText.paid(planned(plan))
                        - FigureText.paid(running(plan))
                : Double.NaN;
        return free >= 0 ? free : Double.NaN;
    }

    private static boolean inOneCurrency(Plan plan) {
        return plan.tactics().stream().map(PlannedTactic::currency).allMatch(plan.currency()::equals);
    }

    static double planned(Plan plan) {
        return plan.tactics().stream()
                .mapToDouble(PlannedTactic::cost)
                .filter(cost -> !Double.isNaN(cost))
                .map(FigureText::paid)
                .sum();
    }

    /** What the planned tactics cost after they are done, until the plan ends; what cannot be told counts for nothing. */
    private static double running(Plan plan) {
        return FigureText.paid(plan.tactics().stream()
                .mapToDouble(PlannedTactic::running)
                .filter(cost -> !Double.isNaN(cost))
                .sum());
    }

    private CalendarEntry calendar() {
        ReviewCalendar calendar = ReviewCalendar.of(strategy);
        return new CalendarEntry(
                Slot.of(plan.freeze().stream().map(Period::text).toList()),
                Slot.of(calendar.reviews().stream().map(String::valueOf).toList()),
                Slot.of(calendar.waves().stream()
                        .map(wave ->
                                new WaveEntry(wave.source(), wave.by().toString(), FigureText.count(wave.responses())))
                        .toList()));
    }

    private MeasureNextEntry ask(MeasurementProposal ask) {
        return new MeasureNextEntry(
                ask.id(),
                sentences.ask(ask),
                sentences.decides(ask),
                FigureText.known(FigureText.count(ask.answers())),
                ask.by().toString(),
                survey(ask.survey()),
                FigureText.UNKNOWN,
                "");
    }

    private static Slot<SurveyEntry> survey(@Nullable Survey survey) {
        return survey == null
                ? Slot.empty()
                : Slot.of(new SurveyEntry(
                        survey.whom(),
                        survey.trigger(),
                        survey.isDelayed() ? survey.delay() : "",
                        survey.question(),
                        survey.then()));
    }
}
