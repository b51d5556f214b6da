package org.cxadvisor.plan;

/**
 * A gap that a paper tells of and no planned tactic answers.
 *
 * @param gap the gap's id
 * @param because {@code no-tactic}, or why the tactic that comes first against it is left out: the rule that blocks it, or a
 *     limit
 * @param tactic that tactic's id; empty where there is none
 */
public record Unanswered(String gap, String because, String tactic) {}
