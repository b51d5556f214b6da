package org.cxadvisor.stated;

/**
 * Who is written to own something.
 *
 * @param item the id of the goal, tactic or question
 * @param owner as it is written
 * @param at its place
 */
public record StatedOwner(String item, String owner, String at) {}
