package org.cxadvisor.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Work;
import org.cxadvisor.metric.Workdays;
import org.cxadvisor.metric.Years;
import org.cxadvisor.rulebase.Thresholds;

/**
 * The money, people and days there are.
 *
 * @param budget in {@code currency}; NaN when nobody said
 * @param people person-weeks; NaN when nobody said
 * @param start the first working day
 * @param end the last day; where none is stated, so many months after the start as a threshold says
 * @param freeze when nothing may be changed
 * @param currency the organization's; empty when nobody said
 * @param exchange what one unit of another currency is worth in it
 */
record Limits(
        double budget,
        double people,
        LocalDate start,
        LocalDate end,
        List<Period> freeze,
        String currency,
        Map<String, Double> exchange) {

    private static final double WEEKS_A_MONTH = Years.DAYS / 12 / 7;

    static Limits of(Audit audit, LocalDate asOf, Thresholds thresholds) {
        Optional<Audit.Limits> stated = audit.limits().known();
        LocalDate start = stated.flatMap(limits -> limits.start().known())
                .map(day -> day.isAfter(asOf) ? day : asOf)
                .orElse(asOf.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        LocalDate end = stated.flatMap(limits -> limits.end().known())
                .orElseGet(() -> start.plusMonths((long) thresholds.value("months-of-an-open-plan"))
                        .minusDays(1));
        double weeks = Math.max(0, end.toEpochDay() - start.toEpochDay() + 1) / 7.0;
        return new Limits(
                stated.flatMap(limits -> limits.budget().known())
                        .map(Money::amount)
                        .orElse(Double.NaN),
                stated.flatMap(limits -> limits.people().known())
                        .map(work -> personWeeks(work, weeks, thresholds))
                        .orElse(Double.NaN),
                start,
                end,
                stated.map(limits -> Stated.all(limits.freeze())).orElse(List.of()).stream()
                        .map(Stated.Known::value)
                        .toList(),
                audit.organization().currency().or(""),
                exchange(stated));
    }

    /** The same with another budget and other person-weeks. */
    Limits with(double otherBudget, double otherPeople) {
        return new Limits(otherBudget, otherPeople, start, end, freeze, currency, exchange);
    }

    private static double personWeeks(Work work, double weeks, Thresholds thresholds) {
        double each =
                switch (work.unit()) {
                    case "hour" -> work.amount() / thresholds.value("hours-per-person-week");
                    case "day" -> work.amount() / thresholds.value("days-per-person-week");
                    case "month" -> work.amount() * WEEKS_A_MONTH;
                    default -> work.amount();
                };
        return switch (work.per()) {
            case "week" -> each * weeks;
            case "month" -> each * weeks / WEEKS_A_MONTH;
            default -> each;
        };
    }

    private static Map<String, Double> exchange(Optional<Audit.Limits> stated) {
        Map<String, Double> rates = new TreeMap<>();
        stated.ifPresent(limits -> Stated.entries(limits.exchange())
                .forEach((currency, rate) -> rate.known().ifPresent(worth -> rates.put(currency, worth.amount()))));
        return rates;
    }

    /** An amount in the organization's currency; NaN when no exchange rate was given. */
    double own(double amount, String from) {
        if (from.equals(currency)) {
            return amount;
        }
        Double rate = exchange.get(from);
        return rate == null ? Double.NaN : amount * rate;
    }

    /** The first day from which so many days are free of every freeze. */
    LocalDate free(LocalDate from, long days) {
        LocalDate start = Workdays.from(from);
        for (Period frozen : freeze.stream()
                .sorted(java.util.Comparator.comparing(Period::first))
                .toList()) {
            if (!start.isAfter(frozen.last()) && !start.plusDays(days - 1).isBefore(frozen.first())) {
                start = Workdays.from(frozen.last().plusDays(1));
            }
        }
        return start;
    }
}
