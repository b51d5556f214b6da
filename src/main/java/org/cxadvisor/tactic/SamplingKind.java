package org.cxadvisor.tactic;

/**
 * How those behind a gap were chosen.
 *
 * @param gap the gap's id
 * @param how {@code everyone random invited volunteers chosen} as the source says; {@code unsaid} where it does not;
 *     {@code unexamined} for a group of customers not examined apart from the others
 */
public record SamplingKind(String gap, String how) {}
