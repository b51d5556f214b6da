package org.cxadvisor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.fact.RatingAmong;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Thresholds;

/** Ratings beside those of other touchpoints, where one source asked for all of them on one scale. */
final class RelativeRatingFacts {

    /** How a place is rated: as a mean, as the share who rate it high, or as the share who are satisfied there. */
    private static final Set<String> RATINGS = Set.of("rating", "rating-as-share", "csat");

    private final Audit audit;
    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;

    RelativeRatingFacts(Audit audit, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.thresholds = thresholds;
        this.noted = noted;
    }

    void note() {
        Map<String, Double> reaches = new HashMap<>();
        Map<String, String> concerns = new HashMap<>();
        for (Object fact : noted.facts()) {
            if (fact instanceof TouchpointRating rating) {
                reaches.put(rating.touchpoint(), rating.reach());
            } else if (fact instanceof NamedConcern named) {
                concerns.put(named.id(), named.concern());
            }
        }
        Set<String> touchpoints = Stated.all(audit.touchpoints()).stream()
                .map(Audit.Touchpoint::id)
                .collect(Collectors.toSet());
        Map<String, List<Measurement>> together = noted.measured().stream()
                .filter(measured -> RATINGS.contains(measured.metric()) && touchpoints.contains(measured.subject()))
                .filter(measured -> measured.highest() > measured.lowest())
                .collect(Collectors.groupingBy(measured -> measured.metric() + " " + measured.source() + " "
                        + measured.lowest() + " " + measured.highest() + measured.period()));
        together.values().forEach(rated -> rated.forEach(one -> among(one, rated, reaches, concerns)));
    }

    private void among(
            Measurement one, List<Measurement> rated, Map<String, Double> reaches, Map<String, String> concerns) {
        if (rated.size() < 2) {
            return;
        }
        double sum = rated.stream().mapToDouble(Measurement::value).sorted().sum();
        noted.add(new RatingAmong(
                one.subject(),
                kind(concerns.getOrDefault(one.subject(), "")),
                onScale(one, one.value()),
                onScale(one, one.low()),
                onScale(one, one.high()),
                onScale(one, (sum - one.value()) / (rated.size() - 1)),
                rated.size(),
                reaches.getOrDefault(one.subject(), Double.NaN),
                one.answers(),
                one.source(),
                one.at()));
    }

    private String kind(String concern) {
        return thresholds.fact("natural-offset-by-" + concern).isPresent() ? concern : "other";
    }

    private static double onScale(Measurement measured, double value) {
        return (value - measured.lowest()) / (measured.highest() - measured.lowest());
    }
}
