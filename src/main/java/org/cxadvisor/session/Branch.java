package org.cxadvisor.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.tactic.Decisions;

/**
 * One line of thought about an audit.
 *
 * @param name what people call it
 * @param text the audit with all that was changed on this branch
 * @param stated the audit with only those changes that state what is so: what {@code save} writes
 * @param changes all that was changed and is not in its file, in order
 * @param decisions what was decided, in order
 */
public record Branch(String name, String text, String stated, List<Change> changes, List<Decision> decisions) {

    public Branch {
        changes = List.copyOf(changes);
        decisions = List.copyOf(decisions);
    }

    /**
     * Something changed in the audit.
     *
     * @param isSupposed whether it is only tried and never saved
     */
    public record Change(AuditEdit edit, boolean isSupposed) {}

    /** A branch on which nothing was changed yet. */
    static Branch of(String name, String text, List<Decision> decisions) {
        return new Branch(name, text, text, List.of(), decisions);
    }

    /** The same under another name. */
    public Branch named(String other) {
        return new Branch(other, text, stated, changes, decisions);
    }

    /** The same with a supposition, which is never saved. */
    public Branch supposing(AuditEdit edit, String changed) {
        return new Branch(name, changed, stated, more(changes, new Change(edit, true)), decisions);
    }

    /** The same with a change that states what is so. */
    public Branch stating(AuditEdit edit, String changed, String statedThen) {
        return new Branch(name, changed, statedThen, more(changes, new Change(edit, false)), decisions);
    }

    /** The same with a decision, which replaces an earlier one on the same. */
    public Branch deciding(Decision decision) {
        List<Decision> kept = new ArrayList<>(
                decisions.stream().filter(one -> !decision.replaces(one)).toList());
        return new Branch(name, text, stated, changes, more(kept, decision));
    }

    private static <T> List<T> more(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** The same with only what was stated. */
    public Branch withoutSuppositions() {
        return new Branch(name, stated, stated, changes, decisions);
    }

    /** The same after what is stated was written into the file. */
    Branch saved() {
        return new Branch(
                name, text, stated, changes.stream().filter(Change::isSupposed).toList(), decisions);
    }

    /** What was changed on it since it went off from another. */
    public List<Change> changesSince(Branch other) {
        int same = 0;
        int most = Math.min(changes.size(), other.changes.size());
        while (same < most && changes.get(same).equals(other.changes.get(same))) {
            same++;
        }
        return changes.subList(same, changes.size());
    }

    /** Whether something on it is only supposed. */
    public boolean supposes() {
        return !text.equals(stated);
    }

    /** Whether the advice on another branch is the same: who owns a tactic or what was noted moves nothing. */
    public boolean isJudgedLike(Branch other) {
        return text.equals(other.text) && forPlan().equals(other.forPlan());
    }

    /** The decisions that a plan goes by. */
    public Decisions forPlan() {
        Set<String> accepted = new HashSet<>();
        Map<String, String> declined = new HashMap<>();
        for (Decision decision : decisions) {
            switch (decision.kind()) {
                case ACCEPTED -> accepted.add(decision.of());
                case REJECTED -> declined.put(decision.of(), "rejected");
                case DEFERRED -> declined.put(decision.of(), "deferred");
                default -> {
                    // Owners, agreements and notes move no plan.
                }
            }
        }
        return new Decisions(accepted, declined);
    }
}
