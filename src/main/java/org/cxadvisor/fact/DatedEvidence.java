package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Something with a date.
 *
 * @param kind {@code source}, {@code event} or {@code initiative}
 * @param ageDays days from its last day to the day of the audit; negative lies in the future
 * @param shownDate its date as written
 * @param shownAsOf the day of the audit
 * @param at the place in the audit, as {@code file:line:column}
 */
public record DatedEvidence(String kind, double ageDays, String shownDate, String shownAsOf, String at)
        implements Placed {}
