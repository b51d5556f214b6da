package org.cxadvisor.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.SwotItem;

/** Writes {@code strategy.yaml}: what people decide on, and no more; the rest is in {@code evidence.json}. */
final class StrategyText {

    /** Lists that nobody has to decide on are cut where people stop reading; {@code evidence.json} holds the whole. */
    private static final int LONGEST_LIST = 7;

    private final Strategy strategy;
    private final Plan plan;
    private final Origin origin;
    private final StrategyWording sentences;
    private final YamlLines lines = new YamlLines();

    StrategyText(Strategy strategy, Origin origin, StrategyWording sentences) {
        this.strategy = strategy;
        this.plan = strategy.plan();
        this.origin = origin;
        this.sentences = sentences;
    }

    String text() {
        head();
        lines.gap();
        new GoalText(strategy, sentences, lines).goals();
        lines.gap();
        new TacticText(strategy, sentences, lines).tactics();
        lines.gap();
        leftOut();
        noLevers();
        noGoals();
        lines.gap();
        swot();
        lines.gap();
        budget();
        calendar();
        lines.items(0, "assumptions", new Assumptions(strategy).entries(), "");
        measureNext();
        return lines.toString();
    }

    private void head() {
        lines.line(0, "strategy", "1");
        sentences.header(strategy).forEach(lines::comment);
        lines.text(0, "organization", strategy.audit().organization().name());
        String first = FigureText.quarter(plan.start());
        String last = FigureText.quarter(plan.end());
        lines.line(0, "period", first.compareTo(last) >= 0 ? first : first + ".." + last);
        lines.line(0, "as-of", strategy.asOf().toString());
        FlowMap madeFrom = new FlowMap()
                .text("audit", origin.audit())
                .text("meaning", strategy.meaning().substring(0, 6))
                .value("rules", StrategyValues.VERSION.reads(origin.rules()) ? origin.rules() : FigureText.UNKNOWN)
                .value("evidence", StrategyDocument.EVIDENCE_FILE);
        lines.line(0, "made-from", madeFrom.toString());
        lines.folded("says", sentences.whole(strategy));
    }

    private void leftOut() {
        cut("left-out", plan.leftOut(), left -> new FlowMap()
                .text("tactic", left.tactic())
                .text("because", sentences.because(left))
                .any("would-enter", sentences.wouldEnter(left)));
    }

    private void noLevers() {
        Set<String> told = new HashSet<>();
        cut(
                "no-lever",
                strategy.diagnosis().noLevers().stream()
                        .filter(lever -> told.add(lever.record().subject()))
                        .toList(),
                lever -> new FlowMap()
                        .text("subject", lever.record().subject())
                        .text("because", sentences.noLever(lever)));
    }

    private <T> void cut(String key, List<T> all, Function<T, FlowMap> as) {
        cut(0, key, all, LONGEST_LIST, as);
    }

    private <T> void cut(int indent, String key, List<T> all, int longest, Function<T, FlowMap> as) {
        List<FlowMap> shown = all.stream().limit(longest).map(as).toList();
        lines.items(indent, key, shown, all.size() > shown.size() ? sentences.more(all.size() - shown.size()) : "");
    }

    private void swot() {
        lines.line(0, "swot", "");
        quadrant("strengths", "strength", true);
        quadrant("weaknesses", "weakness", true);
        quadrant("opportunities", "opportunity", strategy.swot().rivalsKnown());
        quadrant("threats", "threat", strategy.swot().rivalsKnown());
        List<String> rivals = strategy.swot().rivals().stream()
                .filter(rival -> !strategy.swot().quadrant(rival, "strength").isEmpty()
                        || !strategy.swot().quadrant(rival, "weakness").isEmpty())
                .toList();
        if (!rivals.isEmpty()) {
            cut(2, "rivals", rivals, LONGEST_LIST, this::rival);
        }
    }

    /** What a rival is good and poor at, by name: the proof of each stands in the evidence under {@code name@rival}. */
    private FlowMap rival(String rival) {
        FlowMap flow = new FlowMap().text("id", rival);
        named("strengths", rival, "strength", flow);
        named("weaknesses", rival, "weakness", flow);
        return flow;
    }

