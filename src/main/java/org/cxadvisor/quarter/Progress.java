package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * How a strategy is doing by a newer audit.
 *
 * @param organization whose
 * @param asOf the day of the audit
 * @param goals each goal that was not withdrawn, in the order of the strategy
 * @param tactics each tactic under way or finished
 */
public record Progress(String organization, LocalDate asOf, List<GoalProgress> goals, List<TacticProgress> tactics) {

    public Progress {
        goals = List.copyOf(goals);
        tactics = List.copyOf(tactics);
    }

    /**
     * The progress of a strategy.
     *
     * @param strategy the strategy as people own it
     * @param evidence the {@code evidence.json} beside it; null where there is none
     * @param audit the advice on the newer audit
     */
    public static Progress of(Fields strategy, @Nullable String evidence, Strategy audit) {
        return new Progress(
                audit.audit().organization().name(),
                audit.asOf(),
                GoalProgress.of(strategy, audit),
                TacticProgress.of(strategy, State.evidence(evidence), audit));
    }

    /** The same as a document for programs. */
    public Map<String, Object> document() {
        Map<String, Object> all = new TreeMap<>();
        all.put("progress", 1);
        all.put("organization", organization);
        all.put("as-of", asOf.toString());
        List<Map<String, Object>> reached = new ArrayList<>();
        for (GoalProgress goal : goals) {
            Map<String, Object> one = new TreeMap<>();
            one.put("id", goal.goal());
            one.put("verdict", Comparison.word(goal.verdict()));
            one.put("now", goal.now());
            one.put("baseline", goal.baseline());
            one.put("target", goal.target());
            one.put("due", goal.due());
            one.put("end", goal.end());
            reached.add(one);
        }
        all.put("goals", reached);
        List<Map<String, Object>> done = new ArrayList<>();
        for (TacticProgress tactic : tactics) {
            MeasureChange change = tactic.change();
            Map<String, Object> one = new TreeMap<>();
            one.put("id", tactic.tactic());
            one.put("metric", tactic.metric());
            one.put("expected", tactic.expected());
            one.put("verdict", Comparison.word(tactic.verdict()));
            one.put("before", change == null ? "" : change.before());
            one.put("after", change == null ? "" : change.after());
            one.put("by", change == null ? "" : change.by());
            done.add(one);
        }
        all.put("tactics", done);
        return all;
    }
}
