package org.cxadvisor.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.GapWeight;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.MomentOfTruth;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.goal.AmbitionObstacle;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Guardrail;
import org.cxadvisor.goal.Measurability;
import org.cxadvisor.goal.MeasurabilityFix;
import org.cxadvisor.goal.ReferenceLevel;
import org.cxadvisor.goal.SmartCriterion;
import org.cxadvisor.goal.TargetCaution;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Pace;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.strategy.Assumptions;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.tactic.Block;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Suggestion;

/** Walks from a line of advice to the facts it stands on. */
public final class Prover {

    private final Strategy strategy;
    private final RuleIndex index;

    public Prover(Strategy strategy, RuleIndex index) {
        this.strategy = strategy;
        this.index = index;
    }

    /** The ids of all lines that can be proven, sorted. */
    public List<String> ids() {
        Set<String> ids = new TreeSet<>();
        strategy.diagnosis().gaps().forEach(gap -> ids.add(gap.id()));
        strategy.diagnosis()
                .inconclusive()
                .forEach(open -> ids.add(open.record().id()));
        strategy.diagnosis().noLevers().forEach(lever -> ids.add(lever.record().subject()));
        candidates().forEach(tactic -> ids.add(tactic.id()));
        strategy.goals().goals().forEach(goal -> ids.addAll(List.of(goal.id(), goal.ambition())));
        ids.remove("");
        strategy.swot().items().forEach(item -> ids.add(item.record().id()));
        strategy.goals().refused().forEach(wish -> ids.add(wish.wish().ambition()));
        strategy.measureNext().forEach(ask -> ids.add(ask.id()));
        strategy.open().forEach(question -> ids.add(question.path()));
        journeys().forEach(journey -> ids.add(journey.id()));
        planned()
                .flatMap(tactic -> tactic.steps().stream())
                .forEach(step -> ids.add(step.step().id()));
        Assumptions.of(strategy).forEach(assumed -> ids.add(assumed.id()));
        rivals().forEach(rival -> ids.add(rival.id()));
        parts().forEach(part -> ids.add(part.id()));
        strategy.diagnosis()
                .momentsOfTruth()
                .forEach(moment -> ids.add(moment.record().id()));
        return List.copyOf(ids);
    }

    /**
     * The proofs of an id: one, or several where a gap and a weakness share it; none when nothing of that id was concluded.
     */
    public List<Proof> why(String id) {
        List<Proof> proofs = new ArrayList<>();
        strategy.diagnosis().gapOrSignal(id).ifPresent(gap -> proofs.add(gap(gap)));
        candidates().filter(tactic -> tactic.id().equals(id)).forEach(tactic -> proofs.add(tactic(tactic)));
        strategy.goals().goals().stream()
                .filter(goal -> goal.id().equals(id) || goal.ambition().equals(id))
                .forEach(goal -> proofs.add(goal(goal)));
        strategy.diagnosis().inconclusive().stream()
                .filter(open -> open.record().id().equals(id))
                .forEach(open -> proofs.add(inconclusive(open)));
        strategy.diagnosis().noLevers().stream()
                .filter(lever -> lever.record().subject().equals(id))
                .forEach(lever -> proofs.add(noLever(lever)));
        if (proofs.isEmpty()) {
            strategy.swot().items().stream()
                    .filter(item -> item.record().id().equals(id))
                    .forEach(item -> proofs.add(swot(item)));
        }
        strategy.goals().refused().stream()
                .filter(wish -> wish.wish().ambition().equals(id))
                .forEach(wish -> proofs.add(refused(wish)));
        strategy.measureNext().stream()
                .filter(ask -> ask.id().equals(id)
                        && ask.questions().stream().noneMatch(of -> of.path().equals(id)))
                .forEach(ask -> proofs.add(ask(ask)));
        strategy.open().stream()
                .filter(question -> question.path().equals(id))
                .forEach(question -> proofs.add(new Proof(id, "question", question, List.of(), List.of())));
        journeys().filter(journey -> journey.id().equals(id)).forEach(journey -> proofs.add(journey(journey)));
        moment(id).ifPresent(proofs::add);
        planned().forEach(tactic -> tactic.steps().stream()
                .filter(step -> step.step().id().equals(id))
                .forEach(step -> proofs.add(new Proof(id, "step", step, List.of(), List.of(tactic(tactic.tactic()))))));
        Assumptions.of(strategy).stream()
                .filter(assumed -> assumed.id().equals(id))
                .forEach(assumed -> proofs.add(new Proof(id, "assumption", assumed, List.of(), why(assumed.about()))));
        rivals().filter(rival -> rival.id().equals(id))
                .forEach(rival -> proofs.add(new Proof(id, "rival", rival, List.of(), List.of())));
        parts().filter(part -> part.id().equals(id))
                .forEach(part -> proofs.add(new Proof(id, "part", part, List.of(), List.of())));
        return proofs;
    }

