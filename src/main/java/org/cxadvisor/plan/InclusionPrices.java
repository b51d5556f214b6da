package org.cxadvisor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Explains what would let a tactic in: the budget or the person-weeks with which the best selection holds it. Every amount is
 * tried by selecting again, from what is planned now, so that more room never makes a plan worse.
 */
final class InclusionPrices {

    private final Selector selector;
    private final Portfolio portfolio;
    private final Constraints constraints;
    private final Selection now;
    private final Map<List<Double>, Selection> tried = new HashMap<>();

    InclusionPrices(Selector selector, Portfolio portfolio, Selection now) {
        this.selector = selector;
        this.portfolio = portfolio;
        this.constraints = portfolio.constraints();
        this.now = now;
    }

    /** What is not selected, the first few of it with the amount from which on it would be, the rest without. */
    List<NotSelected> of(List<NotSelected> notSelected) {
        List<NotSelected> explained = new ArrayList<>();
        int priced = 0;
        for (NotSelected left : notSelected) {
            explained.add(
                    !left.lacksAnAmount()
                            ? left
                            : priced++ < constraints.pricedTactics() ? priced(left) : left.withoutAmount());
        }
        return explained;
    }

    /** The selection with other limits; empty where the search for it stopped before it was proven. */
    Optional<Selection> with(double budget, double people) {
        Selection found = tried.computeIfAbsent(
                List.of(budget, people),
                limits -> selector.select(portfolio, Limits.ofWhatIf(constraints.with(budget, people)), now.ids()));
        return Optional.of(found).filter(Selection::isProven);
    }

    private NotSelected priced(NotSelected left) {
        boolean money = !Double.isNaN(left.budget());
        double step = money ? constraints.budgetStep() : 1;
        double limit = money ? constraints.budget() : constraints.people();
        double enough = money ? left.budget() : left.people();
        OptionalDouble price =
                now.isProven() ? least(left.tactic(), money, limit, enough, step) : OptionalDouble.empty();
        return price.isEmpty()
                ? left.withoutAmount()
                : money ? left.withBudget(price.getAsDouble()) : left.withPeople(price.getAsDouble());
    }

    /** The least amount, in whole steps, that lets a tactic in while a step less does not; empty where none was found. */
    private OptionalDouble least(String tactic, boolean money, double limit, double enough, double step) {
        double tries = constraints.attemptsAtAPrice();
        double out = Math.floor(limit / step);
        double in = Math.max(out + 1, Math.ceil(enough / step));
        if (!Boolean.TRUE.equals(enters(tactic, money, Double.POSITIVE_INFINITY))) {
            return OptionalDouble.empty();
        }
        @Nullable Boolean enters = enters(tactic, money, in * step);
        while (enters != null && !enters && tries-- > 0) {
            out = in;
            in = 2 * in - Math.floor(limit / step);
            enters = enters(tactic, money, in * step);
        }
        while (enters != null && in - out > 1 && tries-- > 0) {
            double middle = Math.floor((in + out) / 2);
            enters = enters(tactic, money, middle * step);
            in = Boolean.TRUE.equals(enters) ? middle : in;
            out = Boolean.FALSE.equals(enters) ? middle : out;
        }
        return enters != null && in - out == 1 ? OptionalDouble.of(in * step) : OptionalDouble.empty();
    }

    /** Whether a tactic is in with an amount; null where that is not proven. */
    private @Nullable Boolean enters(String tactic, boolean money, double amount) {
        return with(money ? amount : constraints.budget(), money ? constraints.people() : amount)
                .map(selection -> selection.holds(tactic))
                .orElse(null);
    }
}
