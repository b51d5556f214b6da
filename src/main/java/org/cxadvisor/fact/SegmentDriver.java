package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How strongly something goes with an outcome among the customers of one segment.
 *
 * @param segment whose outcome
 * @param outcome the measure it was compared with
 * @param subject what was examined: a touchpoint or metric
 * @param method how the weight was found; empty when not said
 * @param weight a correlation from -1 to 1, or a share from 0 to 1
 * @param answers how many answers it was derived from; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SegmentDriver(
        String segment, String outcome, String subject, String method, double weight, double answers, String at)
        implements Placed, CountedFact {}
