package org.cxadvisor.tactic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Lookup;

/**
 * What could be done here.
 *
 * @param open tactics that nothing forbids, the worthiest first
 * @param forbidden tactics that something forbids
 * @param unclosed gaps that customers meet and no playbook closes yet
 * @param conclusions everything concluded on the way
 * @param byId the tactics, open and forbidden, by their ids
 * @param byPlaybook the same by their playbooks
 * @param sure how far the data carry each gap
 */
public record Tactics(
        List<Candidate> open,
        List<Candidate> forbidden,
        List<FoundGap> unclosed,
        List<Conclusion<Object>> conclusions,
        Lookup<Candidate> byId,
        Lookup<Candidate> byPlaybook,
        Lookup<Conclusion<Object>> sure) {

    public Tactics(
            List<Candidate> open,
            List<Candidate> forbidden,
            List<FoundGap> unclosed,
            List<Conclusion<Object>> conclusions) {
        this(
                open,
                forbidden,
                unclosed,
                conclusions,
                Lookup.of(all(open, forbidden), Candidate::id),
                Lookup.of(all(open, forbidden), tactic -> tactic.playbook().id()),
                Lookup.of(
                        conclusions,
                        conclusion -> conclusion.record() instanceof Confidence sure
                                        && sure.part().equals("data")
                                ? sure.of()
                                : ""));
    }

    public Tactics {
        open = List.copyOf(open);
        forbidden = List.copyOf(forbidden);
        unclosed = List.copyOf(unclosed);
        conclusions = List.copyOf(conclusions);
    }

    private static List<Candidate> all(List<Candidate> open, List<Candidate> forbidden) {
        return Stream.concat(open.stream(), forbidden.stream()).toList();
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
        return sure.all(gap).stream()
                .map(conclusion -> (Confidence) conclusion.record())
                .min(Confidence.LOWEST);
    }
}
