package org.cxadvisor.rulebase;

/** A fact that stands somewhere in a file that people own, so that a proof can end there. */
public interface Placed {

    /** The place: {@code file:line:column} in an audit, {@code file:line} in rules and playbooks; empty where it has none. */
    String at();
}
