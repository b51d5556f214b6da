package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.quarter.Comparison.Step;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;

/**
 * Compares two quarters by judging the earlier one again and again, with one cause more exchanged each time, until it is the later
 * one: so the parts add up, and what could not be told apart is told together.
 */
public final class Comparer {

    private final Judgement judgement;
    private final AuditChecker desk;
    private final StrategyPlanner planner;

    /** @param judgement what both quarters are judged by now */
    public Comparer(Judgement judgement) {
        this.judgement = judgement;
        this.desk = new AuditChecker(judgement);
        this.planner = new StrategyPlanner(judgement.rules(), desk);
    }

    /** What moved from one to the other. */
    public Comparison compare(Side before, Side after) {
        Strategy was = planner.draft(before.audit(), before.asOf());
        Strategy is = planner.draft(after.audit(), after.asOf());
        Map<?, ?> evidence = State.evidence(before.evidence());
        List<Step> steps = new ArrayList<>();
        if (evidence.isEmpty()) {
            steps.add(new Step(List.of(), State.of(was)));
        } else {
            steps.add(new Step(List.of(), State.of(evidence)));
            program(before, was, evidence, steps);
        }
        audits(before, after, is, steps);
        State start = steps.get(0).state();
        State end = State.of(is);
        Comparison.Way way = new Comparison.Way(
                before.strategy() == null ? start : OwnedState.of(start, before.strategy()),
                steps,
                after.strategy() == null ? end : OwnedState.of(end, after.strategy()),
                is.plan().currency());
        return new Comparison(
                is.audit().organization().name(),
                before.asOf(),
                after.asOf(),
                MeasureChange.between(was, is),
                way.moved());
    }

    /** The same audit, judged now: first by the thresholds of then, where they are others. */
    private void program(Side before, Strategy was, Map<?, ?> evidence, List<Step> steps) {
        Thresholds thresholds = judgement.thresholds();
        boolean isOther = false;
        for (Map<?, ?> one : State.maps(evidence.get("thresholds"))) {
            String id = State.text(one, "id");
            double then = State.number(one, "value");
            Optional<Threshold> now = was.thresholds().fact(id);
            if (now.isPresent() && !Double.isNaN(then) && now.get().value() != then) {
                thresholds = thresholds.with(id, then);
                isOther = true;
            }
        }
        if (isOther) {
            Judgement earlier = new Judgement(
                    judgement.rules(),
                    judgement.index(),
                    thresholds,
                    judgement.vocabulary(),
                    judgement.metrics(),
                    judgement.sources(),
                    judgement.playbooks());
            AuditChecker its = new AuditChecker(earlier);
            JudgedAudit judged =
                    its.judge(before.audit().file(), before.audit().root(), before.beside(), before.asOf());
            if (judged.isSound()) {
                Strategy by = new StrategyPlanner(earlier.rules(), its).draft(judged, before.asOf());
                steps.add(new Step(List.of(Cause.RULES), State.of(by)));
                steps.add(new Step(List.of(Cause.THRESHOLDS), State.of(was)));
                return;
            }
        }
        steps.add(new Step(isOther ? List.of(Cause.RULES, Cause.THRESHOLDS) : List.of(Cause.RULES), State.of(was)));
    }

    private void audits(Side before, Side after, Strategy is, List<Step> steps) {
        LocalDate day = after.asOf();
        if (!before.asOf().equals(day)) {
            steps.add(new Step(List.of(Cause.DAY), State.of(planner.draft(before.audit(), day))));
        }
        List<Cause> open = new ArrayList<>();
        if (before.audit().root() instanceof Fields one && after.audit().root() instanceof Fields other) {
            ExchangedAudit exchanged = new ExchangedAudit(one, other);
            HistoryFiles beside =
                    name -> after.beside().read(name).or(() -> before.beside().read(name));
            for (Cause cause : List.of(Cause.ANSWERS, Cause.ITEMS, Cause.RIVALS, Cause.LIMITS)) {
                open.add(cause);
                Node document = exchanged.upTo(cause);
                JudgedAudit judged = desk.judge(after.audit().file(), document, beside, day);
                if (judged.isSound()) {
                    steps.add(new Step(List.copyOf(open), State.of(planner.draft(judged, day))));
                    open.clear();
                }
            }
        }
        open.add(Cause.REST);
        steps.add(new Step(List.copyOf(open), State.of(is)));
    }
}
