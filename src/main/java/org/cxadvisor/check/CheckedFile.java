package org.cxadvisor.check;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Problem;

/**
 * A file that was checked.
 *
 * @param name its path as it was typed, with {@code /} between folders
 * @param problems everything wrong with it and with the files it names, sorted
 * @param lines the text of it and of the files it names, by name
 */
public record CheckedFile(String name, List<Problem> problems, Map<String, List<String>> lines) {

    /** Whether a comment in it may excuse anything. */
    public boolean mayHaveSuppressions() {
        return lines.values().stream().anyMatch(CommentSuppression::mayBeIn);
    }

    public CheckedFile {
        problems = List.copyOf(problems);
        lines = Map.copyOf(lines);
    }
}
