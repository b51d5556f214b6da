package org.cxadvisor.session;

/**
 * What people decided about a tactic or a goal.
 *
 * @param kind what was decided
 * @param of the id of the tactic or goal
 * @param says the reason of a decision, the name of an owner or the words of a note; empty where none were given
 * @param until the day until which a tactic is deferred, as it was typed; else empty
 */
public record Decision(Kind kind, String of, String says, String until) {

    /** What can be decided; a later decision of one group replaces an earlier one. */
    public enum Kind {
        ACCEPTED(Group.DECISION),
        REJECTED(Group.DECISION),
        DEFERRED(Group.DECISION),
        OWNER(Group.OWNER),
        AGREED(Group.STATE),
        NOTE(Group.NOTE);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }
    }

    private enum Group {
        DECISION,
        OWNER,
        STATE,
        NOTE
    }

    /** Whether it is on whether a tactic is carried out. */
    boolean isOfTactic() {
        return kind.group == Group.DECISION;
    }

    /** Whether this takes the place of another: it is on the same, whatever was decided. */
    public boolean replaces(Decision other) {
        return of.equals(other.of) && kind.group == other.kind.group;
    }
}
