package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;

/**
 * Drafts goals: one for every ambition, or for the result that fell where there is none; below them one for every planned
 * tactic whose measure is known. The stage
 * {@code ambitions} says which ambitions give none, {@code targets} what each is compared with, and {@code goals} judges
 * them.
 */
public final class GoalDrafter {

    private final Rulebase rules;
    private final Audit audit;
    private final AuditFacts facts;
    private final Diagnosis diagnosis;
    private final Plan plan;
    private final Thresholds thresholds;
    private final GoalMeasures measures;
    private final GoalPlaces places;
    private final Map<String, String> paces = new LinkedHashMap<>();
    private final Map<String, BetterStandard> better = new LinkedHashMap<>();
    private final Map<String, GoalOutline> tops = new LinkedHashMap<>();
    private final Map<String, GoalOutline> drivers = new LinkedHashMap<>();
    private final List<PlannedTactic> unmeasured = new ArrayList<>();
    private final List<Conclusion<Object>> conclusions = new ArrayList<>();

    public GoalDrafter(
            Rulebase rules, Audit audit, AuditFacts facts, Diagnosis diagnosis, Plan plan, Thresholds thresholds) {
        this.rules = rules;
        this.audit = audit;
        this.facts = facts;
        this.diagnosis = diagnosis;
        this.plan = plan;
        this.thresholds = thresholds;
        this.measures = new GoalMeasures(facts, diagnosis, thresholds);
        this.places = new GoalPlaces(audit, facts);
    }

    /** The drafted goals, the topmost first, and everything concluded about them. */
    public Goals draft() {
        AmbitionChecks wishes =
                AmbitionChecks.of(audit, facts, new AmbitionPlaces(audit, diagnosis, places), measures, thresholds);
        wishes.sketches().forEach(sketch -> tops.put(sketch.id(), sketch));
        if (tops.values().stream().noneMatch(GoalDrafter::isOfTheWhole)) {
            fallenResult().ifPresent(sketch -> tops.put(sketch.id(), sketch));
        }
        plan.tactics().stream().filter(planned -> planned.tactic().repairs()).forEach(this::driver);
        AmbitionStandIns standIns = new AmbitionStandIns(drivers, places);
        List<AmbitionCheck> unfit = standIns.refused(wishes.hindered());
        Map<String, TargetReference> references = references();
        List<TargetedGoal> aimed = aimed(references);
        List<String> drafted = aimed.stream().map(goal -> goal.sketch().id()).toList();
        List<DeclinedAmbition> refused =
                refused(Stream.concat(unfit.stream(), standIns.without(drafted, wishes.hindered()).stream())
                        .toList());
        List<AmbitionReading> readings = Stream.concat(wishes.readings().stream(), standIns.readings().stream())
                .filter(reading -> drafted.contains(reading.goal()))
                .toList();
        List<Conclusion<Object>> judged = judge(aimed);
        return new Goals(
                aimed.stream().map(goal -> goal.goal(aimed, judged, facts)).toList(),
                refused,
                readings,
                unmeasured.stream().map(tactic -> tactic.tactic().id()).toList(),
                conclusions.stream()
                        .filter(conclusion -> isOf(drafted, conclusion.record()))
                        .toList());
    }

    /** Whether a conclusion is about a goal that was drafted, or about none. */
    private static boolean isOf(List<String> drafted, Object record) {
        return record instanceof TargetPace pace
                ? drafted.contains(pace.goal())
                : !(record instanceof ReferenceLevel level) || drafted.contains(level.goal());
    }

    private List<DeclinedAmbition> refused(List<AmbitionCheck> hindered) {
        List<Conclusion<Object>> said = infer(Stage.AMBITIONS, hindered);
        return hindered.stream()
                .map(wish -> new DeclinedAmbition(
                        wish, TargetedGoal.records(said, AmbitionObstacle.class, reason -> reason.ambition()
                                .equals(wish.ambition()))))
                .toList();
    }

    private static boolean isOfTheWhole(GoalOutline sketch) {
        return sketch.now().subject().equals(Measurement.ORGANIZATION);
    }

    /** Where no ambition is about the whole: the result that fell furthest. */
    private Optional<GoalOutline> fallenResult() {
        return diagnosis.gaps().stream()
                .filter(gap -> gap.gap().layer().equals("result"))
                .filter(gap -> gap.gap().subject().equals(Measurement.ORGANIZATION))
                .flatMap(gap -> worst(gap).stream())
                .flatMap(change -> measures.measured(change.metric(), change.subject()).stream())
                .map(GoalOutline::drafted)
                .findFirst();
    }

    private static Optional<Change> worst(FoundGap gap) {
        return gap.evidence().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .max(Comparator.comparingDouble(Change::shortfall));
    }

