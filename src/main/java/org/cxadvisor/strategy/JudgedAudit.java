package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * An audit that was read and checked.
 *
 * @param file its name, as it stands in every place
 * @param given the audit; absent when it could not be bound
 * @param seen it as facts, seen from its own day or from the one that was named; absent with it
 * @param document the document it was read from; absent when there is none
 * @param problems everything wrong with it, sorted
 * @param lines its text, for code frames
 * @param historyLines the text of its history file
 */
public record JudgedAudit(
        String file,
        @Nullable Audit given,
        @Nullable AuditFacts seen,
        @Nullable Node document,
        List<Problem> problems,
        List<String> lines,
        List<String> historyLines) {

    public JudgedAudit {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        historyLines = List.copyOf(historyLines);
    }

    /** Whether a strategy may be drafted from it: it was bound, and nothing is an error. */
    public boolean isSound() {
        return given != null
                && document != null
                && problems.stream().noneMatch(problem -> problem.level() == Level.ERROR);
    }

    /** The audit; throws {@link IllegalStateException} unless it is sound. */
    public Audit audit() {
        if (given == null) {
            throw new IllegalStateException(file + " is not sound");
        }
        return given;
    }

    /** The document it was read from; throws {@link IllegalStateException} unless it is sound. */
    public Node root() {
        if (document == null) {
            throw new IllegalStateException(file + " is not sound");
        }
        return document;
    }
}
