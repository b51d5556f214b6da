package org.cxadvisor.goal;

/**
 * What a goal is compared with.
 *
 * @param row the table's row that chose it
 * @param goal the goal's id
 * @param basis what was {@code promise}d, the {@code best} of its own past, the {@code others} in the same survey, what is
 *     {@code accepted}, {@code none} at all, or the {@code headroom} to the end of the scale
 */
public record ReferenceLevel(String row, String goal, String basis) {}
