package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Pace;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Years;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;

/** How far a measure can be moved: part of a real gap, its own best pace, what its tactics were seen to do, what is left. */
final class AchievableChanges {

    /** The grades of an effect that somebody observed: an experiment, or a comparison without one. */
    private static final List<String> OBSERVED = List.of("A", "B");

    private final AuditFacts facts;
    private final Thresholds thresholds;

    AchievableChanges(AuditFacts facts, Thresholds thresholds) {
        this.facts = facts;
        this.thresholds = thresholds;
    }

    /**
     * The reach of a goal.
     *
     * @param tactics those that move it
     * @param pace how fast it can be moved, as in {@link TargetPace}
     */
    AchievableChange of(
            GoalOutline sketch, TargetReference reference, LocalDate end, List<PlannedTactic> tactics, String pace) {
        Measurement now = sketch.now();
        double years = years(end);
        List<AchievableBound> parts = new ArrayList<>();
        double whole = whole(now, reference);
        boolean closes = pace.equals("closing") || pace.equals("process") || pace.equals("partner");
        boolean open = reference.isOpen();
        Optional<AchievableBound> published =
                closes && open || pace.equals("closing") ? published(now, sketch.tactics(), whole) : Optional.empty();
        if (published.isPresent()) {
            parts.add(published.get());
            return new AchievableChange(parts, years, false, tolerance());
        }
        if (pace.equals("closing") || closes && open) {
            closing(now, reference, sketch.tactics(), Math.abs(best(now) - now.value()))
                    .ifPresent(parts::add);
        } else if (closes) {
            parts.add(cut(now, pace, years));
        }
        if (!open && !parts.isEmpty()) {
            parts.add(new AchievableBound("standard", whole, reference.value(), 0, reference.at(), List.of()));
        }
        return parts.isEmpty()
                ? ofAResult(now, reference, years, tactics, !pace.equals("unplanned"))
                : new AchievableChange(parts, years, false, tolerance());
    }

    private double tolerance() {
        return thresholds.value("tolerated-excess") / 100;
    }

    /** From where we stand to what the goal is held against, or to the end of the scale; NaN where there is neither. */
    private static double whole(Measurement now, TargetReference reference) {
        return Math.abs((reference.isOpen() ? best(now) : reference.value()) - now.value());
    }

    /** The best value there can be: no wait at all, nobody affected, the top of a scale. */
    private static double best(Measurement now) {
        boolean higher = now.better().equals("higher");
        return higher ? now.highest() : Double.isNaN(now.lowest()) ? 0 : now.lowest();
    }

    /** How much of what is too much can be cut by work that is organised otherwise. */
    private AchievableBound cut(Measurement now, String pace, double years) {
        Thresholds ownThresholds = thresholds.noting();
        double percent = pace.equals("partner")
                ? ownThresholds.value("cut-per-year-with-a-partner")
                : ownThresholds.value("cut-per-year");
        double tooMuch = Math.abs(best(now) - now.value());
        return new AchievableBound(
                "cut", tooMuch * Math.min(1, percent / 100 * years), percent, 0, "", ownThresholds.asked());
    }

    /**
     * What the tactics on this very measure are expected to close together: of a share of customers who are affected the likely
     * part, of all else, where not everything that is left is a failure, the low end.
     */
    private static Optional<AchievableBound> closing(
            Measurement now, TargetReference reference, List<PlannedTactic> tactics, double whole) {
        boolean likely = reference.basis().equals("none") || now.better().equals("lower");
        double closed = closed(tactics, likely ? Playbook.GapClosed::base : Playbook.GapClosed::low);
        return closed == 0 || Double.isNaN(whole)
                ? Optional.empty()
                : Optional.of(new AchievableBound("closing", whole * closed, 100 * closed, 0, now.at(), List.of()));
    }

    /** The share that several tactics close together, 0 to 1, by one of the three figures of their playbooks. */
    static double closed(List<PlannedTactic> tactics, Function<Playbook.GapClosed, String> figure) {
        double open = 1;
        for (PlannedTactic tactic : tactics) {
            String closed = figure.apply(tactic.tactic().playbook().gapClosed());
            open *= 1 - Share.parse(closed).map(share -> share.percent() / 100).orElse(0.0);
        }
        return 1 - open;
    }

    /** What follows from many things: part of a real gap, its own best pace, what is left of its scale. */
    private AchievableChange ofAResult(
            Measurement now, TargetReference reference, double years, List<PlannedTactic> tactics, boolean backed) {
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
        published(now, tactics, open || Double.isNaN(gap) ? distance : gap).ifPresent(parts::add);
        if (!Double.isNaN(distance)) {
            Thresholds ownThresholds = thresholds.noting();
            // What never got better by itself is not taken to run back to where it once was.
            String part = open ? "top-performance" : neverRose ? "never-rose" : "headroom";
            double share = open || neverRose ? Math.min(1, ownThresholds.value("headroom-per-year") / 100 * years) : 1;
            parts.add(new AchievableBound(part, distance * share, best, 0, "", ownThresholds.asked()));
        }
        return new AchievableChange(parts, years, unusual && parts.size() > 1, tolerance());
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

    /**
     * What was observed elsewhere, in an experiment or without one: the largest effect of a tactic on the measure, for nobody
     * observed two of them together. What was only asked or claimed is left out.
     */
    private static Optional<AchievableBound> published(Measurement now, List<PlannedTactic> tactics, double whole) {
        double most = 0;
        int counted = 0;
        int left = 0;
        for (PlannedTactic tactic : tactics) {
            for (Playbook.Effect effect : tactic.tactic().playbook().effects()) {
                if (effect.metric().equals(now.metric())) {
                    Optional<PointsChange> by = OBSERVED.contains(effect.grade())
                            ? Optional.ofNullable(effect.by()).flatMap(PointsChange::parse)
                            : Optional.empty();
                    counted += by.isPresent() ? 1 : 0;
                    left += by.isPresent() ? 0 : 1;
                    double moved = by.map(change -> Math.abs(change.from(now.value()) - now.value()))
                            .orElse(0.0);
                    most = Math.max(most, Math.min(whole, moved));
                }
            }
        }
        return counted == 0 || Double.isNaN(whole)
                ? Optional.empty()
                : Optional.of(new AchievableBound("effects", most, counted, left, now.at(), List.of()));
    }
}
