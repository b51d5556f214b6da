package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.audit.Question;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.Score;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes {@code evidence.json}: everything that was concluded, from what, by which rule, and where each of these stands. */
final class EvidenceText {

    private final Strategy strategy;
    private final Origin origin;
    private final StrategyWording sentences;
    private final Thresholds thresholds;
    private final RuleIndex index;
    private final List<Conclusion<?>> conclusions;
    private final IdentityHashMap<Object, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Record, Map<String, Object>> plains = new IdentityHashMap<>();

    EvidenceText(Strategy strategy, Origin origin, StrategyWording sentences, Thresholds thresholds, RuleIndex index) {
        this.strategy = strategy;
        this.origin = origin;
        this.sentences = sentences;
        this.thresholds = thresholds;
        this.index = index;
        this.conclusions = new ArrayList<>(strategy.conclusions());
        this.conclusions.addAll(strategy.objections());
    }

    /** @param meaning the digest of what {@code strategy.yaml} means */
    String text(String meaning) {
        Map<String, Object> all = new TreeMap<>();
        all.put("evidence", 1);
        all.put("made-from", madeFrom(meaning));
        all.put("thresholds", thresholds());
        all.put("facts", facts());
        all.put("conclusions", conclusions.stream().map(this::conclusion).toList());
        all.put("gaps", strategy.diagnosis().gaps().stream().map(this::gap).toList());
        all.put(
                "inconclusive",
                strategy.diagnosis().inconclusive().stream()
                        .map(this::inconclusive)
                        .toList());
        all.put(
                "no-levers",
                strategy.diagnosis().noLevers().stream().map(this::told).toList());
        all.put("unused", strategy.unused().stream().map(FactFields::plain).toList());
        all.put("journeys", journeys());
        all.put("score", score(strategy.diagnosis().score()));
        all.put("swot", swot());
        all.put("pairs", strategy.swot().pairs().stream().map(this::told).toList());
        all.put("tactics", tactics());
        all.put(
                "unclosed",
                strategy.tactics().unclosed().stream().map(FoundGap::id).toList());
        all.put("plan", plan(strategy.plan()));
        all.put("goals", strategy.goals().goals().stream().map(this::goal).toList());
        all.put(
                "refused",
                strategy.goals().refused().stream().map(this::refused).toList());
        all.put(
                "ambition-readings",
                strategy.goals().readings().stream().map(FactFields::plain).toList());
        all.put("measure-next", strategy.measureNext().stream().map(this::ask).toList());
        all.put("questions", strategy.questions().stream().map(this::question).toList());
        all.put("objections", strategy.objections().stream().map(this::told).toList());
        return JsonText.writePlain(all);
    }

    private Map<String, Object> madeFrom(String meaning) {
        Map<String, Object> from = new TreeMap<>();
        from.put("audit", origin.audit());
        from.put("audit-meaning", strategy.meaning());
        from.put("rules", origin.rules());
        from.put("as-of", strategy.asOf().toString());
        from.put("strategy", StrategyDocument.STRATEGY_FILE);
        from.put("strategy-meaning", meaning);
        return from;
    }

