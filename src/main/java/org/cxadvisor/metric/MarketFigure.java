package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * An average of the market or sector that an audit gives beside its own measures; never a rival's.
 *
 * @param id its name in the audit
 * @param metric the metric's id; {@code rating} for how customers rate a touchpoint
 * @param subject {@code organization}, or the id of the touchpoint it is about
 * @param value in the metric's unit
 * @param answers the answers it is based on; NaN when unknown
 * @param low lower end of its 95 % interval; NaN when unknown
 * @param high upper end of it; NaN when unknown
 * @param definition how it is counted; empty when the metric has only one way
 * @param period what it is about; empty when unknown
 * @param source the id of its source; empty when unknown
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record MarketFigure(
        String id,
        String metric,
        String subject,
        double value,
        double answers,
        double low,
        double high,
        String definition,
        String period,
        String source,
        String better,
        String at)
        implements Placed, CountedFact {

    /** Whether it is of the same measure, of the same subject, counted in the same way. */
    public boolean isLike(Measurement ours) {
        return metric.equals(ours.metric()) && subject.equals(ours.subject()) && definition.equals(ours.definition());
    }

    /** Whether it is no more than so much, in the metric's unit. */
    public boolean isAtMost(double most) {
        return value <= most;
    }

    /** Whether it is better than ours beyond our margin and, where it is known, of its own; false when unknown. */
    public boolean isSurelyBetterThan(Measurement ours) {
        double cautious = better.equals("higher") ? low : high;
        return ours.worseThan(Double.isNaN(cautious) ? value : cautious);
    }

    /** Whether ours is better beyond our margin and, where it is known, of its own; false when unknown. */
    public boolean isSurelyWorseThan(Measurement ours) {
        double cautious = better.equals("higher") ? high : low;
        return ours.betterThan(Double.isNaN(cautious) ? value : cautious);
    }
}
