package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.stated.StatedGoal;
import org.cxadvisor.stated.StatedTactic;
import org.cxadvisor.stated.StatedTarget;
import org.cxadvisor.stated.StrategyObjection;

/** Holds a strategy against the stage {@code strategy-checks}. */
final class StrategyCheck {

    private final Rulebase rules;

    StrategyCheck(Rulebase rules) {
        this.rules = rules;
    }

    /** The same strategy with what the checks have against it. */
    Strategy checked(Strategy strategy) {
        List<Object> facts = new ArrayList<>();
        for (Goal goal : strategy.goals().goals()) {
            facts.add(new StatedGoal(goal.id(), "drafted", "unknown", goal.serves(), "draft", "", "", ""));
            facts.add(target(goal));
        }
        for (PlannedTactic tactic : strategy.plan().tactics()) {
            facts.add(new StatedTactic(
                    tactic.tactic().id(),
                    tactic.tactic().gaps(),
                    serves(tactic, strategy),
                    tactic.start().toEpochDay(),
                    Double.NaN,
                    ""));
        }
        return new Strategy(
                strategy.audit(),
                strategy.document(),
                strategy.facts(),
                strategy.thresholds(),
                strategy.asOf(),
                strategy.diagnosis(),
                strategy.tactics(),
                strategy.plan(),
                strategy.goals(),
                strategy.swot(),
                strategy.questions(),
                strategy.measureNext(),
                strategy.doubts(),
                strategy.asked(),
                objections(facts));
    }

    /** What the rules have against the goals and tactics of a strategy, drafted or read. */
    List<Conclusion<StrategyObjection>> objections(List<Object> facts) {
        List<Conclusion<StrategyObjection>> objections = new ArrayList<>();
        for (Conclusion<Object> conclusion : rules.stage(Stage.STRATEGY_CHECKS).infer(facts)) {
            if (conclusion.record() instanceof StrategyObjection objection) {
                objections.add(new Conclusion<>(conclusion.rule(), objection, conclusion.evidence()));
            }
        }
        return objections;
    }

    private static StatedTarget target(Goal goal) {
        double gain = goal.better().equals("lower") ? goal.baseline() - goal.target() : goal.target() - goal.baseline();
        return new StatedTarget(goal.id(), "drafted", String.valueOf(goal.target()), gain, Double.NaN, "", false, "");
    }

    private static List<String> serves(PlannedTactic tactic, Strategy strategy) {
        return strategy.goals().goals().stream()
                .filter(goal -> goal.tactics().contains(tactic.tactic().id()))
                .map(Goal::id)
                .toList();
    }
}
