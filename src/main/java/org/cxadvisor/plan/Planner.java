package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Tactics;

/** Makes the plan: constraints first, then a selection within them, then what would let in what was left out. */
public final class Planner {

    private Planner() {}

    /** Plans what may be done within the limits of the audit. */
    public static Plan plan(Tactics tactics, Audit audit, LocalDate asOf, Thresholds thresholds) {
        return plan(tactics, Constraints.of(audit, asOf, tactics.conflicts(), thresholds), new FirstFit());
    }

    /** As {@link #plan(Tactics, Audit, LocalDate, Thresholds)}, by whichever way of selecting. */
    static Plan plan(Tactics tactics, Constraints constraints, Selector selector) {
        Selection selection = selector.select(tactics.open(), constraints);
        List<NotSelected> notSelected =
                new ArrayList<>(new InclusionPrices(selector, tactics.open(), constraints).of(selection.notSelected()));
        tactics.forbidden().forEach(tactic -> notSelected.addAll(forbidden(tactic)));
        List<PlannedTactic> planned = selection.planned();
        List<String> currencies =
                planned.stream().map(PlannedTactic::currency).distinct().toList();
        boolean priced = currencies.size() == 1;
        return new Plan(
                planned,
                notSelected,
                constraints.start(),
                constraints.end(),
                constraints.freeze(),
                constraints.budget(),
                constraints.reserve(),
                priced ? sum(planned, PlannedTactic::cost) : Double.NaN,
                priced ? sum(planned, PlannedTactic::running) : Double.NaN,
                constraints.people(),
                sum(planned, PlannedTactic::work),
                priced ? currencies.get(0) : constraints.currency());
    }

    private static List<NotSelected> forbidden(Candidate tactic) {
        return tactic
                .forbidden()
                .map(block -> NotSelected.because(
                        tactic, block.rule(), Map.of("what", block.record().what()), List.of()))
                .stream()
                .toList();
    }

    private static double sum(List<PlannedTactic> planned, ToDoubleFunction<PlannedTactic> of) {
        return planned.stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }
}
