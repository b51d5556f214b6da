package org.cxadvisor.metric;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Sample.Shape;

/**
 * Turns a reading into a value with its 95 % interval.
 *
 * <p>What the reading's definition, or else the metric's customary one, asks for goes first: of a share and a mean
 * beside each other, csat takes the share. A reading that has only the other is taken as that, and its estimate says
 * so. A weighted value goes before the raw one, counts before figures made from them.
 *
 * <ul>
 *   <li>Net scores: z·√(v/n), v = p + d - (p - d)²; v = 1, the widest, where the parts are not known.
 *   <li>Shares: Wilson's interval.
 *   <li>Means: z·s/√n, Student's t below 30 answers. Where the deviation is not given, the widest a scale allows,
 *       s² = (highest - mean)(mean - lowest) (Bhatia and Davis 2000).
 *   <li>Medians, single figures, figures given as {@code about}: no interval, unless somebody published their margin.
 *   <li>Where answers cluster in accounts, they are divided by how many come from one account: people of one account
 *       answer alike, how much alike is not known, and this (a design effect of 1 + (m - 1)·1 = m) is the cautious end.
 *       A part of the source's answers, such as a segment's, is divided by the same number.
 * </ul>
 */
public final class Estimator {

    private static final String WITHOUT_NEUTRAL = "net-without-neutral";

    private Estimator() {}

    /** The estimate of a reading; its value is {@code NaN} where the reading holds no number for this metric. */
    public static Estimate estimate(MetricDefinition metric, Reading reading) {
        return sample(metric, reading).estimate(Quantiles.FIVE_PERCENT);
    }

