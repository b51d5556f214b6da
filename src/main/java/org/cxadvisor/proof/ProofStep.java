package org.cxadvisor.proof;

import java.util.List;

/**
 * One reason for a conclusion: a rule and the facts it matched.
 *
 * @param rule the rule's name, for a table's row {@code table/row}; empty for what the machine computed
 * @param at where the rule stands, as {@code file:line}; empty with the rule
 * @param concluded what it concluded
 * @param facts the facts it matched, those with a place first to be looked up
 */
public record ProofStep(String rule, String at, Object concluded, List<Object> facts) {

    public ProofStep {
        facts = List.copyOf(facts);
    }
}
