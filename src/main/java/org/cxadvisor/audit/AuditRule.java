package org.cxadvisor.audit;

import java.util.Locale;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** What the reader of audits finds beyond the form; each has its page and cases in {@code rules/reading/audit}. */
enum AuditRule {
    BORROWED_NORMS(Level.INFO),
    DOUBLED_HISTORY,
    DUPLICATE_SUBJECT,
    HEADLESS_HISTORY,
    MISMATCHED_SCORE,
    MISSING_FIGURE,
    MISSING_HISTORY,
    ORPHANED_RESPONSES,
    RAGGED_HISTORY,
    REDECLARED_METRIC,
    UNDECLARED_METRIC,
    UNKNOWN_SOURCE,
    UNKNOWN_SUBJECT,
    UNREADABLE_HISTORY,
    WRONG_HISTORY_VALUE;

    private final Level level;

    AuditRule() {
        this(Level.ERROR);
    }

    AuditRule(Level level) {
        this.level = level;
    }

    /** The name of its page: {@code unknown-source}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem at(Place place, Map<String, String> values) {
        return new Problem(id(), level, place, values, "");
    }
}
