package org.cxadvisor.goal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditFacts;
import org.cxadvisor.audit.FeltPain;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Detectable;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;

/**
 * Drafts goals: one for the result the client wants (or that fell), one for each planned tactic whose measure is known; then
 * lets the stage {@code goals} judge them.
 */
public final class GoalDrafter {

    private static final double DAYS_A_YEAR = 365.25;
    private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12;

    private final Rulebase rules;
    private final Audit audit;
    private final AuditFacts facts;
    private final Diagnosis diagnosis;
    private final Plan plan;
    private final Thresholds thresholds;

    public GoalDrafter(
            Rulebase rules, Audit audit, AuditFacts facts, Diagnosis diagnosis, Plan plan, Thresholds thresholds) {
        this.rules = rules;
        this.audit = audit;
        this.facts = facts;
        this.diagnosis = diagnosis;
        this.plan = plan;
        this.thresholds = thresholds;
    }

    /** The drafted goals, the topmost first, and everything concluded about them. */
    public Goals draft() {
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        Optional<Sketch> top = top();
        top.ifPresent(sketch -> sketches.put(sketch.id(), sketch));
        String parent = top.map(Sketch::id).orElse("");
        for (PlannedTactic tactic : plan.tactics()) {
            below(tactic, parent).ifPresent(sketch -> sketches.merge(sketch.id(), sketch, Sketch::with));
        }
        List<Conclusion<Object>> judged = judge(sketches.values());
        return new Goals(
                sketches.values().stream().map(sketch -> sketch.goal(judged)).toList(), judged);
    }

    private List<Conclusion<Object>> judge(Iterable<Sketch> sketches) {
        List<Object> drafts = new ArrayList<>(thresholds.facts());
        sketches.forEach(sketch -> drafts.add(sketch.draft()));
        return rules.stage(Stage.GOALS).infer(drafts);
    }

    /** The client's first ambition whose measure is known; else the first result that fell. */
    private Optional<Sketch> top() {
        for (Audit.Ambition ambition : Stated.all(audit.ambitions())) {
            Optional<Measurement> measured =
                    ambition.metric().known().flatMap(metric -> measured(metric, AuditFacts.ORGANIZATION));
            Optional<PointsChange> wanted = ambition.change().known();
            if (measured.isPresent() && wanted.isPresent()) {
                LocalDate end = ambition.until().known().map(Period::last).orElse(plan.end());
                double target = wanted.get().from(measured.get().value());
                if (isBeyondReach(measured.get(), target, end)) {
                    continue;
                }
                Reference reference = new Reference(target, facts.atOf(ambition.at()));
                return Optional.of(sketch(measured.get(), "", ambition.id(), end, target, reference));
            }
        }
        return diagnosis.gaps().stream()
                .filter(gap -> gap.gap().layer().equals("result"))
                .filter(gap -> gap.gap().subject().equals(AuditFacts.ORGANIZATION))
                .flatMap(gap -> worst(gap).stream())
                .flatMap(change -> measured(change.metric(), change.subject()).stream()
                        .flatMap(now -> recovery(now, "", plan.end()).stream()))
                .findFirst();
    }

    /** Past the end of the scale, or due before the day it is seen from: nobody can reach that. */
    private boolean isBeyondReach(Measurement now, double target, LocalDate end) {
        return target < now.lowest() || target > now.highest() || !end.isAfter(facts.asOf());
    }

    /** Of several results that fell, the one that fell furthest. */
    private static Optional<Change> worst(FoundGap gap) {
        return gap.evidence().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .max(Comparator.comparingDouble(Change::shortfall));
    }

    private Optional<Sketch> below(PlannedTactic tactic, String parent) {
        Playbook playbook = tactic.tactic().playbook();
        LocalDate end = end(tactic);
        Optional<Sketch> measure = playbook.effects().stream()
                .map(Playbook.Effect::metric)
                .flatMap(metric -> measured(metric, tactic.tactic().subject()).stream())
                .findFirst()
                .flatMap(now -> recovery(now, parent, end));
        return measure.or(() -> tactic.tactic().gaps().stream()
                        .flatMap(id -> diagnosis.gap(id).stream())
                        .flatMap(gap -> pain(gap).stream())
                        .findFirst()
                        .flatMap(now -> recovery(now, parent, end)))
                .map(sketch -> sketch.movedBy(tactic));
    }

