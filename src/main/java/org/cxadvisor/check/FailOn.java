package org.cxadvisor.check;

import org.cxadvisor.problem.Level;

/** The lightest level at which a run ends with exit code 1. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Whether a problem of this level ends the run so. */
    public boolean includes(Level level) {
        return switch (this) {
            case ERROR -> level == Level.ERROR;
            case WARNING -> level != Level.INFO;
            case INFO -> true;
            case NEVER -> false;
        };
    }
}
