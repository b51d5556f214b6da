package org.cxadvisor.swot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.SameConcern;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.ContactPlace;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Suggestion;
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
        pairable.addAll(kin(items, tactics));
        items.stream().map(Conclusion::record).forEach(pairable::add);
        audit.facts().stream().filter(ContactPlace.class::isInstance).forEach(pairable::add);
        List<Conclusion<Object>> paired = rules.stage(Stage.PAIRS).infer(pairable);
        List<Conclusion<Pair>> pairs = new ArrayList<>();
        for (Conclusion<Object> conclusion : paired) {
            if (conclusion.record() instanceof Pair pair) {
                pairs.add(new Conclusion<>(conclusion.rule(), pair, conclusion.evidence()));
            }
        }
        all.addAll(paired);
        boolean rivals = audit.facts().stream()
                .anyMatch(fact -> fact instanceof RivalComparison
                        || fact instanceof RivalComplaint
                        || fact instanceof RivalScorecard
                        || fact instanceof MarketFigure
                        || fact instanceof MysteryContacts);
        return new Swot(items, pairs, rivals, all);
    }

    private static List<SameConcern> kin(List<Conclusion<SwotItem>> items, Tactics tactics) {
        Concerns concerns = Concerns.builtIn();
        return Stream.concat(
                        items.stream().map(item -> item.record().name()),
                        tactics.facts().stream().map(fact -> ((Suggestion) fact).gapName()))
                .distinct()
                .map(name -> new SameConcern(name, concerns.of(name).orElse(name)))
                .toList();
    }

    /** Lines of one SWOT, quadrant and id are one line, the best scored; what closes a gap stands in the order of gaps. */
    private static List<Conclusion<SwotItem>> merged(List<Conclusion<Object>> all, Diagnosis diagnosis) {
        Map<String, SwotItem> items = new TreeMap<>();
        Map<String, List<Object>> evidence = new TreeMap<>();
        for (Conclusion<Object> conclusion : all) {
            if (conclusion.record() instanceof SwotItem item) {
                String key = item.rival() + " " + item.quadrant() + " " + item.id();
                items.merge(key, item, SwotFinder::better);
                add(conclusion.evidence(), evidence.computeIfAbsent(key, id -> new ArrayList<>()));
            }
        }
        List<Conclusion<SwotItem>> merged = new ArrayList<>();
        items.forEach((key, item) ->
                merged.add(new Conclusion<>(item.rule(), item, List.copyOf(evidence.getOrDefault(key, List.of())))));
        Map<String, Integer> ranks = new HashMap<>();
        diagnosis.gaps().forEach(gap -> ranks.put(gap.id(), ranks.size()));
        merged.sort(Comparator.comparing(
                        (Conclusion<SwotItem> line) -> line.record().rival())
                .thenComparing(line -> line.record().quadrant())
                // What is no gap comes after all that are.
                .thenComparing(line -> ranks.getOrDefault(line.record().id(), ranks.size()))
                .thenComparing(line -> -known(line.record().score()))
                .thenComparing(line -> line.record().id()));
        return merged;
    }

    private static SwotItem better(SwotItem one, SwotItem other) {
        int better = Double.compare(known(one.score()), known(other.score()));
        return better > 0 || better == 0 && one.rule().compareTo(other.rule()) <= 0 ? one : other;
    }

    private static double known(double score) {
        return Double.isNaN(score) ? 0 : score;
    }

    /** Facts are the same when they are the very same object: comparing them by value costs a cold start dearly. */
    private static void add(List<Object> facts, List<Object> known) {
        for (Object fact : facts) {
            if (known.stream().noneMatch(other -> other == fact)) {
                known.add(fact);
            }
        }
    }
}