    /** A counted pain is a measure too: the share of customers who meet it. */
    private static Optional<Measurement> pain(FoundGap gap) {
        return gap.fact(FeltPain.class)
                .map(pain -> new Measurement(
                        pain.theme(),
                        pain.touchpoint(),
                        100 * pain.share(),
                        pain.answers(),
                        100 * pain.shareLow(),
                        Double.NaN,
                        "share",
                        pain.period(),
                        pain.source(),
                        "lower",
                        0,
                        100,
                        pain.at()));
    }

    private Optional<Measurement> measured(String metric, String subject) {
        return facts.facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(now -> now.metric().equals(metric) && now.subject().equals(subject))
                .findFirst();
    }

    /** When the tactic is done and has had time to work, but no later than the last day there is. */
    private LocalDate end(PlannedTactic tactic) {
        double months = Interval.parse(tactic.tactic().playbook().effectAfter())
                .map(after -> after.high() / (DAYS_A_MONTH * 86_400))
                .orElse(0.0);
        LocalDate worked = tactic.end().plusDays(Math.round(months * DAYS_A_MONTH));
        LocalDate monthEnd = worked.with(TemporalAdjusters.lastDayOfMonth());
        return monthEnd.isAfter(plan.end()) ? plan.end() : monthEnd;
    }

    /** Back towards what it was at its best, what is accepted, or the best there is: part of the way each year. */
    private Optional<Sketch> recovery(Measurement now, String parent, LocalDate end) {
        Reference reference = reference(now);
        boolean better =
                now.better().equals("higher") ? reference.value() > now.value() : reference.value() < now.value();
        if (!better || !end.isAfter(facts.asOf())) {
            return Optional.empty();
        }
        double years = (end.toEpochDay() - facts.asOf().toEpochDay()) / DAYS_A_YEAR;
        double reachable = thresholds.value("reachable-per-year") / 100 * years;
        double exact = now.value() + (reference.value() - now.value()) * Math.min(1, reachable);
        double target = Rounded.target(now.value(), exact);
        return target == now.value() || Double.isNaN(target)
                ? Optional.empty()
                : Optional.of(sketch(now, parent, "", end, target, reference));
    }

    private Reference reference(Measurement now) {
        Optional<Change> best = facts.facts().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change ->
                        change.metric().equals(now.metric()) && change.subject().equals(now.subject()))
                .filter(change -> change.against().equals("best") && change.worsening() > 0)
                .findFirst();
        if (best.isPresent()) {
            return new Reference(best.get().before(), best.get().beforeAt());
        }
        Optional<Threshold> accepted = thresholds.facts().stream()
                .filter(threshold -> threshold.id().equals("accepted-" + now.metric()))
                .findFirst();
        return accepted.map(threshold -> new Reference(threshold.value(), threshold.at()))
                .orElseGet(() -> new Reference(now.better().equals("higher") ? now.highest() : now.lowest(), ""));
    }

    private Sketch sketch(
            Measurement now, String parent, String ambition, LocalDate end, double target, Reference reference) {
        double change = Math.abs(target - now.value());
        double variance = variance(now);
        double answers = perWave(now);
        return new Sketch(
                now,
                parent,
                ambition,
                end,
                target,
                answers,
                Detectable.change(variance, answers),
                Detectable.change(variance, 2 * answers),
                Detectable.answers(variance, change),
                reference,
                new ArrayList<>(),
                facts);
    }

    /** From the interval, which already knows how the answers were counted and weighted. */
    private static double variance(Measurement now) {
        if (now.better().equals("lower") && now.highest() == 100 && now.lowest() == 0) {
            return Detectable.varianceOfShare(now.value());
        }
        double standardError = (now.high() - now.low()) / (2 * 1.959964);
        return standardError * standardError * now.answers();
    }

    /** Answers gathered over more than one period come in more slowly than one wave. */
    private double perWave(Measurement now) {
        Period collected = now.period();
        double days = audit.period().known().map(Period::days).orElse(0L);
        return collected == null || days == 0 || collected.days() <= days
                ? now.answers()
                : now.answers() * days / collected.days();
    }
}
