package org.cxadvisor.stated;

/**
 * A tactic that the strategy lists as not selected.
 *
 * @param tactic its id
 * @param at the place of its id
 */
public record StatedLeftOut(String tactic, String at) {}
