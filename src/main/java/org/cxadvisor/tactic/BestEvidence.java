package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * The best evidence a playbook has for any of its effects.
 *
 * @param playbook the playbook's id
 * @param grade {@code A} meta-analysis or experiment, {@code B} observed, {@code C} large survey, {@code D} a vendor's claim,
 *     {@code E} none found
 * @param at the playbook's place, as {@code file:line}
 */
public record BestEvidence(String playbook, String grade, String at) implements Placed {}
