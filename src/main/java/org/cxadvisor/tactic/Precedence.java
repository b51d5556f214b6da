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

    /** Whether it puts one tactic before another at the same place, as an answer to a gap. */
    public boolean puts(Candidate one, Candidate before, String toGap) {
        return one.subject().equals(before.subject())
                && one.playbook().id().equals(playbook)
                && before.playbook().id().equals(over)
                && (gap.isEmpty() || gap.equals(toGap));
    }
}
