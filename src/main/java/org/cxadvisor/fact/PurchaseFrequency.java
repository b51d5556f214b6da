package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How often one customer buys.
 *
 * @param perYear times a year
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PurchaseFrequency(double perYear, String at) implements Placed {

    /** Whether they buy less often than so many times a year; false when that is not known. */
    public boolean areRarerThan(double times) {
        return perYear < times;
    }
}
