package org.cxadvisor.swot;

/**
 * Two lines of the SWOT that one tactic answers (TOWS).
 *
 * @param rule the rule that paired them
 * @param kind {@code strength-opportunity weakness-opportunity strength-threat weakness-threat}
 * @param inside the id of the strength or weakness
 * @param outside the id of the opportunity or threat
 * @param tactic the id of the tactic
 */
public record Pair(String rule, String kind, String inside, String outside, String tactic) {}
