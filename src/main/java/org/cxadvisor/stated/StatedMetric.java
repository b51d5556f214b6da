package org.cxadvisor.stated;

/**
 * A measure that a goal or tactic names.
 *
 * @param item the id of the goal or tactic
 * @param metric as it is written
 * @param known whether there is such a measure: in the catalogue, in the evidence, or declared by its name as one's own
 * @param nearest the known measure that was probably meant; empty where none is near
 * @param at its place
 */
public record StatedMetric(String item, String metric, boolean known, String nearest, String at) {}
