package org.cxadvisor.stated;

/**
 * What was agreed for a goal.
 *
 * @param goal the goal's id
 * @param state the goal's state
 * @param lacking the keys that a promise needs and that are not there, as a person reads them; empty where none is lacking
 * @param at the place of the goal's id
 */
public record StatedAgreement(String goal, String state, String lacking, String at) {}
