package org.cxadvisor.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Years;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;

/** When the steps of a tactic are taken beside what is planned already, and what it costs by then. */
final class Schedule {

    private final Constraints constraints;
    private final int atOnce;
    private final int channelsAQuarter;

    Schedule(Constraints constraints) {
        this.constraints = constraints;
        this.atOnce = Math.max(1, constraints.atOnce());
        this.channelsAQuarter = Math.max(1, constraints.channelsAQuarter());
    }

    /**
     * The tactic in its turn; one that opens a channel waits for a quarter in which not too many others do.
     *
     * @param planned what is planned already, in the order it was taken in
     */
    PlannedTactic place(Candidate tactic, List<PlannedTactic> planned) {
        return place(tactic, turn(planned), planned);
    }

    /** The same where its turn is known. */
    PlannedTactic place(Candidate tactic, LocalDate turn, List<PlannedTactic> planned) {
        PlannedTactic proposed = from(tactic, turn, false);
        while (tactic.playbook().newChannel() && isCrowded(proposed.start(), planned)) {
            LocalDate next = quarter(proposed.start()).plus(1, IsoFields.QUARTER_YEARS);
            proposed = from(tactic, next, true);
        }
        return proposed;
    }

    /** When the next tactic may begin: at once while fewer are under way than people can carry, else when one ends. */
    LocalDate turn(List<PlannedTactic> planned) {
        if (planned.size() < atOnce) {
            return constraints.start();
        }
        long[] ends = new long[planned.size()];
        for (int at = 0; at < ends.length; at++) {
            ends[at] = planned.get(at).end().toEpochDay();
        }
        Arrays.sort(ends);
        return LocalDate.ofEpochDay(ends[ends.length - atOnce] + 1);
    }

    /** Whether as many new channels as people can look after begin in the quarter of a day. */
    private boolean isCrowded(LocalDate day, List<PlannedTactic> planned) {
        return planned.stream()
                        .filter(other -> other.tactic().playbook().newChannel())
                        .filter(other -> quarter(other.start()).equals(quarter(day)))
                        .count()
                >= channelsAQuarter;
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** The days it takes at least, from the first to the last. */
    static long days(Playbook playbook) {
        Map<String, Long> ends = new HashMap<>();
        long most = 0;
        for (Playbook.Step step : playbook.steps()) {
            long end = days(step) + (step.after() == null ? 0 : ends.getOrDefault(step.after(), 0L));
            ends.put(step.id(), end);
            most = Math.max(most, end);
        }
        return most;
    }

    private static long days(Playbook.Step step) {
        return Math.max(1, Math.round(step.weeks() * 7));
    }

    /** The tactic as it would run if it began on a day. */
    PlannedTactic from(Candidate tactic, LocalDate begin, boolean waits) {
        Map<String, LocalDate> ends = new HashMap<>();
        List<PlannedStep> steps = new ArrayList<>();
        for (Playbook.Step step : tactic.playbook().steps()) {
            LocalDate done = step.after() == null ? null : ends.get(step.after());
            long days = days(step);
            LocalDate start = constraints.free(done == null ? begin : done.plusDays(1), days);
            ends.put(step.id(), start.plusDays(days - 1));
            steps.add(new PlannedStep(step, start, start.plusDays(days - 1)));
        }
        steps.sort(Comparator.comparing(PlannedStep::start).thenComparing(PlannedStep::by));
        LocalDate first = steps.stream()
                .map(PlannedStep::start)
                .min(Comparator.naturalOrder())
                .orElse(begin);
        LocalDate last = steps.stream()
                .map(PlannedStep::by)
                .max(Comparator.naturalOrder())
                .orElse(begin);
        return priced(tactic, first, last, waits, steps);
    }

    private PlannedTactic priced(
            Candidate tactic, LocalDate start, LocalDate end, boolean waits, List<PlannedStep> steps) {
        Optional<Interval> price = tactic.playbook().cost().onceBetween();
        String stated = price.map(Interval::unit).orElse(constraints.currency());
        double middle = price.map(range -> (range.low() + range.high()) / 2).orElse(Double.NaN);
        double own = constraints.own(middle, stated);
        boolean converted = !Double.isNaN(own);
        String currency = converted ? constraints.currency() : stated;
        return new PlannedTactic(
                tactic,
                start,
                end,
                tactic.playbook().personWeeks(),
                converted ? own : middle,
                running(tactic.playbook(), end, currency),
                currency,
                waits,
                steps);
    }

    /** What runs on once the last step is done, until the plan ends. */
    private double running(Playbook playbook, LocalDate end, String currency) {
        String stated = playbook.cost().running();
        if (stated == null) {
            return 0;
        }
        double years = Math.max(0, Years.between(end, constraints.end()));
        return Money.parse(stated)
                .map(money -> {
                    double yearly = money.perYear() * years;
                    return money.currency().equals(currency) || money.currency().isEmpty()
                            ? yearly
                            : currency.equals(constraints.currency())
                                    ? constraints.own(yearly, money.currency())
                                    : Double.NaN;
                })
                .orElse(Double.NaN);
    }
}
