package org.cxadvisor.check;

import java.util.Optional;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a run reports it.
 *
 * @param problem the problem, at the level that the project gives its rule
 * @param fingerprint the same in every run, wherever the lines move: 64 hexadecimal digits
 * @param occurrence 1 for the first of several findings with this fingerprint in the run, in the order of the file
 * @param excused why it does not count; null where it counts
 */
public record Finding(
        Problem problem,
        String fingerprint,
        int occurrence,
        @Nullable Excuse excused) implements Comparable<Finding> {

    static Finding of(Problem problem, Fingerprint fingerprint) {
        return new Finding(problem, fingerprint.text(), fingerprint.occurrence(), null);
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
