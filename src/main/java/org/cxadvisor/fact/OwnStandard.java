package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What the organization has promised its customers or set itself; it comes before every norm. What is promised at a
 * touchpoint holds in each queue that answers there, too.
 *
 * @param metric the metric's id; {@code rating} for how customers rate the touchpoint
 * @param subject {@code organization}, or the id of a touchpoint or queue
 * @param kind {@code promise}, {@code target}, {@code floor} or {@code ceiling}
 * @param value in the metric's unit: shares in percent, times in seconds
 * @param share of the cases in which it has to hold, in percent; NaN when not said
 * @param source where it is measured, or stands; empty when not said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnStandard(
        String metric, String subject, String kind, double value, double share, String source, String at)
        implements Placed {}
