package org.cxadvisor.swot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        Map<String, Set<Object>> evidence = new TreeMap<>();
        for (Conclusion<Object> conclusion : all) {
            if (conclusion.record() instanceof SwotItem item) {
                String key = item.quadrant() + " " + rank(item, diagnosis) + " " + item.id();
                items.putIfAbsent(key, item);
                evidence.computeIfAbsent(key, id -> new LinkedHashSet<>()).addAll(conclusion.evidence());
            }
        }
        List<Conclusion<SwotItem>> merged = new ArrayList<>();
        items.forEach((key, item) ->
                merged.add(new Conclusion<>(item.rule(), item, List.copyOf(evidence.getOrDefault(key, Set.of())))));
        return merged;
    }

    private static String rank(SwotItem item, Diagnosis diagnosis) {
        for (int index = 0; index < diagnosis.gaps().size(); index++) {
            if (diagnosis.gaps().get(index).id().equals(item.id())) {
                return String.format(Locale.ROOT, "%05d", index);
            }
        }
        return "99999";
    }
}
