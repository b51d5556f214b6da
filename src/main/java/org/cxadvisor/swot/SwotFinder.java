package org.cxadvisor.swot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.audit.AuditFacts;
import org.cxadvisor.audit.RivalComplaint;
import org.cxadvisor.audit.Standing;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Tactics;

/** Runs the stages {@code swot} and {@code pairs}. */
public final class SwotFinder {

    /** Ranks are compared as text, so all have as many digits. */
    private static final int FIRST_RANK = 10_000;

    private final Rulebase rules;

    public SwotFinder(Rulebase rules) {
        this.rules = rules;
    }

    /** Arranges what was found as a SWOT, and pairs its lines with tactics. */
    public Swot find(AuditFacts audit, Diagnosis diagnosis, Tactics tactics, List<Threshold> thresholds) {
        List<Object> facts = new ArrayList<>(audit.facts());
        facts.addAll(thresholds);
        facts.addAll(diagnosis.facts());
        List<Conclusion<Object>> all = new ArrayList<>(rules.stage(Stage.SWOT).infer(facts));
        List<Conclusion<SwotItem>> items = merged(all, diagnosis);

        List<Object> pairable = new ArrayList<>(tactics.facts());
        items.forEach(item -> pairable.add(item.record()));
        List<Conclusion<Object>> paired = rules.stage(Stage.PAIRS).infer(pairable);
        List<Conclusion<Pair>> pairs = new ArrayList<>();
        for (Conclusion<Object> conclusion : paired) {
            if (conclusion.record() instanceof Pair pair) {
                pairs.add(new Conclusion<>(conclusion.rule(), pair, conclusion.evidence()));
            }
        }
        all.addAll(paired);
        boolean rivals =
                audit.facts().stream().anyMatch(fact -> fact instanceof Standing || fact instanceof RivalComplaint);
        return new Swot(items, pairs, rivals, all);
    }

    /** Lines of one quadrant and id are one line; weaknesses stand in the order of their gaps. */
    private static List<Conclusion<SwotItem>> merged(List<Conclusion<Object>> all, Diagnosis diagnosis) {
        Map<String, SwotItem> items = new TreeMap<>();
        Map<String, List<Object>> evidence = new TreeMap<>();
        for (Conclusion<Object> conclusion : all) {
            if (conclusion.record() instanceof SwotItem item) {
                String key = item.quadrant() + " " + rank(item, diagnosis) + " " + item.id();
                items.putIfAbsent(key, item);
                add(conclusion.evidence(), evidence.computeIfAbsent(key, id -> new ArrayList<>()));
            }
        }
        List<Conclusion<SwotItem>> merged = new ArrayList<>();
        items.forEach((key, item) ->
                merged.add(new Conclusion<>(item.rule(), item, List.copyOf(evidence.getOrDefault(key, List.of())))));
        return merged;
    }

    /** Facts are the same when they are the very same object: comparing them by value costs a cold start dearly. */
    private static void add(List<Object> facts, List<Object> known) {
        for (Object fact : facts) {
            if (known.stream().noneMatch(other -> other == fact)) {
                known.add(fact);
            }
        }
    }

    private static String rank(SwotItem item, Diagnosis diagnosis) {
        for (int index = 0; index < diagnosis.gaps().size(); index++) {
            if (diagnosis.gaps().get(index).id().equals(item.id())) {
                return String.valueOf(FIRST_RANK + index);
            }
        }
        return String.valueOf(2 * FIRST_RANK);
    }
}
