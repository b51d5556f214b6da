package org.cxadvisor.metric;

/** A fact that is based on answers somebody counted. */
public interface CountedFact {

    /** How many answers, people or cases; NaN when unknown. */
    double answers();
}
