package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.Comparator;
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
        return concluded(TacticConflict.class);
    }

    /**
     * Those that answer a gap, as they come first: by their standing, then as the playbooks prefer one another, then the
     * worthiest, and of several alike a repair before a bet, and the one that closes most for its work.
     */
    public List<Candidate> leading(String gap) {
        List<Candidate> left = new ArrayList<>(answers(gap));
        left.sort(Comparator.comparingInt(Candidate::standing));
        List<Candidate> leading = new ArrayList<>();
        List<Precedence> precedences = concluded(Precedence.class);
        while (!left.isEmpty()) {
            Candidate next = next(left, precedences, gap);
            leading.add(next);
            left.remove(next);
        }
        return leading;
    }

    private static Candidate next(List<Candidate> left, List<Precedence> precedences, String gap) {
        List<Candidate> first = left.stream()
                .filter(tactic -> tactic.standing() == left.get(0).standing())
                .toList();
        List<Candidate> unpreceded = first.stream()
                .filter(tactic -> first.stream().noneMatch(other -> precedences.stream()
                        .anyMatch(precedence -> precedence.puts(other, tactic, gap))))
                .toList();
        List<Candidate> open = unpreceded.isEmpty() ? first : unpreceded;
        return open.stream()
                .filter(tactic -> tactic.worth() == open.get(0).worth())
                .max(Comparator.comparing(
                                (Candidate tactic) -> !tactic.playbook().isBet())
                        .thenComparingDouble(tactic -> closesForItsWork(tactic, gap))
                        .thenComparing(Comparator.comparing(Candidate::id).reversed()))
                .orElse(open.get(0));
    }

    private static double closesForItsWork(Candidate tactic, String gap) {
        return tactic.closes().getOrDefault(gap, 0.0) / tactic.playbook().personWeeks();
    }

    /** Those made for a gap first; where there are none, those that answer it too. */
    private List<Candidate> answers(String gap) {
        List<Candidate> also =
                open.stream().filter(tactic -> tactic.gaps().contains(gap)).toList();
        List<Candidate> made =
                also.stream().filter(tactic -> tactic.gaps().get(0).equals(gap)).toList();
        return made.isEmpty() ? also : made;
    }

    private <T> List<T> concluded(Class<T> kind) {
        return conclusions.stream()
                .map(Conclusion::record)
                .filter(kind::isInstance)
                .map(kind::cast)
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
