package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.metric.Measurement;

/**
 * One number for the whole, given only where enough of it is known, and never the headline.
 *
 * @param value 0 to 100; NaN when not given
 * @param coverage the share of the score that the audit could fill, 0 to 1
 * @param parts the parts that were known well enough, the weightiest first
 * @param missing the others, the weightiest first
 */
public record Score(double value, double coverage, List<ScorePart> parts, List<ScoreGap> missing) {

    /** What all ratings of touchpoints together are called among the measures. */
    public static final String RATING = "rating";

    private static final Comparator<ScorePart> WEIGHTIEST = Comparator.comparing(ScorePart::weight)
            .reversed()
            .thenComparing(ScorePart::part)
            .thenComparing(ScorePart::rank);

    public Score {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /** Whether enough is known to give it. */
    public boolean isGiven() {
        return !Double.isNaN(value);
    }

    /**
     * The score of what was measured.
     *
     * @param all the measures that may fill a part, measured or not
     * @param enough answers a measure must stand on to count
     * @param needed coverage below which no score is given
     */
    static Score of(List<ScorePart> all, double enough, double needed) {
        Map<String, List<ScorePart>> byPart = new TreeMap<>();
        all.stream().sorted(WEIGHTIEST).forEach(part -> byPart.computeIfAbsent(part.part(), name -> new ArrayList<>())
                .add(part));
        List<ScorePart> known = new ArrayList<>();
        List<ScoreGap> missing = new ArrayList<>();
        byPart.forEach((name, measures) -> measures.stream()
                .filter(measure -> measure.isKnownFrom(enough))
                .findFirst()
                .ifPresentOrElse(known::add, () -> missing.add(missing(name, measures))));
        known.sort(WEIGHTIEST);
        missing.sort(Comparator.comparing(ScoreGap::weight).reversed().thenComparing(ScoreGap::part));
        double coverage = known.stream().mapToDouble(ScorePart::weight).sum();
        double sum =
                known.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return new Score(coverage < needed ? Double.NaN : 100 * sum / coverage, coverage, known, missing);
    }

    private static ScoreGap missing(String part, List<ScorePart> measures) {
        Optional<ScorePart> thin = measures.stream().filter(ScorePart::isKnown).findFirst();
        return new ScoreGap(
                part,
                measures.get(0).weight(),
                measures.stream().map(ScorePart::measure).toList(),
                thin.map(ScorePart::measure).orElse(""),
                thin.map(ScorePart::answers).orElse(Double.NaN));
    }

    /** Every measure there is, placed between the worst and the best, so that the rules say which of them count. */
    static List<ScoreInput> inputs(AuditFacts audit, double enough) {
        Map<String, ScoreInput> inputs = new TreeMap<>();
        for (String metric : new TreeSet<>(audit.definitions().keySet())) {
            inputs.put(metric, new ScoreInput(metric, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        }
        for (Object fact : audit.facts()) {
            if (fact instanceof Measurement measured && measured.subject().equals(Measurement.ORGANIZATION)) {
                inputs.put(measured.metric(), placed(measured));
            }
        }
        inputs.put(RATING, touchpoints(audit, enough));
        return List.copyOf(inputs.values());
    }

    /** The ratings of touchpoints that enough people gave, each counting as much as it is important. */
    private static ScoreInput touchpoints(AuditFacts audit, double enough) {
        List<TouchpointRating> ratings = audit.facts().stream()
                .filter(TouchpointRating.class::isInstance)
                .map(TouchpointRating.class::cast)
                .sorted(Comparator.comparing(TouchpointRating::touchpoint))
                .toList();
        List<TouchpointRating> sound =
                ratings.stream().filter(rating -> rating.answers() >= enough).toList();
        List<TouchpointRating> taken = sound.isEmpty() ? ratings : sound;
        Map<String, Double> importances = importances(audit);
        double weights = 0;
        double sum = 0;
        double below = 0;
        double above = 0;
        double answers = taken.isEmpty() ? Double.NaN : Double.POSITIVE_INFINITY;
        for (TouchpointRating rating : taken) {
            double weight = importances.getOrDefault(rating.touchpoint(), 0.0);
            weights += weight;
            sum += weight * rating.value();
            below = Math.hypot(below, weight * (rating.value() - rating.low()));
            above = Math.hypot(above, weight * (rating.high() - rating.value()));
            answers = Math.min(answers, rating.answers());
        }
        double value = weights > 0 ? sum / weights : Double.NaN;
        return new ScoreInput(RATING, value, value - below / weights, value + above / weights, answers);
    }

    private static Map<String, Double> importances(AuditFacts audit) {
        Map<String, Double> importances = new HashMap<>();
        for (Object fact : audit.facts()) {
            if (fact instanceof Importance importance) {
                importances.putIfAbsent(importance.subject(), importance.value());
            }
        }
        return importances;
    }

    private static ScoreInput placed(Measurement measured) {
        double low = share(measured, measured.low());
        double high = share(measured, measured.high());
        boolean lower = measured.better().equals("lower");
        double value = share(measured, measured.value());
        return new ScoreInput(
                measured.metric(),
                lower ? 1 - value : value,
                lower ? 1 - high : low,
                lower ? 1 - low : high,
                measured.answers());
    }

    private static double share(Measurement measured, double value) {
        return (value - measured.lowest()) / (measured.highest() - measured.lowest());
    }
}
