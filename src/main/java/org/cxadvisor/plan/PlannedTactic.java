package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;

/**
 * A tactic that fits the limits, with its dates.
 *
 * @param tactic the tactic
 * @param start the first day of its first step
 * @param end the last day of its last step
 * @param work person-weeks
 * @param cost what it costs once, in {@code currency}: the middle of the playbook's range; NaN when it names none
 * @param running what it costs from its end to the end of the plan, in {@code currency}; 0 when nothing runs on, NaN when it
 *     is not paid by time or cannot be converted
 * @param currency the currency of both costs
 * @param waits whether it begins later than there were people for it, because enough new channels open in that quarter
 * @param steps its steps in the order they begin
 */
public record PlannedTactic(
        Candidate tactic,
        LocalDate start,
        LocalDate end,
        double work,
        double cost,
        double running,
        String currency,
        boolean waits,
        List<PlannedStep> steps) {

    public PlannedTactic {
        steps = List.copyOf(steps);
    }

    /**
     * Who is to own tactics at one place: who is responsible for it, as the audit states, else the role that does most of their
     * work; empty where there is none.
     */
    public static String owner(Audit audit, String subject, List<PlannedTactic> tactics) {
        return Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals(subject))
                .flatMap(touchpoint -> touchpoint.owner().known().stream())
                .findFirst()
                .orElseGet(() -> busiest(tactics));
    }

    private static String busiest(List<PlannedTactic> tactics) {
        Map<String, Double> work = new LinkedHashMap<>();
        for (PlannedTactic tactic : tactics) {
            for (Playbook.Step step : tactic.tactic().playbook().steps()) {
                work.merge(step.who(), step.personWeeks(), Double::sum);
            }
        }
        return work.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
