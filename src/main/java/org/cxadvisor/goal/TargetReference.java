package org.cxadvisor.goal;

/**
 * What a target is held against.
 *
 * @param basis {@code ambition}, or as in {@link ReferenceLevel}
 * @param value in the measure's unit; NaN where there is none
 * @param at where it stands, as {@code file:line…}; empty for the end of a scale
 */
record TargetReference(String basis, double value, String at) {

    /** Whether no level is known that could be reached, other than the end of the scale. */
    boolean isOpen() {
        return basis.equals("headroom") || basis.equals("none");
    }
}
