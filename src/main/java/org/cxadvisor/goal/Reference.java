package org.cxadvisor.goal;

/**
 * What a target is held against.
 *
 * @param value in the measure's unit
 * @param at where it stands, as {@code file:line…}; empty for the end of a scale
 */
record Reference(double value, String at) {}
