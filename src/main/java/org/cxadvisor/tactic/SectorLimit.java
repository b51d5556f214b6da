package org.cxadvisor.tactic;

import java.util.List;
import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook makes sense in certain industries only, or in all but some.
 *
 * @param playbook the playbook's id
 * @param only the industries in which it makes sense; empty where it does in any but those barred
 * @param barred the industries in which it does not
 * @param at the playbook's place, as {@code file:line}
 */
public record SectorLimit(String playbook, List<String> only, List<String> barred, String at) implements Placed {

    public SectorLimit {
        only = List.copyOf(only);
        barred = List.copyOf(barred);
    }

    /** Whether it names the industries in which it makes sense. */
    public boolean isLimited() {
        return !only.isEmpty();
    }
}
