package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What evidence about something is about, where the audit says so itself.
 *
 * @param subject the id of a touchpoint, aspect, segment or own metric
 * @param concern as in {@code rules/concerns.yaml}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record StatedConcern(String subject, String concern, String at) implements Placed {}
