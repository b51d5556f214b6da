package org.cxadvisor.tactic;

import java.util.List;
import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook is made for gaps on certain channels only.
 *
 * @param playbook the playbook's id
 * @param channels the channels, as in the vocabulary
 * @param at the playbook's place, as {@code file:line}
 */
public record ChannelLimit(String playbook, List<String> channels, String at) implements Placed {

    public ChannelLimit {
        channels = List.copyOf(channels);
    }
}
