package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a practice or capability is in place once a playbook is done.
 *
 * @param playbook the playbook's id
 * @param practice a word of the vocabulary
 * @param at the playbook's place, as {@code file:line}
 */
public record EstablishedPractice(String playbook, String practice, String at) implements Placed {}
