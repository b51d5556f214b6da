package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxadvisor.audit.AuditFacts;
import org.cxadvisor.audit.Importance;
import org.cxadvisor.audit.Rating;
import org.cxadvisor.metric.Measurement;

/**
 * One number for the whole, given only where enough of it is known, and never the headline.
 *
 * @param value 0 to 100; NaN when not given
 * @param coverage the share of the score that the audit could fill, 0 to 1
 * @param parts the parts that were known
 */
public record Score(double value, double coverage, List<ScorePart> parts) {

    private static final List<String> SATISFACTION = List.of("nps", "csat", "ces");
    private static final List<String> LOYALTY = List.of("retention", "repeat-purchase", "churn");

    public Score {
        parts = List.copyOf(parts);
    }

    /** Whether enough is known to give it. */
    public boolean isGiven() {
        return !Double.isNaN(value);
    }

    static Score of(List<ScorePart> parts, double needed) {
        double coverage = parts.stream().mapToDouble(ScorePart::weight).sum();
        double sum =
                parts.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return new Score(coverage < needed ? Double.NaN : 100 * sum / coverage, coverage, parts);
    }

    /** The parts of the score that an audit can fill. */
    static List<ScoreInput> inputs(AuditFacts audit) {
        List<ScoreInput> inputs = new ArrayList<>();
        touchpoints(audit).ifPresent(value -> inputs.add(new ScoreInput("touchpoints", value)));
        first(audit, SATISFACTION).ifPresent(value -> inputs.add(new ScoreInput("satisfaction", value)));
        first(audit, LOYALTY).ifPresent(value -> inputs.add(new ScoreInput("loyalty", value)));
        return inputs;
    }

    /** The ratings of touchpoints, each counting as much as it is important. */
    private static OptionalDouble touchpoints(AuditFacts audit) {
        double sum = 0;
        double weights = 0;
        for (Object fact : audit.facts()) {
            if (fact instanceof Rating rating) {
                double weight = importance(audit, rating.touchpoint());
                sum += weight * rating.value();
                weights += weight;
            }
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    private static double importance(AuditFacts audit, String subject) {
        return audit.facts().stream()
                .filter(Importance.class::isInstance)
                .map(Importance.class::cast)
                .filter(importance -> importance.subject().equals(subject))
                .mapToDouble(Importance::value)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Double> first(AuditFacts audit, List<String> metrics) {
        return metrics.stream()
                .flatMap(metric -> audit.facts().stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .filter(measured -> measured.metric().equals(metric)
                                && measured.subject().equals(AuditFacts.ORGANIZATION)))
                .map(Score::placed)
                .findFirst();
    }

    private static double placed(Measurement measured) {
        double share = (measured.value() - measured.lowest()) / (measured.highest() - measured.lowest());
        return measured.better().equals("lower") ? 1 - share : share;
    }
}
