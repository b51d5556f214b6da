package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cxadvisor.metric.Period;

/**
 * What is done, when, and what is not.
 *
 * @param tactics what is planned, in the order of the gaps they answer
 * @param extensions the gaps that a planned tactic answers once it works where it starts, by their ids: the id of that tactic
 * @param leftOut what is not, and why
 * @param unanswered the gaps that a paper tells of and nothing in it answers, and why
 * @param whatIfs what more room would buy
 * @param open by how much a better plan could close more of the gaps, as a share of what could be reached; 0 where none can, 1
 *     where nothing is known
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
        Map<String, String> extensions,
        List<NotSelected> leftOut,
        List<Unanswered> unanswered,
        List<WhatIf> whatIfs,
        double open,
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
        extensions = Map.copyOf(extensions);
        leftOut = List.copyOf(leftOut);
        unanswered = List.copyOf(unanswered);
        whatIfs = List.copyOf(whatIfs);
        freeze = List.copyOf(freeze);
    }

    /** The same with other dates of its tactics. */
    public Plan with(List<PlannedTactic> dated) {
        return new Plan(
                dated,
                extensions,
                leftOut,
                unanswered,
                whatIfs,
                open,
                start,
                end,
                freeze,
                budget,
                reserve,
                cost,
                running,
                people,
                work,
                currency);
    }

    /** The tactics that answer a gap: those planned at its place, else the one that is extended to it. */
    public List<PlannedTactic> answers(String gap) {
        List<PlannedTactic> here = tactics.stream()
                .filter(planned -> planned.tactic().gaps().contains(gap))
                .toList();
        return here.isEmpty()
                ? tactics.stream().filter(planned -> extendsTo(planned, gap)).toList()
                : here;
    }

    /** The tactics at a place; where there is none, those that are extended to its gaps. */
    public List<PlannedTactic> answering(String place) {
        List<PlannedTactic> here = tactics.stream()
                .filter(planned -> planned.tactic().subject().equals(place))
                .toList();
        return here.isEmpty()
                ? tactics.stream()
                        .filter(planned -> extensions.entrySet().stream()
                                .anyMatch(extended -> extended.getKey().endsWith("@" + place)
                                        && extended.getValue()
                                                .equals(planned.tactic().id())))
                        .toList()
                : here;
    }

    /** Whether a planned tactic starts at another place and answers a gap after that. */
    public boolean extendsTo(PlannedTactic planned, String gap) {
        return planned.tactic().id().equals(extensions.get(gap));
    }

    /** What is neither spent nor kept back, in {@code currency}; NaN when that is not known. */
    public double unusedMoney() {
        return budget - reserve - cost - running;
    }

    /** The person-weeks that nothing takes; NaN when nobody said how many there are. */
    public double unusedWork() {
        return people - work;
    }
}
