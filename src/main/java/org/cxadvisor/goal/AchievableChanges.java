package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Pace;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Years;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;

/** How far a measure can be moved: part of a real gap, its own best pace, what its tactics were seen to do, what is left. */
final class AchievableChanges {

    private final AuditFacts facts;
    private final Thresholds thresholds;

    AchievableChanges(AuditFacts facts, Thresholds thresholds) {
        this.facts = facts;
        this.thresholds = thresholds;
    }

    /**
     * The reach of a goal.
     *
     * @param tactics those that move it; with none planned, the lower end of what is reachable counts
     * @param backed whether anything planned moves it, itself or through goals below it
     */
    AchievableChange of(
            GoalOutline sketch, TargetReference reference, LocalDate end, List<PlannedTactic> tactics, boolean backed) {
        Measurement now = sketch.now();
        double years = years(end);
        Optional<Pace> pace = pace(now);
        boolean unusual = pace.map(known -> known.isWorseThanUsualBy(thresholds.value("unusual-wave")))
                .orElse(false);
        double kept = unusual ? 1 - thresholds.value("recovers-by-itself") / 100 : 1;
        List<AchievableBound> parts = new ArrayList<>();
        double best = now.better().equals("higher") ? now.highest() : now.lowest();
        double distance = now.isOnScale() ? Math.abs(best - now.value()) : Double.NaN;
        boolean open = reference.basis().equals("headroom");
        double gap = Math.abs(reference.value() - now.value());
        if (!open && gap > 0) {
            Thresholds ownThresholds = thresholds.noting();
            double percent =
                    backed ? ownThresholds.value("reachable-per-year") : ownThresholds.value("reachable-without-plan");
            double change = gap * Math.min(1, percent / 100 * years) * kept;
            parts.add(new AchievableBound("gap", change, reference.value(), 0, reference.at(), ownThresholds.asked()));
        }
        boolean neverRose = pace.filter(known -> known.best() <= 0).isPresent();
        pace.filter(known -> known.best() > 0).ifPresent(known -> {
            Thresholds ownThresholds = thresholds.noting();
            double most = ownThresholds.value("times-best-pace") * known.best() * years;
            parts.add(new AchievableBound(
                    "history", most * kept, known.best(), 0, known.bestAt(), ownThresholds.asked()));
        });
        effects(now, tactics, open || Double.isNaN(gap) ? distance : gap).ifPresent(parts::add);
        if (!Double.isNaN(distance)) {
            Thresholds ownThresholds = thresholds.noting();
            // What never got better by itself is not taken to run back to where it once was.
            String part = open ? "top-performance" : neverRose ? "never-rose" : "headroom";
            double share = open || neverRose ? Math.min(1, ownThresholds.value("headroom-per-year") / 100 * years) : 1;
            parts.add(new AchievableBound(part, distance * share, best, 0, "", ownThresholds.asked()));
        }
        return new AchievableChange(
                parts, years, unusual && parts.size() > 1, thresholds.value("tolerated-excess") / 100);
    }

    /** From the day of the audit to another. */
    double years(LocalDate end) {
        return Years.between(facts.asOf(), end);
    }

    Optional<Pace> pace(Measurement now) {
        return facts.facts().stream()
                .filter(Pace.class::isInstance)
                .map(Pace.class::cast)
                .filter(pace ->
                        pace.metric().equals(now.metric()) && pace.subject().equals(now.subject()))
                .findFirst();
    }

    /** What was seen elsewhere, each as sure as its evidence: several on one measure close 1 - Π(1 - eᵢ) of the whole. */
    private Optional<AchievableBound> effects(Measurement now, List<PlannedTactic> tactics, double whole) {
        double open = 1;
        int counted = 0;
        int left = 0;
        for (PlannedTactic tactic : tactics) {
            for (Playbook.Effect effect : tactic.tactic().playbook().effects()) {
                if (effect.metric().equals(now.metric())) {
                    Optional<PointsChange> by = effect.grade().equals("E")
                            ? Optional.empty()
                            : Optional.ofNullable(effect.by()).flatMap(PointsChange::parse);
                    counted += by.isPresent() ? 1 : 0;
                    left += by.isPresent() ? 0 : 1;
                    double moved = by.map(change -> Math.abs(change.from(now.value()) - now.value()))
                            .orElse(0.0);
                    open *= 1 - Math.min(1, moved * sure(tactic) / whole);
                }
            }
        }
        String at = tactics.isEmpty() ? "" : now.at();
        return counted == 0 || Double.isNaN(whole)
                ? Optional.empty()
                : Optional.of(new AchievableBound("effects", whole * (1 - open), counted, left, at, List.of()));
    }

    private static double sure(PlannedTactic tactic) {
        return tactic.tactic().parts().stream()
                .filter(part -> part.part().equals("evidence"))
                .mapToDouble(Confidence::value)
                .findFirst()
                .orElse(0);
    }
}