    private Stream<PlannedTactic> planned() {
        return strategy.plan().tactics().stream();
    }

    private Stream<Audit.Competitor> rivals() {
        return Stated.all(strategy.audit().competitors()).stream();
    }

    private Stream<AuditPart> parts() {
        Audit audit = strategy.audit();
        return Stream.of(
                        Stated.all(audit.sources()).stream()
                                .map(source ->
                                        new AuditPart(source.id(), source.what().or(""), source.at())),
                        Stated.all(audit.touchpoints()).stream()
                                .map(touchpoint -> new AuditPart(touchpoint.id(), "", touchpoint.at())),
                        Stated.all(audit.queues()).stream().map(queue -> new AuditPart(queue.id(), "", queue.at())),
                        Stated.all(audit.segments()).stream()
                                .map(segment -> new AuditPart(segment.id(), "", segment.at())))
                .flatMap(Function.identity());
    }

    private Stream<JourneyEmotion> journeys() {
        return strategy.facts().facts().stream()
                .filter(JourneyEmotion.class::isInstance)
                .map(JourneyEmotion.class::cast);
    }

    /** A journey stands on its steps, as the audit has them. */
    private Proof journey(JourneyEmotion journey) {
        List<Object> steps = strategy.facts().facts().stream()
                .filter(fact ->
                        fact instanceof JourneyStep step && step.journey().equals(journey.journey()))
                .toList();
        return new Proof(journey.id(), "journey", journey, List.of(new ProofStep("", "", journey, steps)), List.of());
    }

    private Optional<Proof> moment(String id) {
        List<Conclusion<MomentOfTruth>> moments = strategy.diagnosis().momentsOfTruth().stream()
                .filter(moment -> moment.record().id().equals(id))
                .toList();
        List<ProofStep> grounds = moments.stream()
                .map(moment -> ground(moment.rule(), moment.record(), moment.evidence()))
                .toList();
        return moments.stream().findFirst().map(moment -> new Proof(id, "moment", moment.record(), grounds, List.of()));
    }

    private Stream<Candidate> candidates() {
        return Stream.concat(strategy.tactics().open().stream(), strategy.tactics().forbidden().stream());
    }

    private Proof gap(FoundGap gap) {
        Predicate<Object> about = record -> record instanceof Signal signal
                        && gap.signals().stream().anyMatch(one -> one.record().equals(signal))
                || record instanceof Gap found && found.id().equals(gap.id())
                || record instanceof Cause cause && cause.gap().equals(gap.id())
                || record instanceof GapWeight weight && weight.gap().equals(gap.id())
                || record instanceof Severity severity && severity.gap().equals(gap.id());
        return new Proof(gap.id(), "gap", gap, grounds(about), List.of());
    }

    private Proof tactic(Candidate tactic) {
        String playbook = tactic.playbook().id();
        Set<String> gaps = new LinkedHashSet<>(tactic.gaps());
        Predicate<Object> about = record ->
                record instanceof Suggestion suggestion && suggestion.tactic().equals(tactic.id())
                        || record instanceof Block block && block.playbook().equals(playbook)
                        || record instanceof Confidence confidence
                                && (confidence.of().equals(playbook) || gaps.contains(confidence.of()));
        List<Proof> because = gaps.stream()
                .flatMap(id -> strategy.diagnosis().gap(id).stream())
                .map(this::gap)
                .toList();
        return new Proof(tactic.id(), "tactic", tactic, grounds(about), because);
    }

