package org.cxadvisor.gap;

/**
 * A part of the score with its weight.
 *
 * @param row the table's row that gives the weight
 * @param part which part
 * @param weight its share of the whole score, 0 to 1
 * @param value 0 to 1
 */
public record ScorePart(String row, String part, double weight, double value) {}
