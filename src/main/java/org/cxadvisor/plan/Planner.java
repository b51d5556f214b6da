package org.cxadvisor.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Years;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.TacticConflict;
import org.cxadvisor.tactic.Tactics;

/** First-fit: takes the worthiest tactic that still fits, then the next. */
public final class Planner {

    private static final double HUNDRED = 100;

    private final Limits limits;
    private final Thresholds thresholds;
    private final int atOnce;
    private final int channelsAQuarter;
    private final List<TacticConflict> conflicts;
    private final double kept;
    private final double reserve;
    private final List<PlannedTactic> planned = new ArrayList<>();
    private final List<NotSelected> leftOut = new ArrayList<>();

    private Planner(Limits limits, List<TacticConflict> conflicts, Thresholds thresholds) {
        this.limits = limits;
        this.thresholds = thresholds;
        this.conflicts = conflicts;
        this.atOnce = (int) thresholds.value("initiatives-at-once");
        this.channelsAQuarter = (int) thresholds.value("new-channels-per-quarter");
        this.kept = (thresholds.value("kept-for-measuring") + thresholds.value("kept-for-surprises")) / HUNDRED;
        this.reserve = limits.budget() * kept;
    }

    /** Plans what may be done within the limits of the audit. */
    public static Plan plan(Tactics tactics, Audit audit, LocalDate asOf, Thresholds thresholds) {
        Planner planner = new Planner(Limits.of(audit, asOf, thresholds), tactics.conflicts(), thresholds);
        tactics.open().forEach(planner::consider);
        planner.price(tactics);
        tactics.forbidden().forEach(planner::refuse);
        return planner.plan();
    }

    private void consider(Candidate tactic) {
        if (atOnce < 1) {
            leaveOut(tactic, "none-at-once", Map.of());
            return;
        }
        for (PlannedTactic before : planned) {
            for (TacticConflict conflict : conflicts) {
                if (conflict.separates(before.tactic(), tactic)) {
                    leaveOut(
                            tactic,
                            conflict.rule(),
                            Map.of("what", before.tactic().id()));
                    return;
                }
            }
        }
        if (tactic.playbook().newChannel() && channelsAQuarter < 1) {
            leaveOut(tactic, "no-new-channels", Map.of());
            return;
        }
        PlannedTactic proposed = proposed(tactic);
        // An unknown limit is NaN and stops nothing; what was not priced counts for nothing here and is said.
        if (proposed.end().isAfter(limits.end())) {
            leaveOut(tactic, "past-the-end", Map.of("end", proposed.end().toString()));
        } else if (!Double.isNaN(limits.budget()) && Double.isNaN(own(proposed))) {
            leaveOut(tactic, "not-priced", Map.of("currency", proposed.currency()));
        } else if (proposed.work() + sum(PlannedTactic::work) > limits.people()) {
            leftOut.add(new NotSelected(
                    tactic.id(), "over-people", Map.of(), Double.NaN, proposed.work() + sum(PlannedTactic::work)));
        } else if (total(proposed) + sum(this::total) > limits.budget() - reserve) {
            double needed = (total(proposed) + sum(this::total)) / (1 - kept);
            double step = thresholds.value("budget-step");
            double whole = Math.ceil(needed / step) * step;
            leftOut.add(new NotSelected(tactic.id(), "over-budget", Map.of(), whole, Double.NaN));
        } else {
            planned.add(proposed);
        }
    }

    private void refuse(Candidate tactic) {
        tactic.forbidden()
                .ifPresent(block -> leaveOut(
                        tactic, block.rule(), Map.of("what", block.record().what())));
    }

    private void leaveOut(Candidate tactic, String because, Map<String, String> values) {
        leftOut.add(new NotSelected(tactic.id(), because, values, Double.NaN, Double.NaN));
    }

    /** What lets one in may let a worthier one in before it, so the plan is made again until it is there itself. */
    private void price(Tactics tactics) {
        int priced = 0;
        double most = thresholds.value("priced-tactics");
        for (int index = 0; index < leftOut.size(); index++) {
            NotSelected left = leftOut.get(index);
            boolean lacksMoreOfIt = !Double.isNaN(left.budget()) || !Double.isNaN(left.people());
            if (lacksMoreOfIt) {
                leftOut.set(index, priced++ < most ? priced(left, tactics) : unpriced(left));
            }
        }
    }

    private NotSelected priced(NotSelected left, Tactics tactics) {
        NotSelected needs = left;
        double most = thresholds.value("attempts-at-a-price");
        for (int tries = 0; tries < most; tries++) {
            boolean money = !Double.isNaN(needs.budget());
            Limits more =
                    money ? limits.with(needs.budget(), limits.people()) : limits.with(limits.budget(), needs.people());
            Planner again = new Planner(more, conflicts, thresholds);
            tactics.open().forEach(again::consider);
            NotSelected still = again.leftOut.stream()
                    .filter(other -> other.tactic().equals(left.tactic()))
                    .findFirst()
                    .orElse(null);
            if (still == null) {
                return needs;
            }
            if (!still.because().equals(left.because())) {
                return unpriced(left);
            }
            needs = still;
        }
        return unpriced(left);
    }

