package org.cxadvisor.evidence;

import java.util.Optional;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.rulebase.Thresholds;

/** What keeps a reading from being taken as the measure it is given as: it contradicts itself, or was asked on another scale. */
final class ReadingDoubts {

    /** The scale of the question whether people would recommend begins at nought. */
    private static final int ANSWERS_FROM_NOUGHT = 11;

    private static final int PERCENT = 100;

    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;

    ReadingDoubts(Thresholds thresholds, AuditFacts.Noted noted) {
        this.thresholds = thresholds;
        this.noted = noted;
    }

    /** Notes a reading whose figure and parts disagree by more than rounding; whether it is one. */
    boolean isContradictory(MetricDefinition metric, String subject, Reading reading) {
        Optional<ExcludedReading> contradiction = contradiction(metric, subject, reading);
        contradiction.ifPresent(noted::add);
        return contradiction.isPresent();
    }

    private Optional<ExcludedReading> contradiction(MetricDefinition metric, String subject, Reading reading) {
        boolean inParts =
                !Double.isNaN(reading.promoters()) || !reading.answers().isEmpty();
        double stated = stated(metric, reading);
        double counted = Estimator.estimate(metric, reading).value();
        boolean beside = inParts && Double.isNaN(reading.weightedScore());
        return beside && Math.abs(stated - counted) > rounding(metric, reading)
                ? Optional.of(excluded(metric, subject, reading, "contradictory", shown(stated), shown(counted)))
                : Optional.empty();
    }

    private static double stated(MetricDefinition metric, Reading reading) {
        return switch (metric.measuredAs()) {
            case "score" -> reading.score();
            case "share" -> reading.rate();
            default -> reading.mean();
        };
    }

    /** A mean is rounded to a tenth where scores and shares are to a point. */
    private double rounding(MetricDefinition metric, Reading reading) {
        double points = thresholds.value("rounding-of-a-figure");
        return metric.measuredAs().equals("mean") ? points / PERCENT * (reading.highest() - reading.lowest()) : points;
    }

    /** Notes answers on another scale than the measure is defined on, of which nothing else is known; whether they are. */
    boolean isOnOtherScale(MetricDefinition metric, String subject, Reading reading) {
        int answers = reading.answers().size();
        int defined = Estimator.answersOfScale(metric, reading);
        boolean other = answers > 0
                && defined > 0
                && answers != defined
                && !Estimator.estimate(metric, reading).known();
        if (other) {
            noted.add(excluded(metric, subject, reading, "other-answers", scale(answers), scale(defined)));
        }
        return other;
    }

    /** The lowest and the highest answer where the audit does not say. */
    private static String scale(int answers) {
        int lowest = answers == ANSWERS_FROM_NOUGHT ? 0 : 1;
        return lowest + ".." + (lowest + answers - 1);
    }

    private ExcludedReading excluded(
            MetricDefinition metric, String subject, Reading reading, String because, String shown, String against) {
        Period period = reading.period();
        return new ExcludedReading(
                metric.id(),
                subject,
                because,
                shown,
                against,
                period == null ? "" : period.text(),
                noted.at(reading.place()));
    }

    /** A figure to a tenth. */
    private static String shown(double value) {
        return AuditFacts.plain(Math.round(10 * value) / 10.0);
    }
}
