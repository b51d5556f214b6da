package org.cxadvisor.tactic;

import org.cxadvisor.gap.Gap;
import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook closes a gap or removes a cause.
 *
 * @param playbook the playbook's id
 * @param closes the name of the gap (a theme or a rule) or of the cause
 * @param within the only concern in whose gaps it does; empty where it does in all
 * @param at the playbook's place, as {@code file:line}
 */
public record Remedy(String playbook, String closes, String within, String at) implements Placed {

    /** Whether it closes a gap: what fails decides as well as how it fails. */
    public boolean answers(Gap gap) {
        return gap.isAbout(closes) && holdsIn(gap);
    }

    /** Whether it does so in gaps of this concern. */
    public boolean holdsIn(Gap gap) {
        return within.isEmpty() || within.equals(gap.name());
    }
}
