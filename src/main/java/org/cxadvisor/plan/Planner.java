package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Tactics;

/** Makes the plan: constraints first, then a selection within them, then what would let in what was left out. */
public final class Planner {

    private static final int LAST = Integer.MAX_VALUE;

    private final Tactics tactics;
    private final Constraints constraints;
    private final Selector selector;

    /** The order of a paper: by the first gap that a tactic answers, what is decided already first, then as they lead. */
    private final Comparator<Candidate> told;

    private Planner(Tactics tactics, Constraints constraints, Selector selector) {
        this.tactics = tactics;
        this.constraints = constraints;
        this.selector = selector;
        Map<String, Integer> turns = turns(constraints.needs());
        this.told = Comparator.comparingInt(Candidate::rank)
                .thenComparing(tactic -> !tactic.committed())
                .thenComparing(tactic -> turns.getOrDefault(turn(tactic), LAST))
                .thenComparing(Portfolio.TURN);
    }

    /** The turn of each tactic among those that answer its first gap. */
    private static Map<String, Integer> turns(List<Need> needs) {
        Map<String, Integer> turns = new HashMap<>();
        needs.forEach(need -> need.leading().forEach(id -> turns.put(id + " " + need.gap(), turns.size())));
        return turns;
    }

    private static String turn(Candidate tactic) {
        return tactic.id() + " " + (tactic.gaps().isEmpty() ? "" : tactic.gaps().get(0));
    }

    /** The person-weeks that a plan may use; infinite where the audit states none. */
    public static double room(Audit audit, LocalDate asOf, Thresholds thresholds) {
        return Constraints.of(audit, asOf, List.of(), List.of(), thresholds).toWork();
    }

    /** Plans what may be done within the limits of the audit. */
    public static Plan plan(Tactics tactics, Diagnosis diagnosis, Audit audit, LocalDate asOf, Thresholds thresholds) {
        List<Need> needs = Need.of(diagnosis, tactics, thresholds);
        return plan(tactics, Constraints.of(audit, asOf, needs, tactics.conflicts(), thresholds), new BranchAndBound());
    }

    /** The same plan, without the amounts that would let in what is left out and without what more room would buy. */
    public static Plan sketch(
            Tactics tactics, Diagnosis diagnosis, Audit audit, LocalDate asOf, Thresholds thresholds) {
        List<Need> needs = Need.of(diagnosis, tactics, thresholds);
        Constraints constraints = Constraints.of(audit, asOf, needs, tactics.conflicts(), thresholds);
        return new Planner(tactics, constraints, new BranchAndBound()).sketch();
    }

    /**
     * All that keeps a tactic out which nothing forbids, the first reason first: of a plan with other tactics in it every limit
     * that it would break beside them.
     *
     * @param tactic one that is open and not planned
     */
    public static List<NotSelected> obstacles(
            Tactics tactics,
            Diagnosis diagnosis,
            Audit audit,
            LocalDate asOf,
            Thresholds thresholds,
            Candidate tactic) {
        List<Need> needs = Need.of(diagnosis, tactics, thresholds);
        Constraints constraints = Constraints.of(audit, asOf, needs, tactics.conflicts(), thresholds);
        Portfolio portfolio = new Portfolio(tactics.open(), constraints);
        Selection selection = new BranchAndBound().select(portfolio, Limits.of(constraints), Set.of());
        Obstacles obstacles = new Obstacles(constraints);
        return obstacles
                .always(tactic, portfolio.committed())
                .map(List::of)
                .orElseGet(() -> obstacles.all(portfolio, selection, tactic));
    }

    /** As {@link #plan(Tactics, Diagnosis, Audit, LocalDate, Thresholds)}, by whichever way of selecting. */
    static Plan plan(Tactics tactics, Constraints constraints, Selector selector) {
        return new Planner(tactics, constraints, selector).plan();
    }

    private Plan plan() {
        Portfolio portfolio = new Portfolio(tactics.open(), constraints);
        Selection selection = selector.select(portfolio, Limits.of(constraints), Set.of());
        InclusionPrices prices = new InclusionPrices(selector, portfolio, selection);
        return plan(portfolio, selection, prices.of(notSelected(portfolio, selection)), whatIfs(prices, selection));
    }

    private Plan sketch() {
        Portfolio portfolio = new Portfolio(tactics.open(), constraints);
        Selection selection = selector.select(portfolio, Limits.of(constraints), Set.of());
        return plan(portfolio, selection, notSelected(portfolio, selection), List.of());
    }

