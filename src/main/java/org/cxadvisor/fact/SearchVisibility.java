package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How visible one is in search: of the clicks that the first place for every keyword would bring, those that the places
 * held do bring (brief 1). Computed over the keywords for which our own rank is known.
 *
 * @param who the rival's id or somebody's domain, empty for us
 * @param visible Σ searches·CTR(rank) ÷ Σ searches·CTR(1), in percent
 * @param share own clicks of those of all who were tracked, in percent
 * @param keywords how many keywords it was computed over
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SearchVisibility(String who, double visible, double share, double keywords, String at)
        implements Placed {}
