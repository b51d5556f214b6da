package org.cxadvisor.problem;

/** How much a problem weighs, lightest first, so that {@code compareTo} reads as "at least as bad as". */
public enum Level {
    INFO,
    WARNING,
    ERROR
}
