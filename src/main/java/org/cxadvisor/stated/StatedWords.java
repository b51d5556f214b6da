package org.cxadvisor.stated;

/**
 * A sentence about a goal, compared with the goal's figures.
 *
 * @param goal the goal's id
 * @param shown what the sentence says: a figure or a day
 * @param against what the figures say
 * @param agrees false where the sentence names figures or days, and not these
 * @param at the place of the sentence
 */
public record StatedWords(String goal, String shown, String against, boolean agrees, String at) {}
