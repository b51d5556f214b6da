package org.cxadvisor.tactic;

/**
 * How well the data carry a gap.
 *
 * @param gap the gap's id
 * @param share the answers behind it, divided by the answers a finding needs; 0 when unknown
 */
public record DataSupport(String gap, double share) {

    /** Whether there are at least so many times the answers that a finding needs; false when that is not known. */
    public boolean isAtLeast(double times) {
        return share >= times;
    }
}
