package org.cxadvisor.rulebase;

/** A fact that a source of the audit vouches for. */
public interface Sourced {

    /** The id of the source; empty where the audit names none. */
    String source();
}
