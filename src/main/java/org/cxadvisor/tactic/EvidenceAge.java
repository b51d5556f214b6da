package org.cxadvisor.tactic;

/**
 * How old the evidence behind a gap is; none where it has no date.
 *
 * @param gap the gap's id
 * @param days from its last day to the day as of which it is judged, 0 when it goes on
 */
public record EvidenceAge(String gap, double days) {

    /** Whether it is older than so many days; false when that is not known. */
    public boolean isOlderThan(double limit) {
        return days > limit;
    }

    /** Whether it is so many days old at most; false when that is not known. */
    public boolean isAtMost(double limit) {
        return days <= limit;
    }
}
