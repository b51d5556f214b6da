package org.cxadvisor.metric;

/** A fact that stands on answers somebody counted. */
public interface CountedFact {

    /** How many answers, people or cases; NaN when nobody said. */
    double answers();
}
