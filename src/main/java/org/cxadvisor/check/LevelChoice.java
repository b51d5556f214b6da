package org.cxadvisor.check;

import java.util.Optional;
import org.cxadvisor.problem.Level;

/** The level that a project gives a rule, in place of the one on the rule's page. */
public enum LevelChoice {
    ERROR,
    WARNING,
    INFO,
    /** Its problems are not reported at all. */
    IGNORED;

    Optional<Level> level() {
        return switch (this) {
            case ERROR -> Optional.of(Level.ERROR);
            case WARNING -> Optional.of(Level.WARNING);
            case INFO -> Optional.of(Level.INFO);
            case IGNORED -> Optional.empty();
        };
    }
}