    /** The reading as rules see it; empty where it holds no number for this metric. */
    public static Optional<Measurement> measure(MetricDefinition metric, String subject, Reading reading) {
        Sample sample = sample(metric, reading);
        Estimate estimate = sample.estimate(Quantiles.FIVE_PERCENT);
        if (!estimate.known()) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(
                metric.id(),
                subject,
                estimate.value(),
                estimate.answers(),
                estimate.low(),
                estimate.high(),
                estimate.definition(),
                reading.period(),
                reading.source(),
                metric.better(),
                sample.lowest(),
                sample.highest(),
                reading.place().toString()));
    }

    /** How many answers the scale has on which the reading's definition counts; 0 where it counts on any, or counts nothing. */
    public static int answersOfScale(MetricDefinition metric, Reading reading) {
        return CountingRule.named(definition(metric, reading))
                .map(CountingRule::of)
                .orElse(0);
    }

    static Sample sample(MetricDefinition metric, Reading reading) {
        String definition = definition(metric, reading);
        Optional<CountingRule> counting = CountingRule.named(definition);
        Sample sample =
                switch (shape(metric, definition, counting)) {
                    case "score" -> score(reading, definition, counting.orElse(CountingRule.PROMOTERS));
                    case "share" -> share(metric, reading, definition, counting);
                    case "mean" -> mean(metric, reading);
                    default -> amount(metric, reading, definition);
                };
        Sample published = sample.withMargin(reading.margin());
        return reading.approximate() && Double.isNaN(reading.margin()) ? withoutInterval(published) : published;
    }

    private static String definition(MetricDefinition metric, Reading reading) {
        if (!reading.definition().isEmpty() || metric.definitions().isEmpty()) {
            return reading.definition();
        }
        return metric.definitions().get(0);
    }

    private static String shape(MetricDefinition metric, String definition, Optional<CountingRule> counting) {
        boolean ofAnswers = List.of("score", "share", "mean").contains(metric.measuredAs());
        if (ofAnswers && definition.equals("mean")) {
            return "mean";
        }
        return counting.map(counted -> counted.bottom() > 0 ? "score" : "share").orElse(metric.measuredAs());
    }

    private static Sample score(Reading reading, String definition, CountingRule counting) {
        Optional<AnswerSplit> split = Double.isNaN(reading.promoters())
                ? counting.split(reading.answers())
                : Optional.of(new AnswerSplit(
                        reading.promoters(),
                        definition.equals(WITHOUT_NEUTRAL) ? 0 : reading.passives(),
                        reading.detractors()));
        boolean weighted = !Double.isNaN(reading.weightedScore());
        return new Sample(
                weighted
                        ? reading.weightedScore()
                        : split.map(AnswerSplit::value).orElse(reading.score()),
                10_000 * split.map(AnswerSplit::variance).orElse(1.0),
                answers(reading, split.map(AnswerSplit::answers).orElse(reading.responses())),
                -100,
                100,
                Shape.SCORE,
                definition,
                weighted ? "weighted" : split.isPresent() ? "counts" : "widest-possible");
    }

    private static Sample share(
            MetricDefinition metric, Reading reading, String definition, Optional<CountingRule> counting) {
        Optional<AnswerSplit> split = counting.flatMap(counted -> counted.split(reading.answers()));
        boolean weighted = !Double.isNaN(reading.weightedScore());
        double value = weighted
                ? reading.weightedScore()
                : split.map(AnswerSplit::value).orElse(reading.rate());
        if (Double.isNaN(value) && !Double.isNaN(reading.mean())) {
            return mean(metric, reading);
        }
        double given = Double.isNaN(reading.of()) ? reading.responses() : reading.of();
        boolean own = metric.measuredAs().equals("share");
        return new Sample(
                value,
                value * (100 - value),
                answers(reading, split.map(AnswerSplit::answers).orElse(given)),
                own ? metric.lowest() : 0,
                own ? metric.highest() : 100,
                Shape.SHARE,
                definition,
                weighted ? "weighted" : "wilson");
    }

    private static Sample mean(MetricDefinition metric, Reading reading) {
        boolean own = metric.measuredAs().equals("mean") && Double.isNaN(reading.lowest());
        double lowest = own ? metric.lowest() : reading.lowest();
        double highest = own ? metric.highest() : reading.highest();
        ScaleCounts tally = ScaleCounts.of(reading.answers(), lowest, highest);
        boolean weighted = !Double.isNaN(reading.weightedScore());
        double raw = tally.known() ? tally.mean() : reading.mean();
        double value = weighted ? reading.weightedScore() : raw;
        if (Double.isNaN(value) && !Double.isNaN(reading.median())) {
            return single(metric, reading.median(), reading.responses(), "median");
        }
        double deviation = tally.known() ? tally.deviation() : reading.deviation();
        boolean widest = Double.isNaN(deviation);
        double bound = (highest - value) * (value - lowest);
        return new Sample(
                value,
                widest ? (bound >= 0 ? bound : Double.NaN) : deviation * deviation,
                answers(reading, tally.known() ? tally.answers() : reading.responses()),
                lowest,
                highest,
                Shape.MEAN,
                "mean",
                weighted ? "weighted" : widest ? "widest-possible" : "deviation");
    }

    private static Sample amount(MetricDefinition metric, Reading reading, String definition) {
        boolean averaged = !Double.isNaN(reading.mean());
        if (!Double.isNaN(reading.median()) && !(averaged && definition.equals("mean"))) {
            return single(metric, reading.median(), answers(reading, reading.responses()), "median");
        }
        if (!averaged) {
            return single(metric, reading.value(), answers(reading, reading.responses()), definition);
        }
        return new Sample(
                reading.mean(),
                reading.deviation() * reading.deviation(),
                answers(reading, reading.responses()),
                metric.lowest(),
                metric.highest(),
                Shape.MEAN,
                "mean",
                "deviation");
    }

    private static Sample single(MetricDefinition metric, double value, double answers, String definition) {
        return new Sample(
                value, Double.NaN, answers, metric.lowest(), metric.highest(), Shape.MEAN, definition, "value-only");
    }

    private static Sample withoutInterval(Sample sample) {
        return new Sample(
                sample.value(),
                sample.variance(),
                sample.answers(),
                sample.lowest(),
                sample.highest(),
                sample.shape(),
                sample.definition(),
                "value-only");
    }

    /** The answers that count: effective ones where weighted, divided where several come from one account. */
    private static double answers(Reading reading, double counted) {
        double answers = Double.isNaN(reading.weightedScore()) ? counted : reading.effectiveResponses();
        return reading.answersPerAccount() > 1 ? answers / reading.answersPerAccount() : answers;
    }
}
