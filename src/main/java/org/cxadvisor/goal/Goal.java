package org.cxadvisor.goal;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.rulebase.Conclusion;
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
 * @param better {@code higher} or {@code lower}
 * @param unit {@code percent points seconds}, or the unit of an own measure
 * @param period the period of the baseline, as written; empty when not known
 * @param source the id of the source of the baseline; empty when not known
 * @param end the last day
 * @param milestones the way there, S-shaped
 * @param guardrails what must not get worse meanwhile, with the row that asks for it
 * @param verdict whether anybody could tell that it was met
 * @param shows the smallest change that one further wave of as many answers could show; NaN when not counted
 * @param showsPooled the same for two waves taken together
 * @param needs the answers each wave would need; NaN when not known
 * @param tactics the ids of the planned tactics that are to move it
 * @param reference what the target was measured against: an earlier value, a threshold or the best there is
 * @param referenceAt the place of that reference, as {@code file:line…}
 * @param at the place of the baseline in the audit
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
        String better,
        String unit,
        String period,
        String source,
        LocalDate end,
        List<Milestone> milestones,
        List<Conclusion<Guardrail>> guardrails,
        @Nullable Conclusion<Verdict> verdict,
        double shows,
        double showsPooled,
        double needs,
        List<String> tactics,
        double reference,
        String referenceAt,
        String at) {

    public Goal {
        milestones = List.copyOf(milestones);
        guardrails = List.copyOf(guardrails);
        tactics = List.copyOf(tactics);
    }

    /** The id under which people keep decisions on it: {@code metric@subject}. */
    public String id() {
        return metric + "@" + subject;
    }

    /** A point on the way. */
    public record Milestone(LocalDate by, double value) {}
}
