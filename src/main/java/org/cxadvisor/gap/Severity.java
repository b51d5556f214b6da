package org.cxadvisor.gap;

/**
 * The band a gap's shortfall falls into.
 *
 * @param row the table's row that decided it
 * @param gap the id of the gap
 * @param level {@code minor moderate major critical}
 */
public record Severity(String row, String gap, String level) {}
