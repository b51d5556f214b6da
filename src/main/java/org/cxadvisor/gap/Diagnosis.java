package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Lookup;

/**
 * What customers lack here, why, how much it weighs, and what does not matter.
 *
 * @param gaps what customers meet, the weightiest first; then results that fell, what could delight, and blind spots
 * @param noLevers what was examined and does not matter, with its proof
 * @param patterns what kind of trouble it is, what a paper opens with first
 * @param score one number for the whole, where enough is known
 * @param conclusions everything concluded on the way
 * @param byId the gaps by their ids
 * @param byGap the conclusions that are a gap or its severity, by its id
 */
public record Diagnosis(
        List<FoundGap> gaps,
        List<Conclusion<NonDriver>> noLevers,
        List<Conclusion<Pattern>> patterns,
        Score score,
        List<Conclusion<Object>> conclusions,
        Lookup<FoundGap> byId,
        Lookup<Conclusion<Object>> byGap) {

    public Diagnosis(
            List<FoundGap> gaps,
            List<Conclusion<NonDriver>> noLevers,
            List<Conclusion<Pattern>> patterns,
            Score score,
            List<Conclusion<Object>> conclusions) {
        this(
                gaps,
                noLevers,
                patterns,
                score,
                conclusions,
                Lookup.of(gaps, FoundGap::id),
                Lookup.of(conclusions, Diagnosis::gapOf));
    }

    public Diagnosis {
        gaps = List.copyOf(gaps);
        noLevers = List.copyOf(noLevers);
        patterns = List.copyOf(patterns);
        conclusions = List.copyOf(conclusions);
    }

    /** What customers meet, the weightiest first. */
    public List<FoundGap> ranked() {
        return gaps.stream().filter(FoundGap::isExperience).toList();
    }

    /** The runs among some of the ranked gaps that are about equally large and not in the order of their impact: the growing ones lead. */
    public static List<List<FoundGap>> tied(List<FoundGap> ranked) {
        return TiedGaps.reordered(ranked.stream()
                .filter(gap -> !gap.gap().isOutcome() && gap.isInTurn())
                .toList());
    }

    /** What may be a gap and is not proven, with the measure it stands on. */
    public List<Conclusion<Inconclusive>> inconclusive() {
        List<Conclusion<Inconclusive>> open = new ArrayList<>();
        for (Conclusion<Object> conclusion : conclusions) {
            if (conclusion.record() instanceof Inconclusive measure) {
                open.add(new Conclusion<>(conclusion.rule(), measure, conclusion.evidence()));
            }
        }
        return List.copyOf(open);
    }

    /** The steps that decide what customers think of a whole journey. */
    public List<Conclusion<MomentOfTruth>> momentsOfTruth() {
        List<Conclusion<MomentOfTruth>> moments = new ArrayList<>();
        for (Conclusion<Object> conclusion : conclusions) {
            if (conclusion.record() instanceof MomentOfTruth moment) {
                moments.add(new Conclusion<>(conclusion.rule(), moment, conclusion.evidence()));
            }
        }
        return moments;
    }

    /** The gap of an id. */
    public Optional<FoundGap> gap(String id) {
        return byId.first(id);
    }

    /** The gap of an id, or the one that a signal of this id, {@code rule@subject} or {@code theme@subject}, is part of. */
    public Optional<FoundGap> gapOrSignal(String id) {
        return gap(id).or(() -> gaps.stream().filter(gap -> gap.hasSignal(id)).findFirst());
    }

    private static String gapOf(Conclusion<Object> conclusion) {
        if (conclusion.record() instanceof Severity band) {
            return band.gap();
        }
        return conclusion.record() instanceof Gap gap ? gap.id() : "";
    }

    /** The bare facts for later stages: gaps, causes, severities. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (FoundGap gap : gaps) {
            facts.add(gap.gap());
            facts.addAll(gap.causes());
            facts.add(new Severity(band(gap), gap.id(), gap.severity()));
        }
        return facts;
    }

    /** The row of the table that put a gap into its band; empty where none did. */
    private String band(FoundGap gap) {
        return byGap.all(gap.id()).stream()
                .filter(conclusion -> conclusion.record() instanceof Severity band
                        && band.level().equals(gap.severity()))
                .map(Conclusion::rule)
                .findFirst()
                .orElse("");
    }
}
