package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Thresholds;

/** Runs the stages {@code signals}, {@code gaps}, {@code causes}, {@code priorities} and {@code patterns}, and puts their conclusions together. */
public final class Diagnostician {

    private static final List<String> LAYERS = List.of("experience", "result", "opportunity", "blind-spot");

    private final Rulebase rules;

    public Diagnostician(Rulebase rules) {
        this.rules = rules;
    }

    /** Finds, explains and weighs the gaps of an audit. */
    public Diagnosis diagnose(AuditFacts audit, Thresholds thresholds) {
        List<Object> facts = new ArrayList<>(audit.facts());
        facts.addAll(thresholds.facts());
        List<Conclusion<Object>> all =
                new ArrayList<>(rules.stage(Stage.SIGNALS).infer(facts));
        Map<Case, List<Conclusion<Signal>>> cases = new CollectedCases(signals(all), facts, thresholds).all();
        List<Conclusion<Object>> classed = rules.stage(Stage.GAPS).infer(cases.keySet());
        all.addAll(classed);
        Map<Gap, List<Conclusion<Signal>>> gaps = gaps(classed, cases);
        facts.addAll(gaps.keySet());
        all.addAll(rules.stage(Stage.CAUSES).infer(facts));
        double enough = thresholds.value("answers-to-show-a-score");
        facts.addAll(Score.inputs(audit, enough));
        List<ScorePart> parts = new ArrayList<>();
        for (Conclusion<Object> conclusion : rules.stage(Stage.PRIORITIES).infer(facts)) {
            if (conclusion.record() instanceof ScorePart part) {
                parts.add(part);
            }
            if (!(conclusion.record() instanceof ScorePart part) || part.isKnown()) {
                all.add(conclusion);
            }
        }
        Map<String, List<Conclusion<Object>>> about = about(all);
        List<FoundGap> found = gaps.entrySet().stream()
                .map(gap -> found(
                        gap.getKey(),
                        gap.getValue(),
                        about.getOrDefault(gap.getKey().id(), List.of())))
                .sorted(ORDER)
                .toList();
        found = tied(found, all, thresholds.value("tied-from"));
        facts.addAll(FirstGaps.of(found, (int) thresholds.value("gaps-answered-first")));
        List<Conclusion<Object>> patterns = rules.stage(Stage.PATTERNS).infer(facts);
        all.addAll(patterns);
        Score score = Score.of(parts, enough, thresholds.value("score-coverage"));
        return new Diagnosis(found, noLevers(all), patterns(patterns, new Opening(found, facts)), score, all);
    }

    private static final Comparator<FoundGap> ORDER = Comparator.comparingInt(
                    (FoundGap gap) -> LAYERS.indexOf(gap.gap().layer()))
            .thenComparing(gap -> gap.gap().isOutcome())
            .thenComparing(gap -> gap.weight().value(), Comparator.reverseOrder())
            .thenComparing(FoundGap::id);

