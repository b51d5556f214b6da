package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.tactic.Candidate;

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
}