    private void driver(PlannedTactic tactic) {
        List<Measurement> moved = measures.of(tactic, places);
        if (moved.isEmpty()) {
            unmeasured.add(tactic);
        }
        for (Measurement now : moved) {
            GoalOutline sketch = GoalOutline.drafted(now).movedBy(List.of(tactic));
            Map<String, GoalOutline> among = tops.containsKey(sketch.id()) ? tops : drivers;
            among.merge(sketch.id(), sketch, (known, more) -> known.movedBy(more.tactics()));
        }
    }

    /** The goal of the whole or of the same place that a tactic leads up to: the one its evidence speaks of, else the first; none where there is none. */
    private String parent(GoalOutline driver) {
        String place = places.touchpoint(driver.now().subject());
        return tops.values().stream()
                .filter(top -> isOfTheWhole(top)
                        || places.touchpoint(top.now().subject()).equals(place))
                .min(Comparator.comparing((GoalOutline top) -> GoalLink.of(
                                driver.id(), top.id(), driver.tactics(), diagnosis, answersForAFinding(thresholds))
                        .grade()))
                .map(GoalOutline::id)
                .orElse("");
    }

    private static double answersForAFinding(Thresholds thresholds) {
        return thresholds.value("answers-for-a-finding");
    }

    private Map<String, TargetReference> references() {
        List<Object> aims = new ArrayList<>();
        Stream.concat(tops.values().stream(), drivers.values().stream()).forEach(sketch -> {
            aims.add(measures.aim(sketch, accepted(sketch.now())));
            aims.add(places.moved(sketch, isPlanned(sketch), isReorganised(sketch)));
        });
        Map<String, TargetReference> references = new LinkedHashMap<>();
        for (Conclusion<Object> conclusion : infer(Stage.TARGETS, aims)) {
            if (conclusion.record() instanceof ReferenceLevel yardstick) {
                references.put(yardstick.goal(), reference(yardstick));
            } else if (conclusion.record() instanceof TargetPace pace) {
                paces.put(pace.goal(), pace.pace());
            } else if (conclusion.record() instanceof BetterStandard standard) {
                better.put(standard.goal(), standard);
            }
        }
        return references;
    }

    /** Whether its own tactics may close so much of it that the work is another one. */
    private boolean isReorganised(GoalOutline sketch) {
        return AchievableChanges.closed(sketch.tactics(), Playbook.GapClosed::high)
                >= thresholds.value("closed-by-other-work") / 100;
    }

    /** Whether a tactic moves it, itself or, where it is the first of the tops, through all the goals below it. */
    private boolean isPlanned(GoalOutline sketch) {
        boolean top = tops.containsKey(sketch.id());
        return !sketch.tactics().isEmpty() || top && !drivers.isEmpty() || top && !unmeasured.isEmpty();
    }

    private TargetReference reference(ReferenceLevel yardstick) {
        Measurement now = Stream.concat(tops.values().stream(), drivers.values().stream())
                .filter(sketch -> sketch.id().equals(yardstick.goal()))
                .map(GoalOutline::now)
                .findFirst()
                .orElseThrow();
        return switch (yardstick.basis()) {
            case "promise" ->
                measures.promised(now)
                        .map(own -> new TargetReference("promise", own.value(), own.at()))
                        .orElseThrow();
            case "others" ->
                measures.others(now)
                        .map(group -> new TargetReference("others", group.others(), group.at()))
                        .orElseThrow();
            case "best" ->
                measures.best(now)
                        .map(best -> new TargetReference("best", best.before(), best.beforeAt()))
                        .orElseThrow();
            case "accepted" ->
                accepted(now)
                        .map(threshold -> new TargetReference("accepted", threshold.value(), threshold.at()))
                        .orElseThrow();
            case "none" -> new TargetReference("none", now.lowest(), "");
            default ->
                new TargetReference("headroom", now.better().equals("higher") ? now.highest() : now.lowest(), "");
        };
    }

    private Optional<Threshold> accepted(Measurement now) {
        return thresholds.fact("accepted-" + now.metric()).or(() -> measures.accepted(now));
    }

    /** Drivers first, because what leads up to a goal says when it can end; a driver without a target is none. */
    private List<TargetedGoal> aimed(Map<String, TargetReference> references) {
        List<TargetedGoal> lower = new ArrayList<>();
        for (GoalOutline driver : drivers.values()) {
            GoalOutline serving = driver.serving(parent(driver));
            Optional<TargetedGoal> aimed = aimed(serving, references, List.of());
            aimed.ifPresent(lower::add);
            if (aimed.isEmpty()) {
                unmeasured.addAll(driver.tactics());
            }
        }
        List<TargetedGoal> all = new ArrayList<>();
        for (GoalOutline top : tops.values()) {
            // What has no measure of its own is hoped to show in the first result of the whole, never in that of
            // another place.
            GoalOutline moved = all.isEmpty() && isOfTheWhole(top) ? top.movedBy(unmeasured) : top;
            aimed(
                            moved,
                            references,
                            lower.stream()
                                    .filter(below -> below.sketch().serves().equals(top.id()))
                                    .toList())
                    .ifPresent(all::add);
        }
        lower.stream()
                .filter(below -> all.stream().noneMatch(top -> top.isOver(below)))
                .forEach(below -> {
                    all.add(below.withoutParent());
                });
        lower.stream()
                .filter(below -> all.stream().anyMatch(top -> top.isOver(below)))
                .forEach(all::add);
        return all;
    }

