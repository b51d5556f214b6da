package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * The days there are for a plan.
 *
 * @param days from the first day to the last; negative when it ends before it starts, NaN when one of them is not known
 * @param left from the day of the audit to the last day; negative when that is over, NaN when one of them is not known
 * @param shownStart the first day as written; empty when not known
 * @param shownEnd the last day as written
 * @param shownAsOf the day of the audit; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PlanPeriod(double days, double left, String shownStart, String shownEnd, String shownAsOf, String at)
        implements Placed {}
