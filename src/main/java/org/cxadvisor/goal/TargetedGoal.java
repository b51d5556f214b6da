package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Years;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/** A goal with its target, before it was judged; the components are those of {@link Goal} they become. */
record TargetedGoal(
        GoalOutline sketch,
        LocalDate end,
        @Nullable LocalDate ready,
        double target,
        AchievableChange reach,
        TargetReference reference,
        @Nullable GoalLink link,
        GoalMeasures.Measuring measuring,
        double unusual,
        double tail,
        List<Goal.Milestone> milestones,
        long wave,
        String owner,
        List<String> below,
        List<Threshold> decidedBy) {

    /** Beyond this nobody plans, and a calendar ends somewhere. */
    private static final double MOST_YEARS = 100;

    /** The share of its change that the expected figure may lose to rounding. */
    private static final double EXPECTED_ROUNDING = 0.125;

    /** The share of its change that the figure of the slowest tenth may lose to rounding. */
    private static final double TAIL_ROUNDING = 0.125;

    boolean isOver(TargetedGoal other) {
        return sketch.id().equals(other.sketch.serves());
    }

    TargetedGoal withoutParent() {
        return new TargetedGoal(
                sketch.serving(""),
                end,
                ready,
                target,
                reach,
                reference,
                null,
                measuring,
                unusual,
                tail,
                milestones,
                wave,
                owner,
                below,
                decidedBy);
    }

    GoalDraft draft(List<TargetedGoal> all) {
        return new GoalDraft(
                sketch.id(),
                sketch.now().metric(),
                sketch.now().subject(),
                change(),
                !Double.isNaN(measuring.shows()),
                measuring.shows(),
                measuring.showsPooled(),
                measuring.shownBy(change()),
                sketch.now().period() != null && !sketch.now().source().isEmpty(),
                owner,
                backing(),
                reach.holds(change()),
                serving(),
                timed(),
                all.stream()
                        .filter(this::isOver)
                        .filter(goal -> goal.measuring.shows() <= goal.change())
                        .map(goal -> goal.sketch.id())
                        .toList(),
                measuring.waves(),
                yearsUntilVisible(),
                change() / reach.years(),
                unusual);
    }

    private double change() {
        return Math.abs(target - sketch.now().value());
    }

    private double yearsUntilVisible() {
        return reach.years() * measuring.shows() / change();
    }

    private String backing() {
        return !sketch.tactics().isEmpty() ? "tactics" : below.isEmpty() ? "nothing" : "goals";
    }

    private String serving() {
        if (link != null) {
            return link.isEvidenced() ? "evidenced" : "not-evidenced";
        }
        return !sketch.ambition().isEmpty() ? "ambition" : reference.basis().equals("best") ? "result" : "plan";
    }

    private String timed() {
        return ready == null ? "open" : ready.isAfter(end) ? "too-short" : "enough";
    }

    Goal goal(List<TargetedGoal> all, List<Conclusion<Object>> judged, AuditFacts facts) {
        Measurement now = sketch.now();
        double years = yearsUntilVisible();
        LocalDate visible = years < MOST_YEARS ? Years.after(facts.asOf(), years) : null;
        double signed = target - now.value();
        return new Goal(
                now.metric(),
                now.subject(),
                sketch.serves(),
                sketch.ambition(),
                now.value(),
                now.low(),
                now.high(),
                measuring.answers(),
                target,
                signed,
                now.value() == 0 ? Double.NaN : 100 * signed / Math.abs(now.value()),
                now.better(),
                unit(facts),
                now.highest(),
                tail,
                TargetRounding.target(tail, tail * target / now.value(), unit(facts), TAIL_ROUNDING),
                expected(facts),
                Optional.ofNullable(now.period()).map(Period::text).orElse(""),
                now.source(),
                end,
                ready,
                wave,
                owner,
                backing(),
                reach,
                reach.holds(change()),
                letters(judged),
                milestones,
                records(judged, Guardrail.class, rail -> rail.goal().equals(id())),
                records(judged, TargetCaution.class, caution -> caution.goal().equals(id())),
                records(judged, Measurability.class, verdict -> verdict.goal().equals(id())).stream()
                        .findFirst()
                        .orElse(null),
                records(judged, MeasurabilityFix.class, way -> way.goal().equals(id())),
                measuring.shows(),
                measuring.showsPooled(),
                measuring.needs(),
                measuring.needsWithin(),
                measuring.waves(),
                visible,
                sketch.tactics().stream()
                        .map(tactic -> tactic.tactic().id())
                        .sorted()
                        .toList(),
                all.stream().filter(this::isOver).map(goal -> goal.sketch.id()).toList(),
                link,
                reference.basis(),
                reference.value(),
                reference.at(),
                now.at(),
                decidedBy);
    }

    private String id() {
        return sketch.id();
    }

    /** What the tactics alone are likely to bring of the way to a standard or to what the client wished; else NaN. */
    private double expected(AuditFacts facts) {
        boolean organised = reach.parts().stream().anyMatch(part -> part.part().equals("cut"));
        double start = sketch.now().value();
        double closed = AchievableChanges.closed(sketch.tactics(), Playbook.GapClosed::base);
        return (organised || sketch.isWished()) && isAtALevel() && closed > 0
                ? TargetRounding.target(start, start + closed * (target - start), unit(facts), EXPECTED_ROUNDING)
                : Double.NaN;
    }

    /** Whether the target was set by a standard or by the client, and not by how far the work can move it. */
    private boolean isAtALevel() {
        return sketch.isWished()
                || reach.deciding()
                        .filter(part -> part.part().equals("standard"))
                        .isPresent();
    }

    private List<Conclusion<SmartCriterion>> letters(List<Conclusion<Object>> judged) {
        return records(judged, SmartCriterion.class, letter -> letter.goal().equals(id())).stream()
                .sorted(Comparator.comparingInt(
                        letter -> "SMART".indexOf(letter.record().letter())))
                .toList();
    }

    private String unit(AuditFacts facts) {
        return Optional.ofNullable(facts.definitions().get(sketch.now().metric()))
                .map(MetricDefinition::unit)
                .orElse(sketch.now().metric().equals("rating") ? "points" : "percent");
    }

    /** The conclusions of one kind. */
    static <T> List<Conclusion<T>> records(List<Conclusion<Object>> all, Class<T> kind, Predicate<T> which) {
        List<Conclusion<T>> records = new ArrayList<>();
        for (Conclusion<Object> conclusion : all) {
            if (kind.isInstance(conclusion.record()) && which.test(kind.cast(conclusion.record()))) {
                records.add(new Conclusion<>(conclusion.rule(), kind.cast(conclusion.record()), conclusion.evidence()));
            }
        }
        return records;
    }
}
