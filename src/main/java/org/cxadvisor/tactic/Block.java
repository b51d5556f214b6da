package org.cxadvisor.tactic;

/**
 * What speaks against a playbook here.
 *
 * @param rule the rule that found it
 * @param playbook the playbook's id
 * @param what the capability, initiative or ambition behind it
 * @param forbids true removes the tactic; false lowers how well it fits, and is said
 */
public record Block(String rule, String playbook, String what, boolean forbids) {

    /** A block that removes the tactic. */
    public static Block hard(String rule, String playbook, String what) {
        return new Block(rule, playbook, what, true);
    }

    /** A block that lowers the tactic's fit. */
    public static Block soft(String rule, String playbook, String what) {
        return new Block(rule, playbook, what, false);
    }
}