    private static NotSelected unpriced(NotSelected left) {
        return new NotSelected(left.tactic(), left.because(), left.values(), Double.NaN, Double.NaN);
    }

    /** The tactic in its turn; one that opens a channel waits for a quarter in which not too many others do. */
    private PlannedTactic proposed(Candidate tactic) {
        PlannedTactic proposed = schedule(tactic, turn(), false);
        while (tactic.playbook().newChannel() && isCrowded(proposed.start())) {
            LocalDate next = proposed.start().with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS);
            proposed = schedule(tactic, next, true);
        }
        return proposed;
    }

    /** Whether as many new channels as people can look after begin in the quarter of a day. */
    private boolean isCrowded(LocalDate day) {
        LocalDate quarter = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return planned.stream()
                        .filter(other -> other.tactic().playbook().newChannel())
                        .filter(other ->
                                other.start().with(IsoFields.DAY_OF_QUARTER, 1).equals(quarter))
                        .count()
                >= channelsAQuarter;
    }

    private PlannedTactic schedule(Candidate tactic, LocalDate begin, boolean waits) {
        Map<String, LocalDate> ends = new HashMap<>();
        List<PlannedStep> steps = new ArrayList<>();
        for (Playbook.Step step : tactic.playbook().steps()) {
            LocalDate done = step.after() == null ? null : ends.get(step.after());
            long days = Math.max(1, Math.round(step.weeks() * 7));
            LocalDate start = limits.free(done == null ? begin : done.plusDays(1), days);
            ends.put(step.id(), start.plusDays(days - 1));
            steps.add(new PlannedStep(step, start, start.plusDays(days - 1)));
        }
        steps.sort(Comparator.comparing(PlannedStep::start).thenComparing(PlannedStep::by));
        return priced(
                tactic,
                steps.stream()
                        .map(PlannedStep::start)
                        .min(Comparator.naturalOrder())
                        .orElse(begin),
                steps.stream()
                        .map(PlannedStep::by)
                        .max(Comparator.naturalOrder())
                        .orElse(begin),
                waits,
                steps);
    }

    private PlannedTactic priced(
            Candidate tactic, LocalDate start, LocalDate end, boolean waits, List<PlannedStep> steps) {
        Optional<Interval> price = tactic.playbook().cost().onceBetween();
        String currency = price.map(Interval::unit).orElse(limits.currency());
        double middle = price.map(range -> (range.low() + range.high()) / 2).orElse(Double.NaN);
        double own = limits.own(middle, currency);
        boolean converted = !Double.isNaN(own);
        return new PlannedTactic(
                tactic,
                start,
                end,
                tactic.playbook().personWeeks(),
                converted ? own : middle,
                running(tactic.playbook(), end, converted ? limits.currency() : currency),
                converted ? limits.currency() : currency,
                waits,
                steps);
    }

    /** What runs on once the last step is done, until the plan ends. */
    private double running(Playbook playbook, LocalDate end, String currency) {
        String stated = playbook.cost().running();
        if (stated == null) {
            return 0;
        }
        double years = Math.max(0, Years.between(end, limits.end()));
        return Money.parse(stated)
                .map(money -> {
                    double yearly = money.perYear() * years;
                    return money.currency().equals(currency) || money.currency().isEmpty()
                            ? yearly
                            : currency.equals(limits.currency()) ? limits.own(yearly, money.currency()) : Double.NaN;
                })
                .orElse(Double.NaN);
    }

    /** When the next tactic may begin: at once while fewer are under way than people can carry, else when one ends. */
    private LocalDate turn() {
        return planned.stream()
                .map(PlannedTactic::end)
                .sorted(Comparator.reverseOrder())
                .skip(atOnce - 1L)
                .findFirst()
                .map(end -> end.plusDays(1))
                .orElse(limits.start());
    }

    private double own(PlannedTactic tactic) {
        return tactic.currency().equals(limits.currency()) ? tactic.cost() : Double.NaN;
    }

    /** What it costs within the plan: once, and after that as far as it can be told. */
    private double total(PlannedTactic tactic) {
        boolean told = tactic.currency().equals(limits.currency()) && !Double.isNaN(tactic.running());
        return own(tactic) + (told ? tactic.running() : 0);
    }

    private double sum(ToDoubleFunction<PlannedTactic> of) {
        return planned.stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private Plan plan() {
        List<String> currencies =
                planned.stream().map(PlannedTactic::currency).distinct().toList();
        boolean priced = currencies.size() == 1;
        return new Plan(
                planned,
                leftOut,
                limits.start(),
                limits.end(),
                limits.freeze(),
                limits.budget(),
                reserve,
                priced ? sum(PlannedTactic::cost) : Double.NaN,
                priced ? sum(PlannedTactic::running) : Double.NaN,
                limits.people(),
                sum(PlannedTactic::work),
                priced ? currencies.get(0) : limits.currency());
    }
}
