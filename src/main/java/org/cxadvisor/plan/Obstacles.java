package org.cxadvisor.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.TacticConflict;

/** What keeps a tactic out of a plan. */
final class Obstacles {

    private final Constraints constraints;

    Obstacles(Constraints constraints) {
        this.constraints = constraints;
    }

    /** Why a tactic cannot be planned on any day and with any money; empty where it can. */
    Optional<NotSelected> always(Candidate tactic, List<PlannedTactic> committed) {
        Constraints carried = constraints.noting();
        if (carried.atOnce() < 1) {
            return Optional.of(NotSelected.because(tactic, "none-at-once", Map.of(), carried.asked()));
        }
        Constraints opened = constraints.noting();
        if (tactic.playbook().newChannel() && opened.channelsAQuarter() < 1) {
            return Optional.of(NotSelected.because(tactic, "no-new-channels", Map.of(), opened.asked()));
        }
        return excluded(tactic, committed).or(() -> tooLow(tactic));
    }

    /** Why it cannot be planned beside others; empty where it can. */
    Optional<NotSelected> excluded(Candidate tactic, List<PlannedTactic> planned) {
        for (PlannedTactic before : planned) {
            Optional<TacticConflict> conflict = constraints.between(before.tactic(), tactic);
            if (conflict.isPresent()) {
                Map<String, String> values = Map.of("what", before.tactic().id());
                return Optional.of(NotSelected.because(tactic, conflict.get().rule(), values, List.of()));
            }
        }
        Constraints counted = constraints.noting();
        return counted.hasEnough(planned, tactic)
                ? Optional.of(NotSelected.because(tactic, "enough-tactics", Map.of(), counted.asked()))
                : Optional.empty();
    }

    /** Without limits, and where only the cause is sought, a plan answers the first few gaps. */
    private Optional<NotSelected> tooLow(Candidate tactic) {
        Constraints counted = constraints.noting();
        boolean searches = tactic.playbook().isFallback();
        boolean any = counted.limited() && !searches || tactic.gaps().isEmpty();
        return any || tactic.rank() <= (searches ? counted.gapsToSearch() : counted.gapsOfAnOpenPlan())
                ? Optional.empty()
                : Optional.of(NotSelected.because(tactic, "low-rank", Map.of(), counted.asked()));
    }

    /**
     * What a tactic lacks beside a selection: a turn before the end, people, money; of two limits that both keep it out the one
     * is named that more money cannot move.
     */
    NotSelected beside(Portfolio portfolio, Selection selection, Candidate tactic) {
        Optional<NotSelected> excluded = excluded(tactic, selection.planned());
        if (excluded.isPresent()) {
            return excluded.get();
        }
        List<PlannedTactic> together = portfolio.with(selection, tactic);
        return past(tactic, together)
                .or(() -> people(tactic, together))
                .or(() -> money(tactic, together))
                .orElseGet(() -> NotSelected.because(tactic, "no-gain", Map.of(), List.of()));
    }

    /** The same, every limit that it breaks; none of them where the tactics that come before it leave nothing for it to close. */
    List<NotSelected> all(Portfolio portfolio, Selection selection, Candidate tactic) {
        Optional<NotSelected> excluded = excluded(tactic, selection.planned());
        if (excluded.isPresent()) {
            return List.of(excluded.get());
        }
        List<PlannedTactic> together = portfolio.with(selection, tactic);
        List<NotSelected> all = Stream.of(past(tactic, together), people(tactic, together), money(tactic, together))
                .flatMap(Optional::stream)
                .toList();
        return all.isEmpty() ? List.of(NotSelected.because(tactic, "no-gain", Map.of(), List.of())) : all;
    }

    private Optional<NotSelected> past(Candidate tactic, List<PlannedTactic> together) {
        return together.stream()
                .map(PlannedTactic::end)
                .filter(end -> end.isAfter(constraints.end()))
                .max(Comparator.naturalOrder())
                .map(end ->
                        NotSelected.because(tactic, "past-the-end", Map.of("end", end.toString()), carriedBy(tactic)));
    }

    private List<Threshold> carriedBy(Candidate tactic) {
        Constraints carried = constraints.noting();
        carried.atOnce();
        if (tactic.playbook().newChannel()) {
            carried.channelsAQuarter();
        }
        return carried.asked();
    }

    private Optional<NotSelected> people(Candidate tactic, List<PlannedTactic> together) {
        double work = together.stream().mapToDouble(PlannedTactic::work).sum();
        return work > constraints.toWork() + Search.TINY
                ? Optional.of(NotSelected.lackingPeople(tactic, work))
                : Optional.empty();
    }

    private Optional<NotSelected> money(Candidate tactic, List<PlannedTactic> together) {
        Constraints spent = constraints.noting();
        double cost = together.stream().mapToDouble(constraints::charged).sum();
        return cost > spent.toSpend() + Search.TINY
                ? Optional.of(NotSelected.lackingMoney(tactic, spent.budgetToSpend(cost), spent.asked()))
                : Optional.empty();
    }
}
