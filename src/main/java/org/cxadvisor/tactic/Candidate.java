package org.cxadvisor.tactic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.rulebase.Conclusion;

/**
 * A tactic that would close gaps here, with what speaks for it and against it.
 *
 * @param playbook the remedy
 * @param subject where it is applied
 * @param gaps the ids of the gaps it closes, the weightiest first
 * @param closes which share of a gap it is expected to close, 0 to 1, by the gap's id: the playbook's own share of the part
 *     it is made for, times how sure we are that it works here
 * @param rank the place of the first of them among all gaps, from 1
 * @param blocks what speaks against it; one that forbids removes it
 * @param parts how sure we are: data, evidence, fit
 * @param advice what the weakest of these parts allows
 * @param worth the weight of its gaps times how sure we are; what the plan goes by
 * @param standing where it stands among those that could answer its first gap
 * @param committed whether it is decided already, and so neither proposed anew nor dropped
 */
public record Candidate(
        Playbook playbook,
        String subject,
        List<String> gaps,
        Map<String, Double> closes,
        int rank,
        List<Conclusion<Block>> blocks,
        List<Confidence> parts,
        Advice advice,
        double worth,
        int standing,
        boolean committed) {

    public Candidate {
        gaps = List.copyOf(gaps);
        closes = Map.copyOf(closes);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** The same with other shares of its gaps, and standing no better than this. */
    Candidate closing(Map<String, Double> shares, int order) {
        return new Candidate(
                playbook,
                subject,
                gaps,
                shares,
                rank,
                blocks,
                parts,
                advice,
                worth,
                Math.max(standing, order),
                committed);
    }

    /** Which share of its first gap it is expected to close, 0 to 1; 0 where it answers none. */
    public double closesFirst() {
        return gaps.isEmpty() ? 0 : closes.getOrDefault(gaps.get(0), 0.0);
    }

    /** The id under which people keep decisions on it: {@code playbook@subject}. */
    public String id() {
        return playbook.id() + "@" + subject;
    }

    /** Whether it repairs what customers meet, as against measuring it or helping others to repair it. */
    public boolean repairs() {
        return playbook.repairs();
    }

    /** What forbids it, if anything does; nothing forbids what is decided already. */
    public Optional<Conclusion<Block>> forbidden() {
        return committed
                ? Optional.empty()
                : blocks.stream().filter(block -> block.record().forbids()).findFirst();
    }

    static Optional<Confidence> weakest(List<Confidence> parts) {
        return parts.stream().min(Comparator.comparingDouble(Confidence::value).thenComparing(Confidence::part));
    }

    /** The part that decides how sure we are: the lowest. */
    public Confidence weakest() {
        return weakest(parts).orElseThrow();
    }
}
