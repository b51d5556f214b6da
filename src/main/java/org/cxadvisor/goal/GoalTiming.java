package org.cxadvisor.goal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Thresholds;
import org.jspecify.annotations.Nullable;

/** When a goal can end, and where one should stand on the way. */
final class GoalTiming {

    private static final double SECONDS_A_DAY = 86_400;

    private final Audit audit;
    private final Plan plan;
    private final GoalPlaces places;
    private final Thresholds thresholds;

    GoalTiming(Audit audit, Plan plan, GoalPlaces places, Thresholds thresholds) {
        this.audit = audit;
        this.plan = plan;
        this.places = places;
        this.thresholds = thresholds;
    }

    /**
     * How many days one wave takes: the period of the reading, no longer than the audit's; a quarter where nobody said. What a
     * system counts is read every month, where a month has cases enough.
     */
    long wave(Measurement now) {
        long asked = asked(now);
        long month = (long) thresholds.value("days-between-reports");
        double cases = now.answers() * month / covered(now);
        boolean few = cases < thresholds.value("cases-for-a-monthly-figure");
        return places.isCounted(now) && !few ? Math.min(asked, month) : asked;
    }

    private long asked(Measurement now) {
        return Math.min((long) thresholds.value("days-between-surveys"), covered(now));
    }

    /** The days in which its cases occurred: its own period, else that of the audit; a quarter where nobody said. */
    private long covered(Measurement now) {
        Optional<Long> audited = audit.period().known().map(Period::days);
        Optional<Long> read = Optional.ofNullable(now.period()).map(Period::days);
        return read.or(() -> audited).orElse((long) thresholds.value("days-between-surveys"));
    }

    /** Answers gathered over more than one wave come in more slowly than in one. */
    double answersPerWave(Measurement now) {
        Period collected = now.period();
        double audited = audit.period().known().map(Period::days).orElse(0L);
        boolean monthly = wave(now) < asked(now);
        double days = monthly ? wave(now) : audited;
        return collected == null || days == 0 || collected.days() <= days
                ? now.answers()
                : now.answers() * days / collected.days();
    }

    /** The first day on which the last tactic has worked and a wave was asked since; none without a tactic. */
    Optional<LocalDate> ready(Measurement now, List<PlannedTactic> tactics) {
        return tactics.stream()
                .map(tactic -> effect(tactic, true).plusDays(wave(now)))
                .max(LocalDate::compareTo);
    }

    /** The client's day where the work at a place can show by then or the goal is of the whole, which many tactics move one after the other; else the end of the month in which it can be judged; the plan's end where nothing moves it. */
    LocalDate end(GoalOutline sketch, @Nullable LocalDate ready) {
        LocalDate judged = ready == null ? plan.end() : ready.with(TemporalAdjusters.lastDayOfMonth());
        if (sketch.until() != null) {
            LocalDate asked = Objects.requireNonNull(sketch.until());
            boolean whole = sketch.now().subject().equals(Measurement.ORGANIZATION);
            return whole || ready == null || !ready.isAfter(asked) ? asked : judged;
        }
        boolean topmost = sketch.serves().isEmpty() && plan.end().isAfter(judged);
        return topmost ? plan.end() : judged;
    }

    /** From the first effect to the end, along an S: so many as lie a wave apart from each other and from both ends, or the middle alone, or none. */
    List<Goal.Milestone> milestones(Measurement now, double target, List<PlannedTactic> tactics, LocalDate end) {
        Optional<LocalDate> first =
                tactics.stream().map(tactic -> effect(tactic, false)).min(LocalDate::compareTo);
        if (first.isEmpty() || !first.get().isBefore(end)) {
            return List.of();
        }
        long span = end.toEpochDay() - first.get().toEpochDay();
        long wave = wave(now);
        int most = (int) thresholds.value("milestones-per-goal");
        return (span >= wave * (most + 1)
                        ? IntStream.rangeClosed(1, most).mapToDouble(i -> (double) i / (most + 1))
                        : DoubleStream.of(0.5).filter(half -> span * half >= wave))
                .mapToObj(time -> milestone(now, target, first.get(), span, time))
                .toList();
    }

    /** How far along the way after a share of the time: slow, fast, slow (smoothstep 3t² − 2t³). */
    private static Goal.Milestone milestone(Measurement now, double target, LocalDate first, long span, double time) {
        double way = time * time * (3 - 2 * time);
        return new Goal.Milestone(first.plusDays(Math.round(time * span)), now.value() + way * (target - now.value()));
    }

    private static LocalDate effect(PlannedTactic tactic, boolean latest) {
        double seconds = Interval.parse(tactic.tactic().playbook().effectAfter())
                .map(after -> latest ? after.high() : after.low())
                .orElse(0.0);
        return tactic.end().plusDays(Math.round(seconds / SECONDS_A_DAY));
    }
}
