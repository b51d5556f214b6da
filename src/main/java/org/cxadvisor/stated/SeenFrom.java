package org.cxadvisor.stated;

/**
 * A day from which a strategy is seen.
 *
 * @param kind {@code as-of}: the day the strategy names; {@code today}: the day it is judged on
 * @param shown the day as it is written
 * @param day counted from 1970-01-01; NaN where it is not known
 */
public record SeenFrom(String kind, String shown, double day) {}
