package org.cxadvisor.audit;

import java.util.Locale;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** What the reader of audits finds beyond the form; each has its page and cases in {@code rules/reading/audit}. */
enum AuditRule {
    ASSUMED_FISCAL_YEAR(Level.WARNING),
    BORROWED_NORMS(Level.INFO),
    DOUBLED_HISTORY,
    DUPLICATE_SUBJECT,
    HEADLESS_HISTORY,
    MISMATCHED_SCORE,
    MIXED_BASES,
    MISSING_FIGURE,
    MISSING_HISTORY,
    ORPHANED_RESPONSES,
    RAGGED_HISTORY,
    READ_AS(Level.INFO),
    REDECLARED_METRIC,
    UNDATED_FISCAL_YEAR,
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
