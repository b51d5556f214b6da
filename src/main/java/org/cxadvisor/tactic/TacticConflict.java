package org.cxadvisor.tactic;

/**
 * That two playbooks must not be planned together: the less worthy one has to wait.
 *
 * @param rule the rule that found it
 * @param playbook one of them
 * @param other the other
 * @param everywhere true for the whole plan; false only where both are applied to the same subject
 */
public record TacticConflict(String rule, String playbook, String other, boolean everywhere) {

    /** Two that cannot go together anywhere. */
    public static TacticConflict everywhere(String rule, String playbook, String other) {
        return new TacticConflict(rule, playbook, other, true);
    }

    /** Two that cannot go together on the same subject. */
    public static TacticConflict onOneSubject(String rule, String playbook, String other) {
        return new TacticConflict(rule, playbook, other, false);
    }

    /** Whether it keeps these two tactics apart, in whichever order. */
    public boolean separates(Candidate one, Candidate another) {
        String first = one.playbook().id();
        String second = another.playbook().id();
        boolean named =
                first.equals(playbook) && second.equals(other) || first.equals(other) && second.equals(playbook);
        return named && (everywhere || one.subject().equals(another.subject()));
    }
}
