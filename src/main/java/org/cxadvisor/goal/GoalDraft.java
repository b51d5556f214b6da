package org.cxadvisor.goal;

import java.util.List;

/**
 * A goal as drafted, before rules judge it.
 *
 * @param id {@code metric@subject}
 * @param metric the measure
 * @param subject what it is measured on
 * @param change how far it is to move, in the measure's unit, always positive
 * @param counted whether the sample size of the baseline is known
 * @param shows the smallest change one further wave of as many answers could show; NaN when not counted
 * @param showsPooled the same for two waves combined
 * @param shownBy what could show the change: one wave, two waves or more answers, as {@code one-wave two-waves more}; {@code full-count}
 *     where a system counts every case without saying how many; nothing known where there is no sample size
 * @param dated whether the baseline's period and source are known
 * @param owner the role that would do most of the work; empty when nothing planned names one
 * @param backing what is to move it: {@code tactics}, {@code goals} below it, or {@code nothing}
 * @param reach whether the target lies {@code within} what can be moved, {@code beyond}, or {@code unknown}
 * @param link what it is for: an {@code ambition}, a {@code result} that fell, a {@code plan} of which it is the measure; or, for
 *     a goal that leads up to another, {@code evidenced} or {@code not-evidenced}
 * @param timing whether its end leaves the time it takes: {@code enough}, {@code too-short}, or {@code open} without a plan
 * @param below the ids of goals that lead up to it and can be judged
 * @param waves how many waves of as many answers, combined, would show the change; NaN when not counted
 * @param years after how many years at the same pace the change would be large enough for one wave; NaN when not counted
 * @param yearly the change in a year at the same pace, in the measure's unit
 * @param unusual by how many standard deviations the baseline is worse than the waves before it; NaN when not known
 */
public record GoalDraft(
        String id,
        String metric,
        String subject,
        double change,
        boolean counted,
        double shows,
        double showsPooled,
        String shownBy,
        boolean dated,
        String owner,
        String backing,
        String reach,
        String link,
        String timing,
        List<String> below,
        double waves,
        double years,
        double yearly,
        double unusual) {

    public GoalDraft {
        below = List.copyOf(below);
    }

    /** Whether one further wave could show the change; false when unknown. */
    public boolean isShownByOneWave() {
        return shows <= change;
    }

    /** Whether two further waves combined could show the change; false when unknown. */
    public boolean isShownByTwoWaves() {
        return showsPooled <= change;
    }

    /** Whether somebody is named who would do the work. */
    public boolean isOwned() {
        return !owner.isEmpty();
    }

    /** Whether more than two waves, but no more than so many, would show the change together; false when not counted. */
    public boolean isShownByWaves(double most) {
        return showsPooled > change && waves <= most;
    }

    /** Whether the change would show within so many years at the same pace, but not by its end; false when not counted. */
    public boolean isShownWithin(double most) {
        return shows > change && years <= most;
    }

    /** Whether it moves faster in a year than so much; false when not known. */
    public boolean isFasterThan(double most) {
        return yearly > most;
    }

    /** Whether goals that lead up to it can be judged while it cannot. */
    public boolean isJudgedBelow() {
        return shows > change && !below.isEmpty();
    }

    /** Whether the baseline is worse than usual by more than so many standard deviations; false when not known. */
    public boolean isUnusualBy(double deviations) {
        return unusual > deviations;
    }
}
