package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How large the organization is.
 *
 * @param measure {@code customers}, {@code staff} or {@code sites}, or {@code served} for how many are served in a year
 * @param value how many
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OrganizationSize(String measure, double value, String at) implements Placed {}
