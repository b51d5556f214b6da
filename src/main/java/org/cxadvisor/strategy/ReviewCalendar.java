package org.cxadvisor.strategy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Goals;
import org.cxadvisor.metric.Workdays;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.rulebase.Thresholds;

/**
 * When a strategy is looked at again, and what has to be asked until then.
 *
 * @param reviews the first workday some days into every quarter, until the plan and all goals have ended
 * @param waves by source, what is to be asked before each review
 */
record ReviewCalendar(List<LocalDate> reviews, List<Wave> waves) {

    /** So many answers from a source by a day. */
    record Wave(String source, LocalDate by, double responses) {}

    static ReviewCalendar of(Strategy strategy) {
        List<LocalDate> reviews = strategy.reviews();
        Map<String, Double> responses = new TreeMap<>();
        for (Goal goal : strategy.goals().goals()) {
            double needed = perWave(goal);
            if (!goal.source().isEmpty() && !Double.isNaN(needed)) {
                responses.merge(goal.source(), needed, Math::max);
            }
        }
        List<Wave> waves = new ArrayList<>();
        for (LocalDate review : reviews) {
            LocalDate by = review.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
            responses.forEach((source, needed) -> waves.add(new Wave(source, by, needed)));
        }
        waves.sort(Comparator.comparing(Wave::by).thenComparing(Wave::source));
        return new ReviewCalendar(reviews, waves);
    }

    static List<LocalDate> reviews(Plan plan, Goals goals, Thresholds thresholds) {
        double most = thresholds.value("reviews-ahead");
        long days = (long) thresholds.value("days-before-a-review");
        LocalDate last = goals.goals().stream()
                .map(Goal::end)
                .filter(plan.end()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(plan.end());
        List<LocalDate> reviews = new ArrayList<>();
        LocalDate quarter =
                plan.start().withDayOfMonth(1).withMonth((plan.start().getMonthValue() - 1) / 3 * 3 + 1);
        do {
            quarter = quarter.plusMonths(3);
            reviews.add(Workdays.from(quarter.plusDays(days)));
        } while (!quarter.isAfter(last) && reviews.size() < most);
        return reviews;
    }

    /** As many answers as the goal needs where one wave can give them, else as many as there were; said in two digits. */
    private static double perWave(Goal goal) {
        boolean more =
                goal.verdict() != null && goal.verdict().record().wayOut().equals("ask-more");
        double exact = more || Double.isNaN(goal.answers()) ? goal.needs() : goal.answers();
        return Double.isNaN(exact)
                ? exact
                : BigDecimal.valueOf(Math.ceil(exact))
                        .round(new MathContext(2, RoundingMode.CEILING))
                        .doubleValue();
    }
}
