package org.cxadvisor.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Work;
import org.cxadvisor.metric.Workdays;
import org.cxadvisor.metric.Years;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.TacticConflict;

/**
 * What every plan must keep to: money, people, days, and which tactics exclude each other. A limit that is not known is NaN
 * and stops nothing.
 *
 * @param budget in {@code currency}; NaN when unknown
 * @param people person-weeks; NaN when unknown
 * @param staff how many work for the organization; NaN when unknown
 * @param start the first working day
 * @param end the last day; where none is stated, so many months after the start as a threshold says
 * @param freeze when nothing may be changed
 * @param currency the organization's; empty when unknown
 * @param exchange what one unit of another currency is worth in it
 * @param needs the gaps that plans are for, the weightiest first
 * @param conflicts the tactics that must not be planned together
 * @param thresholds what else limits a plan
 */
record Constraints(
        double budget,
        double people,
        double staff,
        LocalDate start,
        LocalDate end,
        List<Period> freeze,
        String currency,
        Map<String, Double> exchange,
        List<Need> needs,
        List<TacticConflict> conflicts,
        Thresholds thresholds) {

    private static final double WEEKS_A_MONTH = Years.DAYS / 12 / 7;
    private static final double PERCENT = 100;
    private static final String DOLLAR = "USD";

    static Constraints of(
            Audit audit, LocalDate asOf, List<Need> needs, List<TacticConflict> conflicts, Thresholds thresholds) {
        Optional<Audit.Limits> stated = audit.limits().known();
        LocalDate start = stated.flatMap(limits -> limits.start().known())
                .map(day -> day.isAfter(asOf) ? day : asOf)
                .orElse(asOf.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        LocalDate end = stated.flatMap(limits -> limits.end().known())
                .orElseGet(() -> start.plusMonths((long) thresholds.value("months-of-an-open-plan"))
                        .minusDays(1));
        double weeks = Math.max(0, end.toEpochDay() - start.toEpochDay() + 1) / 7.0;
        return new Constraints(
                budget(stated).map(Money::amount).orElse(Double.NaN),
                stated.flatMap(limits -> limits.people().known())
                        .map(work -> personWeeks(work, weeks, thresholds))
                        .orElse(Double.NaN),
                audit.organization().staff().known().map(Count::value).orElse(Double.NaN),
                start,
                end,
                stated.map(limits -> Stated.all(limits.freeze())).orElse(List.of()).stream()
                        .map(Stated.Known::value)
                        .toList(),
                audit.organization()
                        .currency()
                        .or(budget(stated).map(Money::currency).orElse("")),
                exchange(stated),
                needs,
                conflicts,
                thresholds);
    }

    private static Optional<Money> budget(Optional<Audit.Limits> stated) {
        return stated.flatMap(limits -> limits.budget().known());
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

    /** The same with another budget and other person-weeks. */
    Constraints with(double otherBudget, double otherPeople) {
        return new Constraints(
                otherBudget, otherPeople, staff, start, end, freeze, currency, exchange, needs, conflicts, thresholds);
    }

    /** The same, which note by which thresholds they decide from now on. */
    Constraints noting() {
        return new Constraints(
                budget, people, staff, start, end, freeze, currency, exchange, needs, conflicts, thresholds.noting());
    }

    /** The thresholds asked for since {@link #noting()}, sorted by id. */
    List<Threshold> asked() {
        return thresholds.asked();
    }

    /** Whether the audit limits money or people. */
    boolean limited() {
        return !Double.isNaN(budget) || !Double.isNaN(people);
    }

    /** How many of the first gaps a plan without limits answers. */
    int gapsOfAnOpenPlan() {
        return (int) thresholds.value("gaps-of-an-open-plan");
    }

    /** Of how many of the first gaps the cause is searched for, where the library has no tactic. */
    int gapsToSearch() {
        return (int) thresholds.value("gaps-to-search");
    }

    /** For how many of the tactics that are left out a price is sought. */
    double pricedTactics() {
        return thresholds.value("priced-tactics");
    }

    /** After how many selections the search for a price stops. */
    double attemptsAtAPrice() {
        return thresholds.value("attempts-at-a-price");
    }

    /** In which steps budgets are told. */
    double budgetStep() {
        return thresholds.value("budget-step");
    }

    /** After how many partial plans the search for the best one stops. */
    int nodesOfAPlan() {
        return (int) thresholds.value("nodes-of-a-plan");
    }

    /** After how many partial plans the search for a price stops. */
    int nodesOfAWhatIf() {
        return (int) thresholds.value("nodes-of-a-what-if");
    }

    /** How many tactics may be under way at once: a few, more where several teams work side by side, and one for each who works on the plan all the time. */
    int atOnce() {
        double few = staff >= thresholds.value("staff-of-several-teams")
                ? thresholds.value("initiatives-of-several-teams")
                : thresholds.value("initiatives-at-once");
        double weeks = (end.toEpochDay() - start.toEpochDay() + 1) / 7.0;
        double each = Double.isNaN(people) || weeks <= 0 ? 0 : Math.floor(people / weeks);
        return (int) Math.max(few, Math.min(each, thresholds.value("initiatives-at-once-most")));
    }

    /** How many new channels may open in one quarter. */
    int channelsAQuarter() {
        return (int) thresholds.value("new-channels-per-quarter");
    }

    /** How many tactics a plan has against a gap of this rank, the first or another. */
    int tacticsAgainst(int rank) {
        double most =
                rank == 1 ? thresholds.value("tactics-for-the-first-gap") : thresholds.value("tactics-for-another-gap");
        return (int) most;
    }

    /**
     * Whether a plan already has as many tactics against the gap that a tactic is first of all for as one gap takes, and the tactic
     * answers no gap that is still open.
     */
    boolean hasEnough(List<PlannedTactic> planned, Candidate tactic) {
        return !tactic.gaps().isEmpty()
                && tactic.gaps().stream().allMatch(gap -> planned.stream()
                        .anyMatch(one -> one.tactic().gaps().contains(gap)))
                && planned.stream()
                                .filter(one -> one.tactic().rank() == tactic.rank())
                                .count()
                        >= tacticsAgainst(tactic.rank());
    }

    /** What is kept back of the budget for measurement and contingency; NaN when there is no budget. */
    double reserve() {
        return Double.isNaN(budget) ? budget : budget * kept();
    }

    /** What may be spent; infinite where nobody stated a budget. */
    double toSpend() {
        return Double.isNaN(budget) || Double.isInfinite(budget) ? Double.POSITIVE_INFINITY : budget - reserve();
    }

    /** The person-weeks that may be planned; infinite where nobody stated any. */
    double toWork() {
        return Double.isNaN(people) ? Double.POSITIVE_INFINITY : people;
    }

    /** The budget, in round figures, that leaves so much to spend beside its reserve. */
    double budgetToSpend(double amount) {
        double step = thresholds.value("budget-step");
        return Math.ceil(amount / (1 - kept()) / step) * step;
    }

    /** A somewhat larger budget. */
    double moreBudget() {
        return budget * (1 + thresholds.value("more-budget") / PERCENT);
    }

    private double kept() {
        return (thresholds.value("kept-for-measuring") + thresholds.value("kept-for-surprises")) / PERCENT;
    }

    /** Why a tactic must not be planned beside another; empty where both may. */
    Optional<TacticConflict> between(Candidate planned, Candidate other) {
        return conflicts.stream()
                .filter(conflict -> conflict.separates(planned, other))
                .findFirst();
    }

    /**
     * A cost in the organization's currency, by the audit's rate, else by ours; NaN where neither is known. What is paid
     * locally is at local prices.
     */
    double own(double amount, String from) {
        if (from.equals(currency)) {
            return amount;
        }
        Double rate = exchange.get(from);
        double converted = rate == null ? usd(amount, from) * rate(currency) : amount * rate;
        return converted * (1 - thresholds.value("paid-locally") / PERCENT * (1 - priceLevel()));
    }

    /** Prices where the currency is used, beside those of the country for which playbooks state their costs; 1 where unknown. */
    private double priceLevel() {
        return thresholds
                .fact("price-level-of-" + currency.toLowerCase(Locale.ROOT))
                .map(level -> level.value() / PERCENT)
                .orElse(1.0);
    }

    private double usd(double amount, String from) {
        return amount / rate(from);
    }

    /** What one USD is worth in a currency, as a threshold says; NaN where none does. */
    private double rate(String to) {
        return to.equals(DOLLAR)
                ? 1
                : thresholds
                        .fact("usd-in-" + to.toLowerCase(Locale.ROOT))
                        .map(Threshold::value)
                        .orElse(Double.NaN);
    }

    /** What a tactic costs once, in the organization's currency; NaN where it is not priced in it. */
    double once(PlannedTactic tactic) {
        return tactic.currency().equals(currency) ? tactic.cost() : Double.NaN;
    }

    /** What it costs within the plan: once, and after that as far as it can be said. */
    double total(PlannedTactic tactic) {
        boolean known = tactic.currency().equals(currency) && !Double.isNaN(tactic.running());
        return once(tactic) + (known ? tactic.running() : 0);
    }

    /** What counts against the budget: nothing where a tactic is not priced in its currency, which is said. */
    double charged(PlannedTactic tactic) {
        double total = total(tactic);
        return Double.isNaN(total) ? 0 : total;
    }

    /** The first day from which so many days are free of every freeze. */
    LocalDate free(LocalDate from, long days) {
        LocalDate first = Workdays.from(from);
        for (Period frozen : freeze.stream()
                .sorted(java.util.Comparator.comparing(Period::first))
                .toList()) {
            if (!first.isAfter(frozen.last()) && !first.plusDays(days - 1).isBefore(frozen.first())) {
                first = Workdays.from(frozen.last().plusDays(1));
            }
        }
        return first;
    }
}
