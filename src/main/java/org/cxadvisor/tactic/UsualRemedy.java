package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook is the usual first remedy of a concern, also where no cause is known: its first steps count the causes.
 *
 * @param playbook the playbook's id
 * @param concern the concern, as in {@code rules/concerns.yaml}
 * @param at the playbook's place, as {@code file:line}
 */
public record UsualRemedy(String playbook, String concern, String at) implements Placed {}
