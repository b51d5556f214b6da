package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file as read.
 *
 * @param file its name, as it stands in every place
 * @param root null when the file cannot be read as one document; otherwise all that could be read, even where there are
 *     problems
 * @param problems what is wrong with the text, in the order of the file
 * @param lines the text, line by line without line ends, to show a problem in its place; empty when it is no text
 */
public record Document(String file, @Nullable Node root, List<Problem> problems, List<String> lines) {

    public Document {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }
}
