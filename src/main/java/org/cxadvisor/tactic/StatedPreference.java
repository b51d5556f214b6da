package org.cxadvisor.tactic;

import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook says it comes before another for one gap.
 *
 * @param playbook the playbook's id
 * @param over the other's
 * @param kind {@code always}, or what has to be found: {@code cause theme signal concern sector}
 * @param word the word that has to be found; empty for {@code always}
 * @param at the playbook's place, as {@code file:line}
 */
public record StatedPreference(String playbook, String over, String kind, String word, String at) implements Placed {}
