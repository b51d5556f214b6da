package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What a word of the organization's own means.
 *
 * @param word an industry, theme, channel or kind of source that is on no list
 * @param means its meaning; empty when not said
 * @param pillar the pillar a theme belongs to; empty when not said
 * @param concern what evidence under it is about; empty when not said
 * @param like the listed word whose norms and tactics apply; empty when not said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record OwnWord(String word, String means, String pillar, String concern, String like, String at)
        implements Placed {}
