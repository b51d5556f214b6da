package org.cxadvisor.stated;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cxadvisor.metric.Money;

/** The money and people of a strategy: what there is, what is needed, and the sums that are written. */
final class BudgetFacts {

    private static final String WEEKS = "person-weeks";

    /** Amounts from ten thousand on are written to the hundred, which is at most half a percent off. */
    private static final double WRITTEN_OFF = 0.005;

    private final Part whole;
    private final StrategyEvidence evidence;
    private final List<Object> facts;
    private final String currency;

    BudgetFacts(Part whole, StrategyEvidence evidence, List<Object> facts) {
        this.whole = whole;
        this.evidence = evidence;
        this.facts = facts;
        this.currency = currency(whole);
    }

    /** The currency that a strategy is planned in: that of the sum, of the limit, or of its first tactic; empty where none says. */
    static String currency(Part whole) {
        Stream<String> sums = whole.part("budget").stream()
                .flatMap(budget -> Stream.of(budget.text("planned"), budget.text("limit")));
        Stream<String> costs = tactics(whole, tactic -> true).map(BudgetFacts::cost);
        return Stream.concat(sums, costs)
                .map(written -> Money.parse(written).map(Money::currency).orElse(""))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Part> tactics(Part whole, Predicate<Part> which) {
        return whole.parts("tactics").stream().filter(which);
    }

    private static String cost(Part tactic) {
        return tactic.part("plan").map(plan -> plan.written("cost")).orElse("");
    }

    void add() {
        double people = evidence.people();
        if (!Double.isNaN(people)) {
            String shown = Amounts.plain(people) + " " + WEEKS;
            facts.add(new StatedAmount("plan", "limit", people, WEEKS, "", shown, ""));
            work(people, shown);
        }
        whole.part("budget").ifPresent(this::budget);
    }

    private void budget(Part budget) {
        Optional<Money> limit = Amounts.money(budget.text("limit"));
        limit.ifPresent(money -> facts.add(new StatedAmount(
                "budget", "limit", money.amount(), money.currency(), "", budget.text("limit"), budget.at("limit"))));
        double stated = Amounts.once(budget.text("planned"));
        double counted = nearest(stated);
        boolean alike = limit.isPresent() && limit.get().currency().equals(currency);
        String at = budget.has("planned") ? budget.at("planned") : budget.at("limit");
        facts.add(new StatedTotal(
                "budget",
                sum(TacticFacts::isPursued),
                alike ? limit.get().amount() : Double.NaN,
                Amounts.written(sum(TacticFacts::isPursued), currency),
                budget.text("limit"),
                at));
        double slack = Amounts.half(budget.text("planned"));
        facts.add(new StatedSum(
                "planned",
                budget.text("planned"),
                stated,
                counted,
                Amounts.written(counted, currency),
                slack,
                budget.at("planned")));
        spent(budget);
        boolean adds = Math.abs(stated - counted) <= slack;
        // What is wrong already is not reported again as a wrong rest.
        free(budget, alike, adds ? stated : Double.NaN);
    }

    private void spent(Part budget) {
        double[] spent = tactics(whole, tactic -> tactic.part("actual").isPresent())
                .mapToDouble(tactic -> tactic.part("actual")
                        .filter(actual -> actual.has("cost"))
                        .map(actual -> Amounts.once(actual.text("cost")))
                        .orElse(0.0))
                .toArray();
        double counted = DoubleStream.of(spent).sum();
        facts.add(new StatedSum(
                "spent",
                budget.text("spent"),
                Amounts.once(budget.text("spent")),
                counted,
                Amounts.written(counted, currency),
                Amounts.half(budget.text("spent")),
                budget.at("spent")));
    }

    /** What is left when the plan, what it costs afterwards and the reserve are paid. */
    private void free(Part budget, boolean alike, double planned) {
        if (Double.isNaN(planned)) {
            return;
        }
        double limit = alike ? Amounts.once(budget.text("limit")) : Double.NaN;
        double counted = limit - planned - orNothing(budget, "reserve") - orNothing(budget, "running");
        facts.add(new StatedSum(
                "free",
                budget.text("free"),
                Amounts.once(budget.text("free")),
                counted,
                Amounts.written(counted, currency),
                Amounts.half(budget.text("free")) + limit * WRITTEN_OFF,
                budget.at("free")));
    }

    private static double orNothing(Part budget, String key) {
        return budget.has(key) ? Amounts.once(budget.text(key)) : 0;
    }

    /** What all such tactics cost; NaN where the cost of one is not known or in another currency. */
    private double sum(Predicate<Part> which) {
        return tactics(whole, which.and(tactic -> !cost(tactic).isEmpty()))
                .mapToDouble(tactic -> Amounts.money(cost(tactic))
                        .filter(money -> money.currency().equals(currency))
                        .map(Money::amount)
                        .orElse(Double.NaN))
                .sum();
    }

    /** The sum of what is pursued; whether what is deferred or stopped counts as planned is left to who writes it. */
    private double nearest(double stated) {
        Predicate<Part> kept = tactic -> !TacticFacts.isDecided(tactic, "rejected");
        Predicate<Part> deferred = tactic -> TacticFacts.isDecided(tactic, "deferred");
        Predicate<Part> stopped = tactic -> tactic.text("state").equals("stopped");
        return Stream.of(
                        sum(kept),
                        sum(kept.and(deferred.negate())),
                        sum(kept.and(stopped.negate())),
                        sum(kept.and(deferred.negate()).and(stopped.negate())))
                .min(Comparator.comparingDouble(sum -> Math.abs(sum - stated)))
                .orElse(Double.NaN);
    }

    private void work(double people, String shown) {
        List<Part> planned = tactics(whole, TacticFacts::isPursued)
                .filter(tactic -> tactic.part("plan").isPresent())
                .toList();
        double needed = planned.stream().mapToDouble(BudgetFacts::weeks).sum();
        planned.stream()
                .max(Comparator.comparingDouble(BudgetFacts::weeks))
                .flatMap(largest -> largest.part("plan"))
                .ifPresent(plan -> facts.add(new StatedTotal(
                        "plan", needed, people, Amounts.plain(needed) + " " + WEEKS, shown, plan.at("work"))));
    }

    private static double weeks(Part tactic) {
        return tactic.part("plan")
                .map(plan -> TacticFacts.weeks(plan.text("work")))
                .orElse(Double.NaN);
    }
}
