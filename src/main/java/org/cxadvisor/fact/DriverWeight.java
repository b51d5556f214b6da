package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How strongly something goes with an outcome.
 *
 * @param outcome the measure it was compared with
 * @param subject what was examined
 * @param method {@code correlation relative-weights shapley regression}
 * @param weight the weight as given: a correlation from -1 to 1, or a share from 0 to 1
 * @param answers how many answers it was derived from
 * @param at the place in the audit, as {@code file:line:column}
 */
public record DriverWeight(String outcome, String subject, String method, double weight, double answers, String at)
        implements Placed {

    /** How strong it is, whichever way it points. */
    public double strength() {
        return Math.abs(weight);
    }

    /** Whether it has enough answers; false when unknown. */
    public boolean standsOnAtLeast(double enough) {
        return answers >= enough;
    }
}
