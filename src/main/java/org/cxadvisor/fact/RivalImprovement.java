package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How much faster a rival improved than we did, like for like and over the same time.
 *
 * @param subject the touchpoint, or {@code organization}
 * @param rival the rival's id
 * @param since the earlier period, as people write it
 * @param faster by how much more the rival improved, as a share of the scale; negative when we improved more
 * @param margin the 95 % margin of that; NaN when not counted
 * @param at the place in the audit, as {@code file:line:column}
 */
public record RivalImprovement(String subject, String rival, String since, double faster, double margin, String at)
        implements Placed {

    /** Whether the rival improved faster beyond the margin of error; false when not counted. */
    public boolean isReal() {
        return faster - margin > 0;
    }
}