    private void named(String key, String rival, String quadrant, FlowMap flow) {
        List<String> names = strategy.swot().quadrant(rival, quadrant).stream()
                .map(item -> item.record().name())
                .limit(LONGEST_LIST)
                .toList();
        if (!names.isEmpty()) {
            flow.flow(key, FlowMap.texts(names));
        }
    }

    private void quadrant(String key, String quadrant, boolean known) {
        List<Conclusion<SwotItem>> items = strategy.swot().quadrant(quadrant);
        if (items.isEmpty() && !known) {
            lines.line(2, key, FigureText.UNKNOWN, sentences.noRivals());
        } else {
            cut(2, key, items, LONGEST_LIST, this::swotItem);
        }
    }

    private FlowMap swotItem(Conclusion<SwotItem> item) {
        FlowMap flow = new FlowMap().text("id", item.record().id());
        List<String> rivals = EvidenceSubjects.rivals(item.evidence());
        if (rivals.size() == 1) {
            flow.text("rival", rivals.get(0));
        }
        flow.text("says", sentences.swot(item));
        // A weakness stands on the gap of the same id, whose evidence is told in full.
        List<String> places = item.record().quadrant().equals("weakness")
                ? List.of()
                : EvidenceSubjects.paths(item.evidence(), strategy.facts());
        return places.isEmpty() ? flow : flow.flow("stands-on", FlowMap.texts(places));
    }

    private void budget() {
        boolean whole = plan.tactics().stream().noneMatch(tactic -> Double.isNaN(tactic.cost()));
        boolean alike = inOneCurrency(plan);
        String sum = FigureText.money(alike ? planned(plan) : Double.NaN, plan.currency());
        FlowMap budget = new FlowMap()
                .value("limit", FigureText.money(plan.budget(), ownCurrency()))
                .value("planned", whole || !alike ? sum : "over " + sum)
                .known(
                        "running",
                        running(plan) > 0 ? FigureText.money(running(plan), plan.currency()) : FigureText.UNKNOWN)
                .known("reserve", FigureText.money(plan.reserve(), ownCurrency()))
                .known("free", FigureText.money(free(strategy), ownCurrency()));
        lines.line(0, "budget", budget.toString());
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

    private String ownCurrency() {
        return strategy.audit().organization().currency().or("");
    }

    private void calendar() {
        ReviewCalendar calendar = ReviewCalendar.of(strategy);
        FlowMap flow = new FlowMap()
                .flow(
                        "freeze",
                        FlowMap.list(plan.freeze().stream().map(Period::text).toList()))
                .flow("reviews", FlowMap.list(calendar.reviews()))
                .flow(
                        "waves",
                        FlowMap.list(calendar.waves().stream()
                                .map(StrategyText::wave)
                                .toList()));
        lines.line(0, "calendar", flow.toString());
    }

    private static FlowMap wave(ReviewCalendar.Wave wave) {
        return new FlowMap()
                .text("source", wave.source())
                .value("by", wave.by().toString())
                .value("responses", FigureText.count(wave.responses()));
    }

    private void noGoals() {
        List<DeclinedAmbition> refused = strategy.goals().refused();
        if (!refused.isEmpty()) {
            cut("no-goal", refused, wish -> new FlowMap()
                    .text("ambition", wish.wish().ambition())
                    .text("because", sentences.refused(wish)));
        }
    }

    private void measureNext() {
        cut(0, "measure-next", strategy.measureNext(), Integer.MAX_VALUE, this::ask);
    }

    private FlowMap ask(MeasurementProposal ask) {
        Survey survey = ask.survey();
        FlowMap flow = new FlowMap()
                .text("id", ask.id())
                .text("ask", sentences.ask(ask))
                .text("why", sentences.decides(ask))
                .known("responses", FigureText.count(ask.answers()))
                .value("by", ask.by().toString());
        if (survey != null) {
            FlowMap drafted = new FlowMap()
                    .any("whom", survey.whom())
                    .text("trigger", survey.trigger())
                    .any("delay", survey.isDelayed() ? survey.delay() : "")
                    .text("question", survey.question())
                    .any("then", survey.then());
            flow.flow("survey", drafted.toString());
        }
        return flow.value("owner", FigureText.UNKNOWN);
    }
}
