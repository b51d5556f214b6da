package org.cxadvisor.goal;

/**
 * One letter of SMART, judged.
 *
 * @param row the table's row that judged
 * @param goal the goal's id
 * @param letter {@code S M A R T}
 * @param passes whether the goal has it
 */
public record SmartCriterion(String row, String goal, String letter, boolean passes) {}
