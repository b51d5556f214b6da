package org.cxadvisor.plan;

/**
 * A gap that a planned tactic answers later: the same tactic comes first against it, and it starts at another place, from which
 * this one learns.
 *
 * @param gap the gap's id
 * @param tactic the id of the planned tactic
 */
public record Extension(String gap, String tactic) {}
