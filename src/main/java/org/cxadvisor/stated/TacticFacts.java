package org.cxadvisor.stated;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.metric.Work;
import org.jspecify.annotations.Nullable;

/** What one tactic of a strategy states, as facts. */
final class TacticFacts {

    private static final String WEEKS = "person-weeks";

    private final Part tactic;
    private final Part whole;
    private final Measures measures;
    private final List<Object> facts;
    private final @Nullable Part decision;

    TacticFacts(Part tactic, Part whole, Measures measures, List<Object> facts) {
        this.tactic = tactic;
        this.whole = whole;
        this.measures = measures;
        this.facts = facts;
        this.decision = tactic.part("decision").orElse(null);
    }

    void add() {
        if (tactic.id().isEmpty()) {
            return;
        }
        if (isPursued(tactic)) {
            facts.add(new StatedTactic(
                    tactic.id(),
                    tactic.texts("closes"),
                    tactic.texts("serves"),
                    tactic.part("plan")
                            .map(plan -> ItemDays.count(plan.text("start")))
                            .orElse(Double.NaN),
                    measures.effectAfter(tactic.id()),
                    tactic.at()));
        }
        decision();
        tactic.part("observed").ifPresent(this::observation);
        tactic.part("plan").ifPresent(this::needs);
        tactic.part("expected").filter(part -> !part.text("metric").isEmpty()).ifPresent(part -> {
            facts.add(measures.named(tactic.id(), part.text("metric"), "", part.at("metric")));
            expectation(part);
        });
        days();
    }

    /** Only of the goals that the tactic is to move: what else moves may well be a price that is paid for it. */
    private void expectation(Part expected) {
        String metric = expected.text("metric");
        tactic.texts("serves").stream()
                .filter(goal -> goal.startsWith(metric + "@"))
                .forEach(goal -> facts.add(new StatedExpectation(
                        tactic.id(),
                        goal,
                        metric,
                        expected.text("change"),
                        measures.better(metric),
                        expected.at("change"))));
    }

    private void observation(Part observed) {
        Optional<Quantity> before = Quantity.parse(observed.text("before"));
        Optional<Quantity> after = Quantity.parse(observed.text("after"));
        boolean alike = before.isPresent()
                && after.isPresent()
                && Measures.unit(before.get()).equals(Measures.unit(after.get()));
        facts.add(new StatedObservation(
                tactic.id(),
                observed.text("change"),
                observed.text("before") + " → " + observed.text("after"),
                alike ? after.get().value() - before.get().value() : Double.NaN,
                observed.at("change")));
    }

    /** What was rejected or given up moves nothing any more. */
    static boolean isPursued(Part tactic) {
        return !isDecided(tactic, "rejected") && !tactic.text("state").equals("stopped");
    }

    static boolean isDecided(Part tactic, String how) {
        return tactic.part("decision").map(part -> part.text("is")).orElse("").equals(how);
    }

    private String decided(String key) {
        return decision == null ? "" : decision.text(key);
    }

    private void decision() {
        facts.add(new StatedDecision(
                tactic.id(),
                decided("is"),
                tactic.text("state"),
                tactic.text("owner"),
                tactic.text("added-by"),
                decided("by"),
                decided("date"),
                decided("because"),
                decided("until"),
                decided("returns-if"),
                tactic.texts("closes"),
                decision == null ? tactic.at() : decision.at("is"),
                tactic.at("state")));
        WholeFacts.owner(tactic, facts);
    }

    private void needs(Part plan) {
        Optional<Money> cost = Money.parse(plan.text("cost"));
        cost.ifPresent(money -> facts.add(new StatedAmount(
                tactic.id(),
                "need",
                money.per().isEmpty() ? money.amount() : Double.NaN,
                money.currency(),
                BudgetFacts.currency(whole),
                plan.text("cost"),
                plan.at("cost"))));
        double weeks = weeks(plan.text("work"));
        if (!Double.isNaN(weeks)) {
            facts.add(new StatedAmount(tactic.id(), "need", weeks, WEEKS, "", plan.text("work"), plan.at("work")));
        }
    }

    /** Work in person-weeks; NaN where it is written in another unit. */
    static double weeks(String work) {
        return Work.parse(work)
                .filter(written ->
                        written.unit().equals("week") && written.per().isEmpty())
                .map(Work::amount)
                .orElse(Double.NaN);
    }

    private void days() {
        ItemDays days = new ItemDays(tactic.id(), facts);
        tactic.part("plan").ifPresent(part -> {
            days.add("start", part, "start");
            days.add("end", part, "end");
        });
        tactic.part("actual").ifPresent(part -> {
            days.add("actual-start", part, "start");
            days.add("actual-end", part, "end");
        });
        if (decision != null) {
            days.add("decided", decision, "date");
            days.add("until", decision, "until");
        }
        List<Part> steps = tactic.parts("steps");
        for (Part step : steps) {
            days.add("step", step, "by");
            days.add("finished", step, "finished");
            steps.stream()
                    .filter(other -> !other.id().isEmpty() && other.id().equals(step.text("after")))
                    .findFirst()
                    .ifPresent(before -> days.follows(step, before));
        }
        days.finish();
    }
}
