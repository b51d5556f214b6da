package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Something with a date.
 *
 * @param kind {@code source}, {@code event} or {@code initiative}; {@code earlier-reading} for a reading that is written as
 *     earlier than another and is later, in which case the days are to the last day of the other; {@code pool} for what spans
 *     more than a year, in which case they are those it spans
 * @param ageDays days from its last day to the day of the audit; negative lies in the future
 * @param shownDate its date as written
 * @param shownAsOf the day of the audit
 * @param at the place in the audit, as {@code file:line:column}
 */
public record DatedEvidence(String kind, double ageDays, String shownDate, String shownAsOf, String at)
        implements Placed {

    /** Whether it pools more than so many days into one figure. */
    public boolean poolsMoreThan(double days) {
        return kind.equals("pool") && ageDays > days;
    }
}
