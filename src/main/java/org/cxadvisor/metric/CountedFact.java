package org.cxadvisor.metric;

/** A fact that is based on answers somebody counted. */
public interface CountedFact {

    /** How many answers, people or cases; NaN when unknown. */
    double answers();

    /** Whether it is based on at least so many; false when that is not known. */
    default boolean standsOnAtLeast(double enough) {
        return answers() >= enough;
    }
}
