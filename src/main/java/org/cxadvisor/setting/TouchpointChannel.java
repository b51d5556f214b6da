package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * A channel on which customers meet a touchpoint.
 *
 * @param touchpoint the touchpoint's id
 * @param channel as in the vocabulary: {@code phone email store …}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record TouchpointChannel(String touchpoint, String channel, String at) implements Placed {}
