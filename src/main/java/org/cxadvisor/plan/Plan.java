package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.metric.Period;

/**
 * What is done, when, and what is not.
 *
 * @param tactics what is planned, the worthiest first
 * @param leftOut what is not, and why
 * @param start the first day
 * @param end the last day there is; a year after the start where nobody set one
 * @param freeze when nothing may be changed
 * @param budget the money there is, in {@code currency}; NaN when nobody said
 * @param reserve what is kept back for measuring and surprises; NaN when there is no budget
 * @param cost what the planned tactics cost once; NaN when one of them cannot be priced in {@code currency}
 * @param running what they cost after that until the end of the plan, as far as it can be told; NaN like {@code cost}
 * @param people the person-weeks there are; NaN when nobody said
 * @param work the person-weeks planned
 * @param currency the organization's, or that of the playbooks where no exchange rate was given
 */
public record Plan(
        List<PlannedTactic> tactics,
        List<NotSelected> leftOut,
        LocalDate start,
        LocalDate end,
        List<Period> freeze,
        double budget,
        double reserve,
        double cost,
        double running,
        double people,
        double work,
        String currency) {

    public Plan {
        tactics = List.copyOf(tactics);
        leftOut = List.copyOf(leftOut);
        freeze = List.copyOf(freeze);
    }
}
