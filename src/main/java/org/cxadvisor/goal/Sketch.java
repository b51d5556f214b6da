package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.AuditFacts;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;

/** A goal before it was judged. */
record Sketch(
        Measurement now,
        String serves,
        String ambition,
        LocalDate end,
        double target,
        double answers,
        double shows,
        double showsPooled,
        double needs,
        Reference reference,
        List<PlannedTactic> tactics,
        AuditFacts facts) {

    /** How far along the way at a quarter, half and three quarters of the time: slow, fast, slow (smoothstep 3t² − 2t³). */
    private static final double[] TIMES = {0.25, 0.5, 0.75};

    String id() {
        return now.metric() + "@" + now.subject();
    }

    Sketch movedBy(PlannedTactic tactic) {
        List<PlannedTactic> all = new ArrayList<>(tactics);
        all.add(tactic);
        return new Sketch(
                now, serves, ambition, end, target, answers, shows, showsPooled, needs, reference, all, facts);
    }

    /** Two tactics that move one measure share its goal, which ends with the later of them. */
    Sketch with(Sketch other) {
        Sketch later = other.end.isAfter(end) ? other : this;
        List<PlannedTactic> all = new ArrayList<>(tactics);
        all.addAll(other.tactics);
        return new Sketch(
                now,
                serves,
                ambition,
                later.end,
                later.target,
                answers,
                shows,
                showsPooled,
                later.needs,
                reference,
                all,
                facts);
    }

    GoalDraft draft() {
        double change = Math.abs(target - now.value());
        return new GoalDraft(id(), now.metric(), now.subject(), change, !Double.isNaN(shows), shows, showsPooled);
    }

    Goal goal(List<Conclusion<Object>> judged) {
        List<Conclusion<Guardrail>> guardrails = new ArrayList<>();
        Conclusion<Verdict> verdict = null;
        for (Conclusion<Object> conclusion : judged) {
            if (conclusion.record() instanceof Guardrail rail && rail.goal().equals(id())) {
                guardrails.add(new Conclusion<>(conclusion.rule(), rail, conclusion.evidence()));
            } else if (conclusion.record() instanceof Verdict says
                    && says.goal().equals(id())) {
                verdict = new Conclusion<>(conclusion.rule(), says, conclusion.evidence());
            }
        }
        return new Goal(
                now.metric(),
                now.subject(),
                serves,
                ambition,
                now.value(),
                now.low(),
                now.high(),
                answers,
                target,
                now.better(),
                unit(),
                Optional.ofNullable(now.period()).map(Period::text).orElse(""),
                now.source(),
                end,
                milestones(),
                guardrails,
                verdict,
                shows,
                showsPooled,
                needs,
                tactics.stream().map(tactic -> tactic.tactic().id()).sorted().toList(),
                reference.value(),
                reference.at(),
                now.at());
    }

    private String unit() {
        return Optional.ofNullable(facts.definitions().get(now.metric()))
                .map(definition -> definition.unit())
                .orElse("percent");
    }

    private List<Goal.Milestone> milestones() {
        Optional<LocalDate> first = tactics.stream().map(Sketch::firstEffect).min(LocalDate::compareTo);
        if (first.isEmpty() || !first.get().isBefore(end)) {
            return List.of();
        }
        LocalDate from = first.get();
        List<Goal.Milestone> milestones = new ArrayList<>();
        for (double time : TIMES) {
            double way = time * time * (3 - 2 * time);
            long days = Math.round(time * (end.toEpochDay() - from.toEpochDay()));
            milestones.add(new Goal.Milestone(from.plusDays(days), now.value() + way * (target - now.value())));
        }
        return milestones;
    }

    private static LocalDate firstEffect(PlannedTactic tactic) {
        double seconds = Interval.parse(tactic.tactic().playbook().effectAfter())
                .map(Interval::low)
                .orElse(0.0);
        return tactic.end().plusDays(Math.round(seconds / 86_400));
    }
}
