package org.cxadvisor.tactic;

/**
 * What speaks against a playbook here.
 *
 * @param rule the rule that found it
 * @param playbook the playbook's id
 * @param what the capability, initiative or ambition behind it
 * @param forbids true removes the tactic; false lowers how well it fits, and is said
 * @param subject the only place it holds for; {@code organization} or empty where it holds everywhere
 */
public record Block(String rule, String playbook, String what, boolean forbids, String subject) {

    /** A block that removes the tactic. */
    public static Block hard(String rule, String playbook, String what) {
        return new Block(rule, playbook, what, true, "");
    }

    /** A block that lowers the tactic's fit. */
    public static Block soft(String rule, String playbook, String what) {
        return new Block(rule, playbook, what, false, "");
    }

    /** A block that removes the tactic at one place. */
    public static Block hardAt(String rule, String playbook, String what, String subject) {
        return new Block(rule, playbook, what, true, subject);
    }

    /** A block that lowers the tactic's fit at one place. */
    public static Block softAt(String rule, String playbook, String what, String subject) {
        return new Block(rule, playbook, what, false, subject);
    }

    /** Whether it holds at a place. */
    public boolean holdsAt(String place) {
        return subject.isEmpty() || subject.equals("organization") || subject.equals(place);
    }
}
