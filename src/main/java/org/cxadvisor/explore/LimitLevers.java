package org.cxadvisor.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Plan;

/** More money, more people or more time: the least that lets a tactic in. */
final class LimitLevers {

    private static final double DAYS_A_WEEK = 7;

    private final Trials trials;
    private final Plan plan;
    private final TacticQuestion question;
    private final List<NotSelected> conditions;

    LimitLevers(Trials trials, TacticQuestion question, List<NotSelected> conditions) {
        this.trials = trials;
        this.plan = trials.now().plan();
        this.question = question;
        this.conditions = conditions;
    }

    /** Those that let it in, the one first that adds the least to what there is. */
    List<SingleChange> changes() {
        List<Sized> changes = new ArrayList<>();
        budget().ifPresent(changes::add);
        people().ifPresent(changes::add);
        end().ifPresent(changes::add);
        return changes.stream()
                .sorted(Comparator.comparingDouble(Sized::share))
                .map(Sized::change)
                .toList();
    }

    /** A change, and how large it is beside what there is. */
    private record Sized(SingleChange change, double share) {}

    private Optional<Sized> budget() {
        String currency = trials.currency();
        boolean stated = !Double.isNaN(plan.budget());
        double now = stated ? plan.budget() : Double.isNaN(plan.cost()) ? 0 : plan.cost();
        double step = trials.now().thresholds().value("budget-step");
        double guess = conditions.stream()
                .mapToDouble(NotSelected::budget)
                .filter(enough -> !Double.isNaN(enough))
                .max()
                .orElse(now + step);
        return currency.isEmpty() || !stated && !isRanked()
                ? Optional.empty()
                : sized("budget", stated, now, guess, step, amount -> currency + " " + whole(amount));
    }

    private Optional<Sized> people() {
        boolean stated = !Double.isNaN(plan.people());
        double now = stated ? plan.people() : plan.work();
        if (!stated && !isRanked()) {
            return Optional.empty();
        }
        double guess = conditions.stream()
                .mapToDouble(NotSelected::people)
                .filter(enough -> !Double.isNaN(enough))
                .max()
                .orElse(now + 1);
        return sized("people", stated, now, guess, 1, amount -> whole(amount) + " person-weeks");
    }

    /** Whether it is left out because a plan without limits answers the first few gaps alone. */
    private boolean isRanked() {
        return conditions.stream().anyMatch(left -> left.because().equals("low-rank"));
    }

    private Optional<Sized> sized(
            String kind, boolean stated, double now, double guess, double step, DoubleFunction<String> written) {
        OptionalDouble least = Search.least(
                now, guess, step, amount -> enters(AuditEdit.set("limits/" + kind, written.apply(amount))));
        if (least.isEmpty()) {
            return Optional.empty();
        }
        double amount = least.getAsDouble();
        SingleChange change = new SingleChange(
                stated ? kind : kind + "-stated",
                Map.of(),
                Map.of("amount", amount, "now", now),
                List.of(AuditEdit.set("limits/" + kind, written.apply(amount))));
        return Optional.of(new Sized(change, (amount - now) / Math.max(now, step)));
    }

    private Optional<Sized> end() {
        double days = plan.end().toEpochDay() - plan.start().toEpochDay() + 1.0;
        OptionalDouble least = Search.least(0, DAYS_A_WEEK, DAYS_A_WEEK, more -> enters(endAfter(more)));
        return least.stream()
                .mapToObj(more -> new Sized(
                        SingleChange.of(
                                "end",
                                Map.of(
                                        "end",
                                        plan.end().plusDays((long) more).toString(),
                                        "now",
                                        plan.end().toString()),
                                endAfter(more)),
                        more / days))
                .findFirst();
    }

    private AuditEdit endAfter(double days) {
        LocalDate end = plan.end().plusDays((long) days);
        return AuditEdit.set("limits/end", end.toString());
    }

    private boolean enters(AuditEdit edit) {
        return trials.replanned(List.of(edit)).filter(question::isIn).isPresent();
    }

    private static String whole(double amount) {
        return Long.toString(Math.round(amount));
    }
}
