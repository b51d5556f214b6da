package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * What to check where a playbook is in place and the gap persists.
 *
 * @param playbook the playbook's id
 * @param check what to check
 * @param at the playbook's place, as {@code file:line}
 */
public record InPlaceCheck(String playbook, String check, String at) implements Placed {}