    /** Of what customers meet, harm comes first and what sums up a place last; growing gaps go ahead of those of about the same impact. */
    private static List<FoundGap> tied(List<FoundGap> sorted, List<Conclusion<Object>> all, double tied) {
        Set<String> growing = new HashSet<>();
        Map<String, String> turns = new HashMap<>();
        for (Conclusion<Object> conclusion : all) {
            if (conclusion.record() instanceof Worsening worsening) {
                growing.add(worsening.gap());
            } else if (conclusion.record() instanceof GapTurn turn) {
                turns.put(turn.gap(), turn.turn());
            }
        }
        Predicate<FoundGap> met = gap -> gap.isExperience() && !gap.gap().isOutcome();
        List<FoundGap> turned = sorted.stream()
                .map(gap -> gap.inTurn(turns.getOrDefault(gap.id(), "")))
                .toList();
        List<FoundGap> ordered = new ArrayList<>(TiedGaps.ordered(
                turned.stream().filter(met.and(FoundGap::isInTurn)).toList(), growing, tied));
        ordered.addAll(0, turned.stream().filter(met.and(FoundGap::isFirst)).toList());
        turned.stream()
                .filter(met.and(gap -> !gap.isInTurn() && !gap.isFirst()))
                .forEach(ordered::add);
        turned.stream().filter(met.negate()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** The signals that rules found, each once with the evidence of all its matches. */
    private static List<Conclusion<Signal>> signals(List<Conclusion<Object>> conclusions) {
        Map<Signal, List<Object>> evidence = new LinkedHashMap<>();
        for (Conclusion<Object> conclusion : conclusions) {
            if (conclusion.record() instanceof Signal signal) {
                add(conclusion.evidence(), evidence.computeIfAbsent(signal, key -> new ArrayList<>()));
            }
        }
        List<Conclusion<Signal>> signals = new ArrayList<>();
        evidence.forEach((signal, facts) -> signals.add(new Conclusion<>(signal.rule(), signal, facts)));
        return signals;
    }

    /** The gaps, each with the signals of the case that it was made of. */
    private static Map<Gap, List<Conclusion<Signal>>> gaps(
            List<Conclusion<Object>> classed, Map<Case, List<Conclusion<Signal>>> cases) {
        Map<Gap, List<Conclusion<Signal>>> gaps = new LinkedHashMap<>();
        for (Conclusion<Object> conclusion : classed) {
            if (conclusion.record() instanceof Gap gap) {
                conclusion.evidence().stream()
                        .flatMap(fact -> Stream.ofNullable(fact instanceof Case one ? cases.get(one) : null))
                        .forEach(signals -> gaps.putIfAbsent(gap, signals));
            }
        }
        return gaps;
    }

    /** What was concluded of each gap, by its id. */
    private static Map<String, List<Conclusion<Object>>> about(List<Conclusion<Object>> all) {
        Map<String, List<Conclusion<Object>>> about = new HashMap<>();
        for (Conclusion<Object> conclusion : all) {
            Object record = conclusion.record();
            String gap = record instanceof Gap same
                    ? same.id()
                    : record instanceof Cause cause
                            ? cause.gap()
                            : record instanceof Severity band
                                    ? band.gap()
                                    : record instanceof GapWeight weighed ? weighed.gap() : "";
            if (!gap.isEmpty()) {
                about.computeIfAbsent(gap, id -> new ArrayList<>()).add(conclusion);
            }
        }
        return about;
    }

    private static FoundGap found(Gap gap, List<Conclusion<Signal>> signals, List<Conclusion<Object>> about) {
        List<Object> evidence = new ArrayList<>();
        signals.forEach(signal -> add(signal.evidence(), evidence));
        List<Cause> causes = new ArrayList<>();
        String severity = "minor";
        String importance = "assumed";
        GapWeight weight = new GapWeight(gap.id(), gap.shortfall(), 0, 0, 0, 0);
        for (Conclusion<Object> conclusion : about) {
            if (conclusion.record() instanceof Cause cause) {
                add(cause, causes);
            } else if (conclusion.record() instanceof Severity band) {
                severity = band.level();
            } else if (conclusion.record() instanceof GapWeight weighed) {
                weight = weighed;
                importance = basis(conclusion);
            }
        }
        return new FoundGap(gap, signals, severity, weight, importance, causes, List.copyOf(evidence), "");
    }

    /** Facts are the same when they are the very same object: comparing them by value costs a cold start dearly. */
    private static void add(List<Object> facts, List<Object> known) {
        for (Object fact : facts) {
            if (known.stream().noneMatch(other -> other == fact)) {
                known.add(fact);
            }
        }
    }

    /** A cause that several facts speak for is one cause. */
    private static void add(Cause cause, List<Cause> causes) {
        if (!causes.contains(cause)) {
            causes.add(cause);
        }
    }

    private static String basis(Conclusion<Object> weighed) {
        return weighed.evidence().stream()
                .filter(Importance.class::isInstance)
                .map(fact -> ((Importance) fact).basis())
                .findFirst()
                .orElse("assumed");
    }

    /** What a paper may open with, in the order of the rules; of one rule the strongest first. */
    private static List<Conclusion<Pattern>> patterns(List<Conclusion<Object>> concluded, Opening opening) {
        List<Conclusion<Pattern>> patterns = new ArrayList<>();
        for (Conclusion<Object> conclusion : concluded) {
            if (conclusion.record() instanceof Pattern pattern && opening.suits(pattern)) {
                patterns.add(new Conclusion<>(conclusion.rule(), pattern, conclusion.evidence()));
            }
        }
        patterns.sort(Comparator.comparingDouble(
                        (Conclusion<Pattern> pattern) -> pattern.record().order())
                .thenComparing(pattern -> -pattern.record().strength())
                .thenComparing(Conclusion::rule)
                .thenComparing(pattern -> pattern.record().subject()));
        return patterns;
    }

    private static List<Conclusion<NonDriver>> noLevers(List<Conclusion<Object>> all) {
        List<Conclusion<NonDriver>> levers = new ArrayList<>();
        for (Conclusion<Object> conclusion : all) {
            if (conclusion.record() instanceof NonDriver lever) {
                levers.add(new Conclusion<>(conclusion.rule(), lever, conclusion.evidence()));
            }
        }
        return levers;
    }
}