    private Proof refused(DeclinedAmbition refused) {
        List<ProofStep> grounds = new ArrayList<>();
        for (Conclusion<AmbitionObstacle> reason : refused.reasons()) {
            grounds.add(ground(reason.rule(), reason.record(), reason.evidence()));
        }
        return new Proof(refused.wish().ambition(), "ambition", refused, grounds, List.of());
    }

    /** What the strategy leaves open is proven by the advice it would sharpen; a question by its place in the audit. */
    private Proof ask(MeasurementProposal ask) {
        List<Proof> because = new ArrayList<>();
        if (ask.questions().isEmpty()) {
            ask.sharpens().forEach(id -> because.addAll(why(id)));
        }
        return new Proof(ask.id(), "ask", ask, List.of(), because);
    }

    private Proof goal(Goal goal) {
        List<ProofStep> grounds = new ArrayList<>();
        grounds.add(new ProofStep("", "", goal, baseline(goal)));
        grounds.addAll(grounds(record -> record instanceof Measurability verdict
                        && verdict.goal().equals(goal.id())
                || record instanceof Guardrail rail && rail.goal().equals(goal.id())
                || record instanceof SmartCriterion letter && letter.goal().equals(goal.id())
                || record instanceof MeasurabilityFix way && way.goal().equals(goal.id())
                || record instanceof TargetCaution caution && caution.goal().equals(goal.id())
                || record instanceof ReferenceLevel chosen && chosen.goal().equals(goal.id())));
        List<Proof> because = goal.tactics().stream()
                .flatMap(id -> candidates().filter(tactic -> tactic.id().equals(id)))
                .map(this::tactic)
                .toList();
        return new Proof(goal.id(), "goal", goal, grounds, because);
    }

    /** The reading behind the baseline, and the change that the target is held against. */
    private List<Object> baseline(Goal goal) {
        return strategy.facts().facts().stream()
                .filter(fact -> fact instanceof Measurement now
                                && now.metric().equals(goal.metric())
                                && now.subject().equals(goal.subject())
                        || fact instanceof Change change
                                && change.beforeAt().equals(goal.referenceAt())
                                && change.against().equals("best")
                        || fact instanceof Pace pace
                                && pace.metric().equals(goal.metric())
                                && pace.subject().equals(goal.subject())
                        || fact instanceof PainHarm pain && pain.at().equals(goal.at()))
                .distinct()
                .toList();
    }

    private Proof inconclusive(Conclusion<Inconclusive> open) {
        return new Proof(
                open.record().id(),
                "inconclusive",
                open,
                List.of(ground(open.rule(), open.record(), open.evidence())),
                List.of());
    }

    private Proof noLever(Conclusion<NonDriver> lever) {
        return new Proof(
                lever.record().subject(),
                "no-lever",
                lever.record(),
                List.of(ground(lever.rule(), lever.record(), lever.evidence())),
                List.of());
    }

    private Proof swot(Conclusion<SwotItem> item) {
        return new Proof(
                item.record().id(),
                "swot",
                item.record(),
                List.of(ground(item.rule(), item.record(), item.evidence())),
                List.of());
    }

    private List<ProofStep> grounds(Predicate<Object> about) {
        List<ProofStep> grounds = new ArrayList<>();
        for (Conclusion<Object> conclusion : strategy.conclusions()) {
            if (about.test(conclusion.record())) {
                grounds.add(ground(conclusion.rule(), conclusion.record(), conclusion.evidence()));
            }
        }
        return grounds.stream().distinct().toList();
    }

    private ProofStep ground(String rule, Object concluded, List<Object> evidence) {
        String at = index.place(rule).map(Prover::at).orElse("");
        return new ProofStep(rule, at, concluded, evidence);
    }

    private static String at(RulePlace place) {
        return place.path() + ":" + place.line();
    }
}
