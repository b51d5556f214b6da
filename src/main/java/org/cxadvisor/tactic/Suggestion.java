package org.cxadvisor.tactic;

/**
 * That a playbook would close a gap.
 *
 * @param rule the rule that suggests it
 * @param playbook the playbook's id
 * @param gap the gap's id
 * @param subject the gap's subject
 */
public record Suggestion(String rule, String playbook, String gap, String subject) {

    /** The tactic's id: {@code playbook@subject}. */
    public String tactic() {
        return playbook + "@" + subject;
    }

    /** What the gap is called. */
    public String gapName() {
        return gap.substring(0, Math.max(0, gap.indexOf('@')));
    }
}
