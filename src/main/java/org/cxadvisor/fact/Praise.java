package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What we do well, in the words of the audit.
 *
 * @param touchpoint where
 * @param says the words
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Praise(String touchpoint, String says, String at) implements Placed {}
