package org.cxadvisor.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.rulebase.Thresholds;
import org.jspecify.annotations.Nullable;

/** How a metric moved against earlier periods that are comparable with the present one. */
public final class Trends {

    private final Thresholds thresholds;

    /** @param thresholds which periods are alike, and how many or how long it takes to tell a pace and what is usual */
    public Trends(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * The change against the last comparable period, and against the best of the last ones; none where no direction is
     * better or nothing is comparable.
     *
     * <p>Comparable is an earlier period that overlaps neither the present one nor a later one, of like length (a year
     * is not held against a quarter), of the same source, definition, scale, kind, clock and weighting, neither restated
     * nor marked otherwise. What does not say its source is not comparable with what does.
     *
     * <p>The interval combines how far each of the two intervals reaches towards the other (Zou and Donner 2008), which
     * for symmetric ones is the root of the summed variances. The best of k is picked after looking, and of several
     * noisy numbers the best is too good; its interval therefore misses with a chance of 5 % ÷ k (Bonferroni), k being
     * the periods looked at.
     *
     * @param subject whose metric it is
     * @param before earlier readings in any order; of several for one period the first stands
     * @param last among how many of the latest comparable periods the best is sought, at least 1
     */
    public List<Change> changes(MetricDefinition metric, String subject, Reading now, List<Reading> before, int last) {
        Point present = Point.of(metric, now);
        if (present == null || metric.better().equals("neither")) {
            return List.of();
        }
        List<Point> comparable = comparable(present, before, metric);
        if (comparable.isEmpty()) {
            return List.of();
        }
        List<Point> latest = comparable.subList(0, Math.min(last, comparable.size()));
        Point best = latest.get(0);
        for (Point point : latest) {
            if (worsening(metric, best.value(), point.value()) < 0) {
                best = point;
            }
        }
        double miss = Quantiles.FIVE_PERCENT / latest.size();
        return List.of(
                change(metric, subject, "last", latest.get(0), present, Quantiles.FIVE_PERCENT),
                change(metric, subject, "best", best, present, miss));
    }

    /**
     * How fast the metric got better at its fastest, and how far the present value lies from what is usual; empty where no
     * direction is better or no earlier period is comparable with the present one, as {@link #changes} has it.
     */
    public Optional<Pace> pace(MetricDefinition metric, String subject, Reading now, List<Reading> before) {
        Point present = Point.of(metric, now);
        if (present == null || metric.better().equals("neither")) {
            return Optional.empty();
        }
        List<Point> earlier = comparable(present, before, metric);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        List<Point> all = new ArrayList<>(earlier);
        all.add(0, present);
        double best = Double.NaN;
        Point from = null;
        Point to = null;
        for (int late = 0; late < all.size(); late++) {
            for (int early = late + 1; early < all.size(); early++) {
                double years = years(all.get(early), all.get(late));
                double rate =
                        -worsening(metric, all.get(early).value(), all.get(late).value()) / years;
                if (years >= thresholds.value("years-for-a-pace") && !(rate <= best)) {
                    best = rate;
                    from = all.get(early);
                    to = all.get(late);
                }
            }
        }
        return Optional.of(new Pace(
                metric.id(),
                subject,
                best,
                from == null ? "" : from.period().text(),
                to == null ? "" : to.period().text(),
                earlier.size(),
                unusual(metric, present, earlier),
                now.place().toString(),
                to == null ? "" : to.reading().place().toString()));
    }

    private double likePeriods() {
        return thresholds.value("like-periods");
    }

    private static double years(Point early, Point late) {
        return Years.between(early.period().last(), late.period().last());
    }

    private double unusual(MetricDefinition metric, Point present, List<Point> earlier) {
        double mean = earlier.stream().mapToDouble(Point::value).average().orElse(Double.NaN);
        double squares = earlier.stream()
                .mapToDouble(point -> Math.pow(point.value() - mean, 2))
                .sum();
        double deviation = Math.sqrt(squares / (earlier.size() - 1));
        return earlier.size() < thresholds.value("waves-to-know-the-usual") || deviation == 0
                ? Double.NaN
                : worsening(metric, mean, present.value()) / deviation;
    }

    /**
     * The earlier readings of like length that {@link #changes} leaves out, with the reason, the latest first; of a long
     * history taken in one other way, the latest alone. Where none is of like length, the latest that is not.
     */
    public List<ExcludedReading> leftOut(MetricDefinition metric, String subject, Reading now, List<Reading> before) {
        Point present = Point.of(metric, now);
        if (present == null || metric.better().equals("neither")) {
            return List.of();
        }
        Map<List<String>, ExcludedReading> leftOut = new LinkedHashMap<>();
        List<Point> all = latestFirst(before, reading -> Point.ofAny(metric, reading));
        List<Point> earlier = all.stream()
                .filter(past -> past.period().isBefore(present.period()))
                .toList();
        if (earlier.stream().noneMatch(past -> past.isAsLongAs(present, likePeriods()))) {
            return earlier.stream()
                    .limit(1)
                    .map(past -> past.leftOut(metric, subject, past.otherLength(metric, present)))
                    .toList();
        }
        for (Point past : all) {
            if (past.period().isBefore(present.period()) && past.isAsLongAs(present, likePeriods())) {
                past.reason(present).ifPresent(why -> {
                    ExcludedReading one = past.leftOut(metric, subject, why);
                    leftOut.putIfAbsent(List.of(why.in(), one.isMixed() ? why.one() : one.period()), one);
                });
            }
        }
        return List.copyOf(leftOut.values());
    }

    private static List<Point> latestFirst(List<Reading> readings, Function<Reading, @Nullable Point> point) {
        List<Point> points = new ArrayList<>();
        for (Reading reading : readings) {
            Point read = point.apply(reading);
            if (read != null) {
                points.add(read);
            }
        }
        points.sort(Comparator.comparing((Point one) -> one.period().last())
                .thenComparing(one -> one.period().first())
                .reversed());
        return points;
    }

    // Latest first, none overlapping another.
    private List<Point> comparable(Point present, List<Reading> before, MetricDefinition metric) {
        List<Point> points = latestFirst(before, reading -> {
            Point point = Point.of(metric, reading);
            return point != null && point.isComparable(present, likePeriods()) ? point : null;
        });
        List<Point> apart = new ArrayList<>();
        for (Point point : points) {
            if (apart.stream().noneMatch(taken -> taken.period().overlaps(point.period()))) {
                apart.add(point);
            }
        }
        return apart;
    }

    private static double worsening(MetricDefinition metric, double before, double now) {
        return metric.better().equals("higher") ? before - now : now - before;
    }

    private static Change change(
            MetricDefinition metric, String subject, String against, Point then, Point now, double miss) {
        Estimate past = then.sample().estimate(miss);
        Estimate present = now.sample().estimate(miss);
        boolean higher = metric.better().equals("higher");
        Estimate more = higher ? past : present;
        Estimate less = higher ? present : past;
        double worsening = more.value() - less.value();
        return new Change(
                metric.id(),
                subject,
                against,
                past.value(),
                then.period(),
                present.value(),
                now.period(),
                worsening,
                worsening - Math.hypot(more.value() - more.low(), less.high() - less.value()),
                worsening + Math.hypot(more.high() - more.value(), less.value() - less.low()),
                metric.better(),
                now.sample().lowest(),
                now.sample().highest(),
                now.reading().place().toString(),
                then.reading().place().toString());
    }

    /** A reading with a value, at a known time, that may be compared. */
    private record Point(Reading reading, Period period, Sample sample) {

        static @Nullable Point of(MetricDefinition metric, Reading reading) {
            Point point = ofAny(metric, reading);
            return point == null || !reading.notComparable().isEmpty() ? null : point;
        }

        /** The same of a reading that the audit says must not be compared. */
        static @Nullable Point ofAny(MetricDefinition metric, Reading reading) {
            Period period = reading.period();
            Sample sample = Estimator.sample(metric, reading);
            return period == null || Double.isNaN(sample.value()) ? null : new Point(reading, period, sample);
        }

        double value() {
            return sample.value();
        }

        boolean isComparable(Point present, double likePeriods) {
            return period.isBefore(present.period)
                    && isAsLongAs(present, likePeriods)
                    && reason(present).isEmpty();
        }

        /** Why it must not be compared with the present one, though it is earlier; empty where it may. */
        Optional<Incomparability> reason(Point present) {
            if (!reading.notComparable().isEmpty()) {
                return Optional.of(new Incomparability("not-comparable", reading.notComparable(), ""));
            }
            Optional<Incomparability> unlike =
                    Incomparability.between(reading, sample, present.reading, present.sample);
            boolean restated = !Double.isNaN(reading.restatedFrom());
            return unlike.isEmpty() && restated
                    ? Optional.of(new Incomparability("restated", Incomparability.plain(reading.restatedFrom()), ""))
                    : unlike;
        }

        ExcludedReading leftOut(MetricDefinition metric, String subject, Incomparability why) {
            return new ExcludedReading(
                    metric.id(),
                    subject,
                    why.in(),
                    why.one(),
                    why.other(),
                    period.text(),
                    reading.place().toString());
        }

        /** That a period of another length is no trend: the value and both periods. */
        Incomparability otherLength(MetricDefinition metric, Point present) {
            String unit = metric.unit().startsWith("percent") ? "%" : "";
            double tenths = Math.round(10 * value()) / 10.0;
            return new Incomparability("length", Incomparability.plain(tenths) + unit, present.period.text());
        }

        boolean isAsLongAs(Point present, double likePeriods) {
            double ratio = (double) period.days() / present.period.days();
            return ratio < likePeriods && ratio > 1 / likePeriods;
        }
    }
}
