package org.cxadvisor.goal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A drafted goal.
 *
 * @param metric the measure
 * @param subject what it is measured on
 * @param serves the id of the goal it leads up to; empty for the topmost
 * @param ambition the id of the ambition it comes from; empty when the client gave none
 * @param baseline where we stand, in {@code unit}
 * @param low the lower end of the baseline's 95 % interval; NaN when not known
 * @param high the upper end
 * @param answers how many answers stand behind the baseline; NaN when nobody counted
 * @param target where we want to be
 * @param change from the baseline to the target, in {@code unit}, with its sign
 * @param relative the same as a share of the baseline, in percent, with its sign; NaN where the baseline is nought
 * @param better {@code higher} or {@code lower}
 * @param unit {@code percent points seconds}, or the unit of an own measure
 * @param highest the highest value there can be; NaN when there is none
 * @param tail what nine in ten cases stay below today, in {@code unit}; NaN when not known
 * @param tailTarget the same if it moves by as much as the baseline does
 * @param expected where its tactics alone are expected to bring it, where the target is a standard beyond that; NaN elsewhere
 * @param period the period of the baseline, as written; empty when not known
 * @param source the id of the source of the baseline; empty when not known
 * @param end the last day
 * @param ready the first day on which the last of its tactics has worked and one wave was asked since; null without a tactic
 * @param wave how many days a wave takes
 * @param owner the role that does most of the work, whom to ask first to own it; empty when nothing planned names one
 * @param backing what is to move it: {@code tactics}, {@code goals} below it, or {@code nothing}
 * @param reach how far it can be moved until its end, as far as is known
 * @param reaches whether the target lies {@code within} that, {@code beyond} it, or that is {@code unknown}
 * @param letters the five letters of SMART, in their order
 * @param milestones the way there, S-shaped; none where no two would be a wave apart
 * @param guardrails what must not get worse meanwhile, with the row that asks for it
 * @param cautions what to keep in mind about the target
 * @param verdict whether anybody could tell that it was met
 * @param ways how to judge it all the same, where one further wave cannot show it
 * @param shows the smallest change that one further wave of as many answers could show; NaN when not counted
 * @param showsPooled the same for two waves taken together
 * @param needs the answers each wave would need to show the change four times in five; NaN when not known
 * @param needsWithin the answers each wave would need for a 95 % interval of ± the change; NaN when not known
 * @param waves how many waves of as many answers would show it together; NaN when not counted
 * @param visible the day on which the change would be large enough for one wave at the same pace; null when not counted
 * @param tactics the ids of the planned tactics that are to move it
 * @param below the ids of the goals that lead up to it
 * @param link what shows that it moves the goal it serves; null for the topmost
 * @param basis what the target is held against: the client's {@code ambition}, or as in {@link ReferenceLevel}
 * @param reference that value; NaN where there is none
 * @param referenceAt the place of that reference, as {@code file:line…}
 * @param at the place of the baseline in the audit
 * @param decidedBy the thresholds by which its target, end and milestones were set, sorted by id
 */
public record Goal(
        String metric,
        String subject,
        String serves,
        String ambition,
        double baseline,
        double low,
        double high,
        double answers,
        double target,
        double change,
        double relative,
        String better,
        String unit,
        double highest,
        double tail,
        double tailTarget,
        double expected,
        String period,
        String source,
        LocalDate end,
        @Nullable LocalDate ready,
        long wave,
        String owner,
        String backing,
        AchievableChange reach,
        String reaches,
        List<Conclusion<SmartCriterion>> letters,
        List<Milestone> milestones,
        List<Conclusion<Guardrail>> guardrails,
        List<Conclusion<TargetCaution>> cautions,
        @Nullable Conclusion<Measurability> verdict,
        List<Conclusion<MeasurabilityFix>> ways,
        double shows,
        double showsPooled,
        double needs,
        double needsWithin,
        double waves,
        @Nullable LocalDate visible,
        List<String> tactics,
        List<String> below,
        @Nullable GoalLink link,
        String basis,
        double reference,
        String referenceAt,
        String at,
        List<Threshold> decidedBy) {

    /** The share of its change that the figure halfway may lose to rounding. */
    private static final double HALFWAY_ROUNDING = 0.25;

    public Goal {
        letters = List.copyOf(letters);
        milestones = List.copyOf(milestones);
        guardrails = List.copyOf(guardrails);
        cautions = List.copyOf(cautions);
        ways = List.copyOf(ways);
        tactics = List.copyOf(tactics);
        below = List.copyOf(below);
        decidedBy = List.copyOf(decidedBy);
    }

    /** The id under which people keep decisions on it: {@code metric@subject}. */
    public String id() {
        return metric + "@" + subject;
    }

    /** Whether nothing that is planned would move it: a direction, and no goal yet. */
    public boolean isWithoutPlan() {
        return backing.equals("nothing");
    }

    /** Whether one further wave of as many answers can show it. */
    public boolean isMeasurable() {
        return verdict != null && verdict.record().measurable();
    }

    /** Where it should stand about half of the way, in figures people can say; none where there is no time for it. */
    public Optional<Milestone> halfway() {
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        Milestone middle = milestones.get(milestones.size() / 2);
        LocalDate by = middle.by().with(TemporalAdjusters.lastDayOfMonth());
        double value = TargetRounding.target(baseline, middle.value(), unit, HALFWAY_ROUNDING);
        boolean told = by.isBefore(end) && value != baseline && value != target;
        return told ? Optional.of(new Milestone(by, value)) : Optional.empty();
    }

    /** What was judged of a letter. */
    public Optional<Conclusion<SmartCriterion>> letter(String letter) {
        return letters.stream()
                .filter(judged -> judged.record().letter().equals(letter))
                .findFirst();
    }

    /** A point on the way. */
    public record Milestone(LocalDate by, double value) {}
}
