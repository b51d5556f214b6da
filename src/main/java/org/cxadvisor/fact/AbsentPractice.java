package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * That a practice or capability is not there: stated, never guessed from silence.
 *
 * @param subject the touchpoint's id, or {@code organization}
 * @param practice a word of the vocabulary
 * @param at the place in the audit, as {@code file:line:column}
 */
public record AbsentPractice(String subject, String practice, String at) implements Placed {}
