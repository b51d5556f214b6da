package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * How many of those who were asked answered.
 *
 * @param source the id of the survey; empty where the audit gives one figure for all
 * @param rate the share that answered, in percent
 * @param high upper end of its 95 % interval, NaN when the number asked is unknown
 * @param sent how many were asked, NaN when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SurveyReturn(String source, double rate, double high, double sent, String at)
        implements Placed, CountedFact, Sourced {

    @Override
    public double answers() {
        return sent;
    }

    /** Whether fewer answered than a share, in percent, even at the upper end of the interval. */
    public boolean surelyBelow(double percent) {
        return high < percent;
    }
}
