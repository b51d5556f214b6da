package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * The industry of the organization, or one whose norms and tactics it inherits.
 *
 * @param word the industry
 * @param stated whether the audit states this one
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnIndustry(String word, boolean stated, String at) implements Placed {}
