package org.cxadvisor.strategy;

import java.util.List;

/**
 * A tactic as a strategy states it, for checks.
 *
 * @param id {@code playbook@subject}
 * @param serves the goals it is to move
 * @param at the place in the strategy
 */
public record StatedTactic(String id, List<String> serves, String at) {

    public StatedTactic {
        serves = List.copyOf(serves);
    }
}
