package org.cxadvisor.check;

/** How a gate ended. What was broken before and is no worse does not block a change; what is new or worse does. */
public enum Verdict {
    /** It is kept. */
    PASSED(false),
    /** It was broken before, and is kept now. */
    FIXED(false),
    /** It was broken before and still is, no worse than that. */
    KNOWN(false),
    /** It is broken within the interval only, or by too small a sample. */
    UNCERTAIN(false),
    /** There is nothing to compare with. */
    NOT_COMPARED(false),
    /** Nothing is due yet. */
    NOT_DUE(false),
    /** It is broken. */
    BROKEN(true),
    /** It was kept before. */
    NEW(true),
    /** It was broken before, and is worse now. */
    WORSE(true),
    /** It was measured in another way before, so that no difference can be told. */
    MEASURED_OTHERWISE(true),
    /** The audit does not hold the measure. */
    NOT_MEASURED(true),
    /** The strategy does not hold the goal. */
    NO_GOAL(true);

    private final boolean fails;

    Verdict(boolean fails) {
        this.fails = fails;
    }

    /** Whether a gate fails that ends so. */
    public boolean fails() {
        return fails;
    }
}
