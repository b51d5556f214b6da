package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * That a practice or capability is there.
 *
 * @param subject the touchpoint's id, or {@code organization}
 * @param practice a word of the vocabulary
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PresentPractice(String subject, String practice, String at) implements Placed {}
