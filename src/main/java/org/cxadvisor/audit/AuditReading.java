package org.cxadvisor.audit;

import java.util.List;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an audit.
 *
 * @param audit null where an error stands among the problems
 * @param rest what could be read of an audit with errors, for finding more that is wrong and for nothing else
 * @param root the document it was read from; null where there is none
 * @param problems all that is wrong with the audit and its history file, sorted by place
 * @param lines the text of the audit, to show a problem in its place
 * @param historyLines the text of the history file; empty when there is none
 */
public record AuditReading(
        @Nullable Audit audit,
        @Nullable Audit rest,
        @Nullable Node root,
        List<Problem> problems,
        List<String> lines,
        List<String> historyLines) {

    public AuditReading {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        historyLines = List.copyOf(historyLines);
    }
}
