package org.cxadvisor.gap;

/**
 * A part of the score that the audit can fill.
 *
 * @param part {@code touchpoints satisfaction loyalty}
 * @param value 0 to 1, where 1 is the best there is
 */
public record ScoreInput(String part, double value) {}
