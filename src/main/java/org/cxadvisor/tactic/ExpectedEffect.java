package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook expects to move a measure, regardless of the evidence.
 *
 * @param playbook the playbook's id
 * @param metric the measure
 * @param change {@code up} or {@code down}
 * @param at the playbook's place, as {@code file:line}
 */
public record ExpectedEffect(String playbook, String metric, String change, String at) implements Placed {}
