package org.cxadvisor.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a run reports it.
 *
 * @param problem the problem, at the level that the project gives its rule
 * @param fingerprint the same in every run, wherever the lines move: 64 hexadecimal digits
 * @param occurrence 1 for the first of several findings with this fingerprint in a report, in their order; 1 before {@link #numbered}
 * @param excused why it does not count; null where it counts
 */
public record Finding(
        Problem problem,
        String fingerprint,
        int occurrence,
        @Nullable Excuse excused) implements Comparable<Finding> {

    static Finding of(Problem problem, String fingerprint) {
        return new Finding(problem, fingerprint, 1, null);
    }

    /** The findings of a whole report, sorted, those with the same fingerprint counted through. */
    public static List<Finding> numbered(Collection<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .sorted()
                .map(finding -> new Finding(
                        finding.problem,
                        finding.fingerprint,
                        seen.merge(finding.fingerprint, 1, Integer::sum),
                        finding.excused))
                .toList();
    }

    /** Why it does not count; empty where it counts. */
    public Optional<Excuse> excuse() {
        return Optional.ofNullable(excused);
    }

    Finding excusedBy(Excuse why) {
        return new Finding(problem, fingerprint, occurrence, why);
    }

    /** In the order of files and places. */
    @Override
    public int compareTo(Finding other) {
        return problem.compareTo(other.problem);
    }
}
