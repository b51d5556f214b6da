package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * A value that was given on a scale.
 *
 * @param value the value
 * @param lowest the lowest the scale has
 * @param highest the highest the scale has
 * @param shownValue the value as a person reads it
 * @param shownScale the scale as a person reads it
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ScaledValue(double value, double lowest, double highest, String shownValue, String shownScale, String at)
        implements Placed {}
