package org.cxadvisor.stated;

/**
 * What a check has against a strategy.
 *
 * @param rule the rule that objects; its page holds the words
 * @param item the id of the goal or tactic; the key where it is neither
 * @param shown the value it objects to, as the strategy shows it
 * @param against what contradicts it; empty where nothing does
 * @param instead what was probably meant; empty where that is unknown
 * @param at the place in the strategy, as {@code file:line:column}; empty for a strategy not yet written
 */
public record StrategyObjection(String rule, String item, String shown, String against, String instead, String at) {

    /** An objection to a value in itself. */
    public StrategyObjection(String rule, String item, String shown, String at) {
        this(rule, item, shown, "", "", at);
    }

    /** An objection to a value that something else contradicts. */
    public StrategyObjection(String rule, String item, String shown, String against, String at) {
        this(rule, item, shown, against, "", at);
    }
}
