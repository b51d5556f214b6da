package org.cxadvisor.fact;

import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * Where one stands among all that were measured like for like: s·(value − median of the others) ÷
 * spread, where s is 1 when higher is better and −1 when lower is.
 *
 * @param rival whose position: the rival's id, empty for ours
 * @param kind what is compared: {@code comparison reviews sentiment voice search}, or {@code touchpoints} for one of our
 *     touchpoints among our own
 * @param measure what was measured: a metric, or {@code rating}
 * @param subject the touchpoint, or {@code organization}
 * @param source the id of the source; empty when not known
 * @param value the value
 * @param median the median of the others
 * @param spreads how far better than that median, in spreads; negative when worse
 * @param lead the same as a share of the scale
 * @param margin the 95 % margin of that lead; NaN when not counted, 0 where nothing was sampled
 * @param others how many others were measured
 * @param answers the answers behind the value
 * @param at the place in the audit, as {@code file:line:column}
 */
public record MarketPosition(
        String rival,
        String kind,
        String measure,
        String subject,
        String source,
        double value,
        double median,
        double spreads,
        double lead,
        double margin,
        double others,
        double answers,
        String at)
        implements Placed, Sourced {

    /** How far it is below the median of the others, as a share of the scale; negative when above. */
    public double shortfall() {
        return -lead;
    }

    /** Whether at least so many others were measured. */
    public boolean isAmongAtLeast(double many) {
        return others >= many;
    }

    /** Whether it is below the median of the others by more than a share of the scale, beyond the margin of error. */
    public boolean surelyFallsBehindBy(double share) {
        return -lead - margin > 0 && -lead > share;
    }

    /** Whether it is below the median of the others by more than a share of the scale, and no number of answers is known. */
    public boolean seemsToFallBehindBy(double share) {
        return Double.isNaN(margin) && -lead > share;
    }

    /** Whether it is better than the median of the others by so many spreads, beyond the margin of error. */
    public boolean isSurelyAboveBy(double many) {
        return spreads >= many && lead - margin > 0;
    }

    /** Whether it is worse than the median of the others by so many spreads, beyond the margin of error. */
    public boolean isSurelyBelowBy(double many) {
        return spreads <= -many && -lead - margin > 0;
    }

    /** Whether it is apart by so many spreads, which may not be significant; false when the margin is not known. */
    public boolean mayLieApartBy(double many) {
        return Math.abs(spreads) >= many && Math.abs(lead) <= margin;
    }

    /** Whether it is apart by so many spreads beyond the margin of error. */
    public boolean surelyLiesApartBy(double many) {
        return isSurelyAboveBy(many) || isSurelyBelowBy(many);
    }

    /** What a line about it is called: in ours by the rule, in a rival's by the topic. */
    public String named(String rule) {
        return rival.isEmpty() ? rule : topic();
    }

    /** What a line about it is about: in ours the touchpoint, in a rival's the rival. */
    public String holder() {
        return rival.isEmpty() ? subject : rival;
    }

    /** What it is called in a list: the touchpoint, or where it concerns the whole organization, what was measured. */
    public String topic() {
        return subject.equals(Measurement.ORGANIZATION) ? kind.equals("comparison") ? measure : kind : subject;
    }

    /**
     * The confidence that the count allows: the answers as a share of those a finding needs, at most 1; 1 where nothing was sampled.
     *
     * @param needed the answers a finding needs
     */
    public double confidence(double needed) {
        if (margin == 0) {
            return 1;
        }
        return Double.isNaN(answers) ? 0 : Math.min(1, answers / needed);
    }

    /** The same of a rival, who is seen from outside only: never above a cap. */
    public double confidence(double needed, double cap) {
        return Math.min(cap, confidence(needed));
    }
}
