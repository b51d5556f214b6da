package org.cxadvisor.rulebase;

import org.jspecify.annotations.Nullable;

/** Thrown when a rule does not come to a conclusion, or to one that nobody can use. */
public final class FailedRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final How how;
    private final String says;

    FailedRuleException(String rule, How how, String says, @Nullable Throwable cause) {
        super(rule + " " + how + " " + says, cause);
        this.rule = rule;
        this.how = how;
        this.says = says;
    }

    /** What a rule did instead. */
    public enum How {
        /** It keeps concluding from its own conclusions. */
        RUNAWAY,
        /** It takes longer than anybody waits. */
        ENDLESS,
        /** It threw an exception. */
        THROWN,
        /** It concluded something of which a part is missing. */
        INCOMPLETE
    }

    /** The rule, as far as can be told; else the one that fired last. */
    public String rule() {
        return rule;
    }

    public How how() {
        return how;
    }

    /** What was thrown, or is missing. */
    public String says() {
        return says;
    }
}
