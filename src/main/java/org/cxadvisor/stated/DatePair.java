package org.cxadvisor.stated;

/**
 * Two days of one goal or tactic, one after the other.
 *
 * @param item the id of the goal or tactic
 * @param key what happens on the first named day, a word of {@link StatedDay}
 * @param comes {@code before} or {@code after}
 * @param than what happens on the other day
 * @param shown the first named day, as it is written
 * @param against the other day, as it is written
 * @param at the place of the first named day
 */
public record DatePair(String item, String key, String comes, String than, String shown, String against, String at) {}
