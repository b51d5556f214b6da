package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How long something takes that customers wait for. Systems count every case, so a median or an average needs no interval;
 * where an average of some cases comes with its deviation, the lower end of its interval is what is sure.
 *
 * @param metric {@code wait-time}, {@code resolution-time}, or a time that only this organization measures
 * @param subject where it was measured
 * @param channel the channel, as in the vocabulary; empty where there are several or unknown
 * @param typical the median, or the average where only that is known, in seconds
 * @param surely what it is at least, in seconds; NaN when not known
 * @param definition how it is counted: {@code median}, {@code mean}, {@code ring-time-only}
 * @param answers the cases it is based on; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Delay(
        String metric,
        String subject,
        String channel,
        double typical,
        double surely,
        String definition,
        double answers,
        String at)
        implements Placed, CountedFact {

    /** How far it exceeds what is accepted: the share of it that should not be there, 0 to 1. */
    public double shortfall(double accepted) {
        return typical <= accepted ? 0 : 1 - accepted / typical;
    }

    /**
     * What one who waits loses: as much more each time the time accepted doubles.
     *
     * @param most what is lost at most, as a share of the scale
     * @param doublings after how many doublings that much is lost
     */
    public double loss(double accepted, double most, double doublings) {
        double doubled = Math.log(typical / accepted) / Math.log(2);
        return Math.max(0, Math.min(most, most * doubled / doublings));
    }

    /** Whether it takes longer than is accepted; false when that is not sure. */
    public boolean isLongerThan(double accepted) {
        return surely > accepted;
    }
}
