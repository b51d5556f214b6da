package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * Something with a date.
 *
 * @param kind {@code source}, {@code event} or {@code initiative}; {@code earlier-source} for a source that only earlier readings
 *     name; {@code earlier-reading} for a reading that is written as
 *     earlier than another and is later, in which case the days are to the last day of the other; {@code pool} for a source that
 *     spans more than a year, in which case they are those it spans; {@code window} for an event in the period of figures that
 *     it may have moved, in which case they are from its first day
 * @param ageDays days from its last day to the day of the audit; negative lies in the future
 * @param shownDate its date as written; what happened and when of a {@code window}
 * @param shownAsOf the day of the audit; the figures with their periods of a {@code window}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record DatedEvidence(String kind, double ageDays, String shownDate, String shownAsOf, String at)
        implements Placed {

    /** Whether it is an event that happened in the period of figures which it may have moved. */
    public boolean fallsInAWindow() {
        return kind.equals("window");
    }

    /** Whether it pools more than so many days into one figure. */
    public boolean poolsMoreThan(double days) {
        return kind.equals("pool") && ageDays > days;
    }
}
