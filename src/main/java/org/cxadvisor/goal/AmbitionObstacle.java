package org.cxadvisor.goal;

/**
 * Why an ambition gives no goal.
 *
 * @param row the table's row that says so
 * @param ambition the ambition's id
 * @param obstacle what is in the way: a word of {@link AmbitionCheck#OBSTACLES}
 */
public record AmbitionObstacle(String row, String ambition, String obstacle) {}
