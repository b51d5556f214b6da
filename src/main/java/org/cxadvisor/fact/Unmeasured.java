package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * That a measure is not known: the audit says {@code unknown}.
 *
 * @param metric the measure
 * @param subject what it would be measured on
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Unmeasured(String metric, String subject, String at) implements Placed {}
