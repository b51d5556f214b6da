package org.cxadvisor.goal;

/**
 * Whether it can be shown that a goal was met.
 *
 * @param rule the rule that judged
 * @param goal the goal's id
 * @param measurable true when one wave suffices
 * @param wayOut what to do otherwise: {@code pool-two-waves ask-more count-the-baseline}; empty when measurable
 */
public record Measurability(String rule, String goal, boolean measurable, String wayOut) {

    /** The goal can be judged as it stands. */
    public static Measurability measurable(String rule, String goal) {
        return new Measurability(rule, goal, true, "");
    }

    /** The goal cannot be judged as it stands, but there is a way out. */
    public static Measurability not(String rule, String goal, String wayOut) {
        return new Measurability(rule, goal, false, wayOut);
    }
}
