package org.cxadvisor.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.TacticConflict;

/**
 * Answers the gaps in their order, each by the worthiest tactic against it that fits, one that repairs before one that measures;
 * then takes the worthiest of the others.
 */
final class FirstFit implements Selector {

    @Override
    public Selection select(List<Candidate> candidates, Constraints constraints) {
        Fitting fitting = new Fitting(constraints);
        Set<String> considered = new HashSet<>();
        candidates.stream()
                .filter(Candidate::committed)
                .sorted(Comparator.comparingInt(Candidate::rank))
                .forEach(tactic -> {
                    fitting.commit(tactic);
                    considered.add(tactic.id());
                });
        Map<Integer, List<Candidate>> byRank = candidates.stream()
                .filter(tactic -> !tactic.gaps().isEmpty() && !tactic.committed())
                .collect(Collectors.groupingBy(Candidate::rank, TreeMap::new, Collectors.toList()));
        for (List<Candidate> ofOneRank : byRank.values()) {
            ofOneRank.stream()
                    .sorted(Comparator.comparingInt(Candidate::standing))
                    .takeWhile(tactic -> !fitting.answers(tactic))
                    .forEach(tactic -> {
                        fitting.consider(tactic);
                        considered.add(tactic.id());
                    });
        }
        candidates.stream().filter(tactic -> !considered.contains(tactic.id())).forEach(fitting::consider);
        fitting.planned.sort(Comparator.comparing(
                        (PlannedTactic planned) -> !planned.tactic().committed())
                .thenComparingInt(planned -> planned.tactic().rank()));
        return new Selection(fitting.planned, fitting.notSelected);
    }

    private static final class Fitting {
        private final Constraints constraints;
        private final List<PlannedTactic> planned = new ArrayList<>();
        private final List<NotSelected> notSelected = new ArrayList<>();

        Fitting(Constraints constraints) {
            this.constraints = constraints;
        }

        /** Whether the gap that a tactic is for has its answer already: a repair, or, before a tactic that only measures, any. */
        boolean answers(Candidate open) {
            return planned.stream()
                    .map(PlannedTactic::tactic)
                    .filter(tactic -> tactic.repairs() || !open.repairs())
                    .anyMatch(tactic -> tactic.gaps().contains(open.gaps().get(0)));
        }

        /** What is decided already is planned whatever it costs; begun in two places, it is planned once. */
        void commit(Candidate tactic) {
            excluded(tactic)
                    .ifPresentOrElse(
                            notSelected::add, () -> planned.add(new Schedule(constraints, planned).place(tactic)));
        }

        void consider(Candidate tactic) {
            Optional<NotSelected> excluded = excluded(tactic).or(() -> tooLow(tactic));
            if (excluded.isPresent()) {
                notSelected.add(excluded.get());
                return;
            }
            Constraints dated = constraints.noting();
            PlannedTactic proposed = new Schedule(dated, planned).place(tactic);
            if (proposed.end().isAfter(constraints.end())) {
                Map<String, String> values = Map.of("end", proposed.end().toString());
                notSelected.add(NotSelected.because(tactic, "past-the-end", values, dated.asked()));
            } else {
                unaffordable(proposed).ifPresentOrElse(notSelected::add, () -> planned.add(proposed));
            }
        }

        /** Why a tactic cannot be planned on any day; empty where it can. */
        private Optional<NotSelected> excluded(Candidate tactic) {
            Constraints carried = constraints.noting();
            if (carried.atOnce() < 1) {
                return Optional.of(NotSelected.because(tactic, "none-at-once", Map.of(), carried.asked()));
            }
            for (PlannedTactic before : planned) {
                Optional<TacticConflict> conflict = constraints.between(before.tactic(), tactic);
                if (conflict.isPresent()) {
                    Map<String, String> values = Map.of("what", before.tactic().id());
                    return Optional.of(
                            NotSelected.because(tactic, conflict.get().rule(), values, List.of()));
                }
            }
            Constraints opened = constraints.noting();
            return tactic.playbook().newChannel() && opened.channelsAQuarter() < 1
                    ? Optional.of(NotSelected.because(tactic, "no-new-channels", Map.of(), opened.asked()))
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

        /** What a tactic lacks; empty where money and people suffice. What cannot be converted counts for nothing, and is said. */
        private Optional<NotSelected> unaffordable(PlannedTactic proposed) {
            Candidate tactic = proposed.tactic();
            double work = proposed.work() + sum(PlannedTactic::work);
            if (work > constraints.people()) {
                return Optional.of(NotSelected.lackingPeople(tactic, work));
            }
            Constraints spent = constraints.noting();
            double cost = constraints.total(proposed) + sum(constraints::total);
            if (cost > spent.budget() - spent.reserve()) {
                double budget = spent.budgetToSpend(cost);
                List<Threshold> decidedBy = spent.asked();
                return Optional.of(NotSelected.lackingMoney(tactic, budget, decidedBy));
            }
            return Optional.empty();
        }

        private double sum(ToDoubleFunction<PlannedTactic> of) {
            return planned.stream()
                    .mapToDouble(of)
                    .filter(value -> !Double.isNaN(value))
                    .sum();
        }
    }
}
