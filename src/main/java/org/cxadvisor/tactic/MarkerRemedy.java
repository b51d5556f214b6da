package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook tests whether the mark of a group of leavers is why they leave.
 *
 * @param playbook the playbook's id
 * @param marker {@code tenure contract payment add-on product}
 * @param at the playbook's place, as {@code file:line}
 */
public record MarkerRemedy(String playbook, String marker, String at) implements Placed {}
