package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * At which stage of their dealings with us customers meet a touchpoint.
 *
 * @param touchpoint the touchpoint's id
 * @param stage as in the vocabulary: {@code buy help …}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record TouchpointStage(String touchpoint, String stage, String at) implements Placed {}
