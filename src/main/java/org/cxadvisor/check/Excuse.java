package org.cxadvisor.check;

/**
 * Why a finding does not fail a run.
 *
 * @param kind where it is excused
 * @param because the reason that is stated there; empty in a baseline
 * @param until the last day, as a date; empty where none is stated
 */
public record Excuse(Kind kind, String because, String until) {

    /** Where a finding can be excused. */
    public enum Kind {
        /** A comment beside it. */
        COMMENT,
        /** An entry of {@code cx.yaml}. */
        PROJECT,
        /** The baseline: it was there before. */
        BASELINE
    }
}
