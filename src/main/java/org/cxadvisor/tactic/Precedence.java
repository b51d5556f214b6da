package org.cxadvisor.tactic;

/**
 * That one playbook comes before another for a gap.
 *
 * @param rule the rule that found it
 * @param playbook the one that comes first
 * @param over the other
 * @param gap the gap's id; empty for every gap
 */
public record Precedence(String rule, String playbook, String over, String gap) {

    boolean holdsFor(String other) {
        return gap.isEmpty() || gap.equals(other);
    }
}
