package org.cxadvisor.strategy;

/**
 * What a check has against a strategy.
 *
 * @param rule the rule that objects; its page holds the words
 * @param item the id of the goal or tactic
 * @param shown the value it objects to, as the strategy shows it
 * @param at the place in the strategy, as {@code file:line:column}; empty for a strategy not yet written
 */
public record StrategyObjection(String rule, String item, String shown, String at) {}
