package org.cxadvisor.rulebase;

/** Thrown when a stage does not come to rest: some rule keeps concluding from its own conclusions. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RunawayRuleException(String rule, int times) {
        super(rule + " fired without end (" + times + " times)");
        this.rule = rule;
    }

    /** The rule that fired last. */
    public String rule() {
        return rule;
    }
}
