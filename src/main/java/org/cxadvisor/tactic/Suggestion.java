package org.cxadvisor.tactic;

/**
 * That a playbook would close a gap.
 *
 * @param rule the rule that suggests it
 * @param playbook the playbook's id
 * @param gap the gap's id
 * @param subject the gap's subject
 * @param match {@code precise} where a theme, signal or cause agrees, {@code named} where the name of the rated thing
 *     says so, {@code trade} where it is first in the trade by words, {@code trade-theme} where by the theme,
 *     {@code usual} for the usual first remedy of the concern, {@code marker} for the mark of a group of leavers,
 *     {@code general} where only the concern agrees
 */
public record Suggestion(String rule, String playbook, String gap, String subject, String match) {

    /** One whose theme, signal or cause agrees. */
    public Suggestion(String rule, String playbook, String gap, String subject) {
        this(rule, playbook, gap, subject, "precise");
    }

    /** The tactic's id: {@code playbook@subject}. */
    public String tactic() {
        return playbook + "@" + subject;
    }

    /** What the gap is called. */
    public String gapName() {
        return gap.substring(0, Math.max(0, gap.indexOf('@')));
    }
}
