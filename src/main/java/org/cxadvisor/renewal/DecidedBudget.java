package org.cxadvisor.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Years;
import org.cxadvisor.problem.Place;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.Splicer;

/**
 * The sums of the budget as decisions have them: rejected, deferred and stopped tactics cost nothing, and those that people keep
 * or added count although the new draft does not propose them.
 */
final class DecidedBudget {

    private static final String BUDGET = "budget";
    private static final String PLANNED = "planned";
    private static final String RUNNING = "running";
    private static final String FREE = "free";
    private static final String PLAN = "plan";

    private final Node strategy;
    private final LocalDate end;
    private final String currency;

    /**
     * @param strategy the strategy with its decisions
     * @param end the last day of the plan
     * @param currency that of the plan
     */
    DecidedBudget(Node strategy, LocalDate end, String currency) {
        this.strategy = strategy;
        this.end = end;
        this.currency = currency;
    }

    /**
     * A draft with the sums of what is decided; as it is where people pursue what it proposes, as written costs are rounded and their
     * sum is not, and where one cost is not known or in another currency.
     */
    Splicer in(Splicer draft) {
        if (ids(pursued()).equals(ids(Ownership.items(draft.root(), Ownership.TACTICS)))) {
            return draft;
        }
        double planned = planned();
        if (Double.isNaN(planned) || text(draft, PLANNED).startsWith("over ")) {
            return draft;
        }
        Splicer text = set(draft, PLANNED, planned);
        double running = FigureText.paid(running());
        text = text(draft, RUNNING).isEmpty() ? text : set(text, RUNNING, running);
        double free = amount(draft, "limit") - amount(draft, "reserve") - planned - running;
        return text(draft, FREE).isEmpty() || !(free >= 0) ? text : set(text, FREE, free);
    }

    /** What was written last time, where people have only made its sum follow their decisions: that is no edit of theirs. */
    static Splicer base(Splicer base, Splicer mine) {
        String said = text(mine, PLANNED);
        Optional<Money> stated = Money.parse(said);
        double counted = new DecidedBudget(
                        mine.root(), LocalDate.MAX, stated.map(Money::currency).orElse(""))
                .planned();
        boolean isRight = stated.isPresent()
                && said.equals(FigureText.money(counted, stated.get().currency()))
                && !text(base, PLANNED).isEmpty();
        return isRight ? base.set(List.of(BUDGET, PLANNED), Piece.of(scalar(said))) : base;
    }

    private Splicer set(Splicer text, String key, double amount) {
        String written = FigureText.money(amount, currency);
        return text(text, key).isEmpty() || text(text, key).equals(written)
                ? text
                : text.set(List.of(BUDGET, key), Piece.of(scalar(written)));
    }

    private double planned() {
        return pursued().stream()
                .map(tactic -> plan(tactic, "cost"))
                .filter(cost -> !cost.isEmpty())
                .mapToDouble(this::amount)
                .sum();
    }

    private double running() {
        return pursued().stream()
                .mapToDouble(this::running)
                .filter(cost -> !Double.isNaN(cost))
                .sum();
    }

    private double running(Fields tactic) {
        Optional<LocalDate> done = Period.parseDate(plan(tactic, "end"));
        Optional<Money> cost = Money.parse(plan(tactic, RUNNING))
                .filter(money -> money.currency().equals(currency));
        return done.isPresent() && cost.isPresent()
                ? cost.get().perYear() * Math.max(0, Years.between(done.get(), end))
                : Double.NaN;
    }

    private List<Fields> pursued() {
        return Ownership.items(strategy, Ownership.TACTICS).stream()
                .filter(tactic -> !Set.of("rejected", "deferred").contains(Ownership.decision(tactic))
                        && !Ownership.text(tactic, "state").equals("stopped"))
                .toList();
    }

    private static Set<String> ids(List<Fields> tactics) {
        return tactics.stream().map(tactic -> Ownership.text(tactic, "id")).collect(Collectors.toSet());
    }

    private double amount(String written) {
        return Money.parse(written)
                .filter(money ->
                        money.currency().equals(currency) && money.per().isEmpty())
                .map(Money::amount)
                .orElse(Double.NaN);
    }

    private double amount(Splicer text, String key) {
        return text(text, key).isEmpty() ? 0 : amount(text(text, key));
    }

    private static String plan(Fields tactic, String key) {
        return tactic.get(PLAN) instanceof Fields plan ? Ownership.text(plan, key) : "";
    }

    private static String text(Splicer text, String key) {
        return text.get(List.of(BUDGET, key))
                .map(node -> node instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private static Scalar scalar(String written) {
        return new Scalar(written, true, Place.of(""));
    }
}
