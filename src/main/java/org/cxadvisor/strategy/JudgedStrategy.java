package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A strategy file that was read and checked.
 *
 * @param file its name, as it stands in every place
 * @param document the document it was read from; absent when there is none
 * @param problems everything wrong with it, sorted
 * @param lines its text, for code frames
 */
public record JudgedStrategy(String file, @Nullable Node document, List<Problem> problems, List<String> lines) {

    public JudgedStrategy {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }
}