    private Optional<TargetedGoal> aimed(
            GoalOutline sketch, Map<String, TargetReference> references, List<TargetedGoal> below) {
        Measurement now = sketch.now();
        Thresholds ownThresholds = thresholds.noting();
        GoalTiming timing = new GoalTiming(audit, plan, places, ownThresholds);
        AchievableChanges reaches = new AchievableChanges(facts, ownThresholds);
        List<PlannedTactic> moving = new ArrayList<>(sketch.tactics());
        below.forEach(goal -> goal.sketch().tactics().forEach(moving::add));
        LocalDate ready = timing.ready(now, moving).orElse(null);
        TargetReference accepted = references.get(sketch.id());
        if (accepted == null) {
            return Optional.empty();
        }
        String pace = moving.isEmpty() ? "unplanned" : paces.getOrDefault(sketch.id(), "result");
        StandardTiming standards = new StandardTiming(reaches, timing, plan.end());
        TargetReference reference = standards.reachable(sketch, accepted, better.get(sketch.id()), ready, pace, moving);
        LocalDate end = standards.end(sketch, reference, ready, pace, moving);
        if (!end.isAfter(facts.asOf())) {
            return Optional.empty();
        }
        AchievableChange reach = reaches.of(sketch, reference, end, moving, pace);
        double target = sketch.isWished() ? sketch.wished() : target(now, reference, reach, ownThresholds);
        boolean told = sketch.isWished() || TargetRounding.isToldApart(now.value(), target, measures.unit(now));
        if (Double.isNaN(target) || !told) {
            return Optional.empty();
        }
        TargetReference held =
                sketch.isWished() ? new TargetReference("ambition", reference.value(), sketch.ambitionAt()) : reference;
        GoalLink link = sketch.serves().isEmpty()
                ? null
                : GoalLink.of(
                        sketch.id(), sketch.serves(), sketch.tactics(), diagnosis, answersForAFinding(ownThresholds));
        return Optional.of(new TargetedGoal(
                sketch,
                end,
                ready,
                target,
                reach,
                held,
                link,
                measures.measuring(now, target, timing.answersPerWave(now), places.isCounted(now)),
                reaches.pace(now).map(known -> known.unusual()).orElse(Double.NaN),
                places.slowestTenth(now),
                timing.milestones(now, target, sketch.tactics().isEmpty() ? moving : sketch.tactics(), end),
                timing.wave(now),
                owner(now, moving),
                below.stream().map(goal -> goal.sketch().id()).toList(),
                ownThresholds.asked()));
    }

    /**
     * Who is responsible for the place that is measured; of a group, for the place of the tactic that serves it. Where no tactic
     * moves the measure, who does most of what is planned or extended to its place.
     */
    private String owner(Measurement now, List<PlannedTactic> moving) {
        String place = places.touchpoint(now.subject());
        boolean known = places.isPlace(place);
        String subject =
                known || moving.isEmpty() ? place : moving.get(0).tactic().subject();
        return PlannedTactic.owner(audit, subject, moving.isEmpty() ? plan.answering(place) : moving);
    }

    private double target(
            Measurement now, TargetReference reference, AchievableChange reach, Thresholds ownThresholds) {
        boolean higher = now.better().equals("higher");
        boolean worth = higher ? reference.value() > now.value() : reference.value() < now.value();
        double change = reach.deciding().map(AchievableBound::change).orElse(Double.NaN);
        boolean open = Double.isNaN(reference.value());
        if (!(worth || open) || !(change > 0)) {
            return Double.NaN;
        }
        double lost = ownThresholds.value("lost-to-rounding") / 100;
        return TargetRounding.target(now.value(), now.value() + (higher ? change : -change), measures.unit(now), lost);
    }

    private List<Conclusion<Object>> judge(List<TargetedGoal> aimed) {
        List<Object> drafts = new ArrayList<>();
        aimed.forEach(goal -> drafts.add(goal.draft(aimed)));
        return infer(Stage.GOALS, drafts);
    }

    private List<Conclusion<Object>> infer(Stage stage, List<?> given) {
        if (given.isEmpty()) {
            return List.of();
        }
        List<Object> all = new ArrayList<>(thresholds.facts());
        all.addAll(given);
        List<Conclusion<Object>> said = rules.stage(stage).infer(all);
        conclusions.addAll(said);
        return said;
    }
}
