package org.cxadvisor.tactic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.rulebase.Conclusion;

/**
 * What could be done here.
 *
 * @param open tactics that nothing forbids, the worthiest first
 * @param forbidden tactics that something forbids
 * @param unclosed gaps that customers meet and no playbook closes yet
 * @param conclusions everything concluded on the way
 */
public record Tactics(
        List<Candidate> open,
        List<Candidate> forbidden,
        List<FoundGap> unclosed,
        List<Conclusion<Object>> conclusions) {

    public Tactics {
        open = List.copyOf(open);
        forbidden = List.copyOf(forbidden);
        unclosed = List.copyOf(unclosed);
        conclusions = List.copyOf(conclusions);
    }

    /** Which of them must not be planned together. */
    public List<TacticConflict> conflicts() {
        return conclusions.stream()
                .map(Conclusion::record)
                .filter(TacticConflict.class::isInstance)
                .map(TacticConflict.class::cast)
                .toList();
    }

    /** The suggestions among the conclusions: what later stages see. */
    public List<Object> facts() {
        return conclusions.stream()
                .<Object>map(Conclusion::record)
                .filter(Suggestion.class::isInstance)
                .toList();
    }

    /** How far the data carry a gap: the lowest of what its answers and sources allow. */
    public Optional<Confidence> inData(String gap) {
        return conclusions.stream()
                .flatMap(
                        conclusion -> conclusion.record() instanceof Confidence sure ? Stream.of(sure) : Stream.empty())
                .filter(sure -> sure.part().equals("data") && sure.of().equals(gap))
                .min(Confidence.LOWEST);
    }
}