    private List<Map<String, Object>> thresholds() {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Threshold threshold : strategy.deciding()) {
            Map<String, Object> one = FactFields.plain(threshold);
            thresholds.entry(threshold.id()).ifPresent(entry -> {
                one.put("why", entry.why());
                one.put("source", entry.source());
                one.put("tag", entry.tag());
            });
            told.add(one);
        }
        return told;
    }

    private List<Map<String, Object>> facts() {
        Set<Object> told = strategy.shown();
        Map<String, Map<String, Object>> facts = new TreeMap<>();
        for (Object fact : told) {
            if (fact instanceof Record record && !(fact instanceof Threshold)) {
                Map<String, Object> plain = new TreeMap<>(plain(record));
                plain.put("fact", id(fact));
                plain.put("kind", FactFields.kind(fact));
                facts.put(FactFields.kind(fact) + " " + id(fact), plain);
            }
        }
        return List.copyOf(facts.values());
    }

    /** A conclusion with its rule, the place of that rule and what it was concluded from. */
    private Map<String, Object> conclusion(Conclusion<?> conclusion) {
        Map<String, Object> told = told(conclusion);
        told.put("kind", FactFields.kind(conclusion.record()));
        told.put("fact", id(conclusion.record()));
        return told;
    }

    private Map<String, Object> told(Conclusion<?> conclusion) {
        Map<String, Object> told =
                conclusion.record() instanceof Record record ? new TreeMap<>(plain(record)) : new TreeMap<>();
        told.put("rule", conclusion.rule());
        FactFields.known(told, "rule-at", ruleAt(conclusion.rule()));
        told.put("evidence", references(conclusion.evidence()));
        return told;
    }

    private String id(Object fact) {
        return ids.computeIfAbsent(
                fact, one -> FactFields.id(FactFields.kind(one), one instanceof Record record ? plain(record) : one));
    }

    /** The components of a record; it is told in several places. */
    private Map<String, Object> plain(Record record) {
        return plains.computeIfAbsent(record, FactFields::plain);
    }

    private String ruleAt(String rule) {
        return index.place(rule).map(place -> place.path() + ":" + place.line()).orElse("");
    }

    /** Facts by their ids, thresholds by their names. */
    private List<String> references(List<Object> evidence) {
        return evidence.stream()
                .map(fact -> fact instanceof Threshold threshold ? threshold.id() : id(fact))
                .distinct()
                .toList();
    }

    private Map<String, Object> gap(FoundGap found) {
        Map<String, Object> told = FactFields.plain(found.gap());
        told.put("id", found.id());
        told.put("says", sentences.finding(found));
        told.put("severity", found.severity());
        told.put("importance", found.importance());
        told.put("weight", FactFields.plain(found.weight()));
        told.put("causes", found.causes().stream().map(FactFields::plain).toList());
        FactFields.known(told, "rule-at", ruleAt(found.gap().rule()));
        told.put("evidence", references(found.evidence()));
        return told;
    }

    private Map<String, Object> inconclusive(Conclusion<Inconclusive> open) {
        Map<String, Object> told = told(open);
        told.put("id", open.record().id());
        return told;
    }

    private List<Map<String, Object>> journeys() {
        List<Object> facts = strategy.facts().facts();
        List<Map<String, Object>> journeys = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof JourneyEmotion whole) {
                Map<String, Object> told = FactFields.plain(whole);
                told.put("id", whole.id());
                told.put("scale", List.of((int) Emotions.WORST, (int) Emotions.BEST));
                told.put("persona-is-grounded", whole.isGrounded());
                told.put("memory-and-mean-differ", whole.divergesByAtLeast(thresholds.value("memory-apart")));
                told.put(
                        "steps",
                        facts.stream()
                                .filter(one -> one instanceof JourneyStep step
                                        && step.journey().equals(whole.journey()))
                                .map(one -> FactFields.plain((JourneyStep) one))
                                .toList());
                told.put(
                        "moments-of-truth",
                        strategy.diagnosis().momentsOfTruth().stream()
                                .filter(moment -> moment.record().journey().equals(whole.journey()))
                                .map(this::told)
                                .toList());
                journeys.add(told);
            }
        }
        return journeys;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> told = FactFields.plain(score);
        told.put("given", score.isGiven());
        return told;
    }

    private List<Map<String, Object>> swot() {
        List<Map<String, Object>> lines = new ArrayList<>();
        strategy.swot().items().forEach(item -> {
            Map<String, Object> line = told(item);
            line.put("id", item.record().id());
            line.put("says", sentences.swot(item));
            lines.add(line);
        });
        return lines;
    }

    private List<Map<String, Object>> tactics() {
        List<Candidate> all = new ArrayList<>(strategy.tactics().open());
        all.addAll(strategy.tactics().forbidden());
        return all.stream().map(this::tactic).toList();
    }

    private Map<String, Object> tactic(Candidate tactic) {
        Map<String, Object> told = new TreeMap<>();
        told.put("id", tactic.id());
        told.put("playbook", tactic.playbook().id());
        told.put("closes", tactic.gaps());
        told.put("blocks", tactic.blocks().stream().map(this::told).toList());
        told.put("confidence", tactic.parts().stream().map(FactFields::plain).toList());
        told.put("weakest", tactic.weakest().part());
        FactFields.known(told, "advice", tactic.advice().level());
        FactFields.known(told, "decided-by", tactic.advice().decidedBy());
        FactFields.known(told, "worth", tactic.worth());
        told.put("cost", FactFields.plain(tactic.playbook().cost()));
        told.put(
                "work",
                tactic.playbook().steps().stream()
                        .map(step -> step.id() + ": " + step.work())
                        .toList());
        told.put("gap-closed", FactFields.plain(tactic.playbook().gapClosed()));
        told.put(
                "effects",
                tactic.playbook().effects().stream().map(FactFields::plain).toList());
        PlannedTactic planned = planned(tactic.id());
        if (planned != null) {
            Map<String, Object> plan = new TreeMap<>();
            plan.put("start", planned.start().toString());
            plan.put("end", planned.end().toString());
            FactFields.known(plan, "work", planned.work());
            FactFields.known(plan, "cost", planned.cost());
            FactFields.known(plan, "running-until-end", planned.running());
            plan.put("waits", planned.waits());
            FactFields.known(plan, "currency", planned.currency());
            FactFields.known(plan, "running", FigureText.running(planned));
            told.put("plan", plan);
        }
        return told;
    }

    private @Nullable PlannedTactic planned(String id) {
        return strategy.plan().tactics().stream()
                .filter(tactic -> tactic.tactic().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> plan(Plan plan) {
        Map<String, Object> told = new TreeMap<>();
        told.put("start", plan.start().toString());
        told.put("end", plan.end().toString());
        told.put("freeze", plan.freeze().stream().map(String::valueOf).toList());
        FactFields.known(told, "budget", plan.budget());
        FactFields.known(told, "reserve", plan.reserve());
        FactFields.known(told, "free", StrategyDraft.free(strategy));
        FactFields.known(told, "cost", plan.cost());
        FactFields.known(told, "planned", StrategyDraft.planned(plan));
        FactFields.known(told, "running", plan.running());
        FactFields.known(told, "people", plan.people());
        FactFields.known(told, "work", plan.work());
        FactFields.known(told, "currency", plan.currency());
        FactFields.known(told, "unused-money", plan.unusedMoney());
        FactFields.known(told, "unused-work", plan.unusedWork());
        told.put("proven", plan.open() == 0);
        FactFields.known(told, "open", plan.open());
        told.put("unanswered", plan.unanswered().stream().map(FactFields::plain).toList());
        told.put("more-room", plan.whatIfs().stream().map(FactFields::plain).toList());
        told.put("left-out", plan.leftOut().stream().map(this::leftOut).toList());
        return told;
    }

    private Map<String, Object> leftOut(NotSelected left) {
        Map<String, Object> told = FactFields.plain(left);
        told.put("says", sentences.because(left));
        FactFields.known(told, "would-enter", sentences.wouldEnter(left));
        return told;
    }

    private Map<String, Object> goal(Goal goal) {
        Map<String, Object> told = FactFields.plain(goal);
        told.put("id", goal.id());
        goal.halfway().ifPresent(half -> told.put("halfway", FactFields.plain(half)));
        told.put("guardrails", goal.guardrails().stream().map(this::told).toList());
        if (goal.verdict() != null) {
            told.put("verdict", told(goal.verdict()));
        }
        told.put("letters", goal.letters().stream().map(this::told).toList());
        told.put("cautions", goal.cautions().stream().map(this::told).toList());
        told.put("ways", goal.ways().stream().map(this::told).toList());
        GoalLink link = goal.link();
        if (link != null) {
            Map<String, Object> shown = FactFields.plain(link);
            if (link.felt() != null) {
                shown.put("felt", id(link.felt()));
            }
            told.put("link", shown);
        }
        return told;
    }

    private Map<String, Object> refused(DeclinedAmbition refused) {
        Map<String, Object> told = FactFields.plain(refused.wish());
        told.put("says", sentences.refused(refused));
        told.put("reasons", refused.reasons().stream().map(this::told).toList());
        return told;
    }

    private Map<String, Object> ask(MeasurementProposal ask) {
        Map<String, Object> told = FactFields.plain(ask);
        told.put("questions", ask.questions().stream().map(Question::path).toList());
        told.put("says", sentences.ask(ask));
        return told;
    }

    private Map<String, Object> question(Question question) {
        Map<String, Object> told = FactFields.plain(question);
        told.put("id", EvidenceSubjects.id(question));
        Place place = question.place();
        told.put("place", place.toString());
        return told;
    }
}
