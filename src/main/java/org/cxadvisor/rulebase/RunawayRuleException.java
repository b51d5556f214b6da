package org.cxadvisor.rulebase;

/** Thrown when a stage does not come to rest: some rule keeps concluding from its own conclusions. */
final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunawayRuleException(String rule, int times) {
        super(rule + " fired without end (" + times + " times)");
    }
}
