package org.cxadvisor.stated;

/**
 * A name that stands for something else in the strategy.
 *
 * @param item the id of the goal, tactic or gap that uses it
 * @param key the key it stands under: {@code closes serves after answered-by}
 * @param name as it is written
 * @param found whether the strategy has something of that name
 * @param nearest the name that was probably meant; empty where none is near
 * @param at its place
 */
public record StatedReference(String item, String key, String name, boolean found, String nearest, String at) {}
