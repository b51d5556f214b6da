package org.cxadvisor.stated;

/**
 * A change that people made to an agreed goal.
 *
 * @param goal the goal's id
 * @param field what was changed
 * @param was what it was before; empty where that is not said
 * @param lacking the keys that are not there, as a person reads them; empty where none is lacking
 * @param at its place
 */
public record StatedChange(String goal, String field, String was, String lacking, String at) {}
