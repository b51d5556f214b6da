package org.cxadvisor.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The steps of a session in order, the one that counts among them.
 *
 * @param steps all that can be gone back or forward to; the first is the audit as it was opened
 * @param at the index of the one that counts
 * @param saved the text of the audit as its file has it
 * @param decided the decisions as the strategy's file has them
 */
public record Timeline(List<Step> steps, int at, String saved, List<Decision> decided) {

    public Timeline {
        steps = List.copyOf(steps);
        decided = List.copyOf(decided);
    }

    /**
     * What a session did once.
     *
     * @param said the sentence it was told with
     * @param after what the session held then
     */
    public record Step(String said, Branches after) {}

    /** The first step: an audit as its file has it, with what was decided before. */
    public static Timeline of(String text, List<Decision> decided) {
        return new Timeline(List.of(new Step("", Branches.of(text, decided))), 0, text, decided);
    }

    /** What counts now. */
    public Branches now() {
        return steps.get(at).after();
    }

    /** What was done up to now, the oldest first. */
    public List<String> done() {
        return said(1, at + 1);
    }

    /** A next step; those that were undone are gone. */
    public Timeline then(String said, Branches next) {
        List<Step> all = new ArrayList<>(steps.subList(0, at + 1));
        all.add(new Step(said, next));
        return new Timeline(all, at + 1, saved, decided);
    }

    /** So many steps on, or back where the number is negative, as far as there are any. */
    public Timeline moved(int count) {
        int to = Math.max(0, Math.min(steps.size() - 1, at + count));
        return new Timeline(steps, to, saved, decided);
    }

    /** What lies between this and another moment of the same session, in the order it is gone through. */
    public List<String> between(Timeline other) {
        List<String> said = new ArrayList<>(said(Math.min(at, other.at) + 1, Math.max(at, other.at) + 1));
        if (other.at < at) {
            Collections.reverse(said);
        }
        return List.copyOf(said);
    }

    private List<String> said(int from, int to) {
        return steps.subList(from, to).stream().map(Step::said).toList();
    }

    /** The same after what counts now was saved. */
    public Timeline afterSaving() {
        List<Step> after = new ArrayList<>(steps);
        after.set(at, new Step(steps.get(at).said(), now().withMain(now().main().saved())));
        return new Timeline(after, at, now().main().stated(), now().main().decisions());
    }

    /** Whether the audit has changes that its file has not. */
    public boolean changesAudit() {
        return !now().main().stated().equals(saved);
    }

    /** Whether something was decided that the strategy's file does not say. */
    public boolean changesStrategy() {
        return !now().main().decisions().equals(decided);
    }

    /** Whether something would be lost that was stated or decided, on whatever branch. */
    public boolean hasMoreThanFiles() {
        return now().branches().values().stream()
                .anyMatch(branch ->
                        !branch.stated().equals(saved) || !branch.decisions().equals(decided));
    }

    /** Whether saving would write anything. */
    public boolean isUnsaved() {
        return changesAudit() || changesStrategy();
    }
}