    private Plan plan(Portfolio portfolio, Selection selection, List<NotSelected> open, List<WhatIf> whatIfs) {
        List<PlannedTactic> planned = selection.planned().stream()
                .sorted(Comparator.comparing(PlannedTactic::tactic, told))
                .toList();
        List<NotSelected> left = new ArrayList<>(open);
        tactics.forbidden().forEach(tactic -> left.addAll(forbidden(tactic)));
        Map<String, String> extensions = extensions(portfolio, planned);
        List<String> currencies =
                planned.stream().map(PlannedTactic::currency).distinct().toList();
        boolean priced = currencies.size() == 1;
        return new Plan(
                planned,
                extensions,
                left,
                unanswered(planned, extensions, left),
                whatIfs,
                selection.open(),
                constraints.start(),
                constraints.end(),
                constraints.freeze(),
                constraints.budget(),
                constraints.reserve(),
                priced ? sum(planned, PlannedTactic::cost) : Double.NaN,
                priced ? sum(planned, PlannedTactic::running) : Double.NaN,
                constraints.people(),
                sum(planned, PlannedTactic::work),
                priced ? currencies.get(0) : constraints.currency());
    }

    /** What is not selected and why: first what would answer a gap of the first page that nothing answers. */
    private List<NotSelected> notSelected(Portfolio portfolio, Selection selection) {
        Obstacles obstacles = new Obstacles(constraints);
        Set<String> open = Set.copyOf(constraints.needs().stream()
                .filter(need -> need.isFirst() && !answers(selection.planned(), need.gap()))
                .map(Need::gap)
                .toList());
        Set<String> planned = selection.ids();
        return tactics.open().stream()
                .filter(tactic -> !planned.contains(tactic.id()))
                .sorted(Comparator.comparing(
                        (Candidate tactic) -> tactic.gaps().stream().noneMatch(open::contains)))
                .map(tactic -> obstacles
                        .always(tactic, portfolio.committed())
                        .orElseGet(() -> obstacles.beside(portfolio, selection, tactic)))
                .toList();
    }

    private static boolean answers(List<PlannedTactic> planned, String gap) {
        return planned.stream().anyMatch(one -> one.tactic().gaps().contains(gap));
    }

    /** The gaps that nothing planned answers at their place, and to which a planned tactic is extended. */
    private Map<String, String> extensions(Portfolio portfolio, List<PlannedTactic> planned) {
        Map<String, String> extensions = new HashMap<>();
        for (Need need : constraints.needs()) {
            if (need.page() > 0 && !answers(planned, need.gap())) {
                planned.stream()
                        .map(PlannedTactic::tactic)
                        .filter(tactic -> portfolio.startsBefore(tactic, need))
                        .findFirst()
                        .ifPresent(tactic -> extensions.put(need.gap(), tactic.id()));
            }
        }
        return extensions;
    }

    /** The gaps of a paper that nothing answers, each with the reason of the tactic that comes first against it. */
    private List<Unanswered> unanswered(
            List<PlannedTactic> planned, Map<String, String> extensions, List<NotSelected> left) {
        return constraints.needs().stream()
                .filter(need -> need.page() > 0 && !answers(planned, need.gap()) && !extensions.containsKey(need.gap()))
                .map(need -> against(need)
                        .flatMap(tactic -> left.stream()
                                .filter(out -> out.tactic().equals(tactic.id()))
                                .findFirst())
                        .map(out -> new Unanswered(need.gap(), out.because(), out.tactic()))
                        .orElseGet(() -> new Unanswered(need.gap(), "no-tactic", "")))
                .toList();
    }

    private Optional<Candidate> against(Need need) {
        return need.leading().stream()
                .flatMap(id ->
                        tactics.open().stream().filter(tactic -> tactic.id().equals(id)))
                .findFirst()
                .or(() -> tactics.forbidden().stream()
                        .filter(tactic -> tactic.gaps().contains(need.gap()))
                        .min(Portfolio.TURN));
    }

    /** What one more person-week and somewhat more budget would change, where such a limit is stated and keeps something out. */
    private List<WhatIf> whatIfs(InclusionPrices prices, Selection selection) {
        List<WhatIf> whatIfs = new ArrayList<>();
        if (!Double.isNaN(constraints.budget())) {
            double more = constraints.moreBudget();
            whatIfs.add(whatIf("budget", more, prices.with(more, constraints.people()), selection));
        }
        if (!Double.isNaN(constraints.people())) {
            double more = constraints.people() + 1;
            whatIfs.add(whatIf("people", more, prices.with(constraints.budget(), more), selection));
        }
        return whatIfs;
    }

    private WhatIf whatIf(String what, double amount, Optional<Selection> with, Selection now) {
        if (with.isEmpty() || !now.isProven()) {
            return new WhatIf(what, amount, false, List.of(), List.of());
        }
        return new WhatIf(what, amount, true, besides(with.get(), now), besides(now, with.get()));
    }

    private List<String> besides(Selection one, Selection other) {
        return one.planned().stream()
                .map(PlannedTactic::tactic)
                .filter(tactic -> !other.holds(tactic.id()))
                .sorted(told)
                .map(Candidate::id)
                .toList();
    }

    private static List<NotSelected> forbidden(Candidate tactic) {
        return tactic
                .forbidden()
                .map(block -> NotSelected.because(
                        tactic, block.rule(), Map.of("what", block.record().what()), List.of()))
                .stream()
                .toList();
    }

    private static double sum(List<PlannedTactic> planned, ToDoubleFunction<PlannedTactic> of) {
        return planned.stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }
}
