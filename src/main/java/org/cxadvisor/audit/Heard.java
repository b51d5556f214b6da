package org.cxadvisor.audit;

import org.cxadvisor.rulebase.Placed;

/**
 * What a good part of the customers say at a touchpoint or in a queue: a pain they name or a reason why they write.
 *
 * @param subject where it is heard: the touchpoint, and each queue that answers there
 * @param theme what they say, as in the vocabulary
 * @param share of those asked, or of the contacts, in percent; NaN when nobody counted
 * @param at the place in the audit, as {@code file:line:column}
 */
public record Heard(String subject, String theme, double share, String at) implements Placed {

    /** Whether it makes up at least a share, in percent; false when nobody counted. */
    public boolean makesUpAtLeast(double percent) {
        return share >= percent;
    }
}
