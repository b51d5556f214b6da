package org.cxadvisor.tactic;

/**
 * How those were chosen who stand behind a gap.
 *
 * @param gap the gap's id
 * @param how {@code everyone random invited volunteers chosen} as the source says; {@code unsaid} where it does not;
 *     {@code unexamined} for a group of customers nobody looked at apart from the others
 */
public record SamplingKind(String gap, String how) {}
