package org.cxadvisor.strategy;

/**
 * What a strategy takes for granted without evidence.
 *
 * @param id what is assumed, and of what
 * @param value as the strategy has it
 * @param basis judgement, or a source
 * @param about the id of the gap or tactic that it decides about
 */
public record Assumption(String id, String value, String basis, String about) {}
