package org.cxadvisor.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Series;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.SourceQuality;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;

/** Where a measure is taken: who runs the place, what counts it, and how long the slowest tenth waits. */
final class GoalPlaces {

    private final Audit audit;
    private final AuditFacts facts;

    GoalPlaces(Audit audit, AuditFacts facts) {
        this.audit = audit;
        this.facts = facts;
    }

    /** A measure as the rules see it that say how fast it can be moved. */
    MovedMeasure moved(GoalOutline sketch, boolean planned, boolean reorganised) {
        Measurement now = sketch.now();
        String measuredAs = Optional.ofNullable(facts.definitions().get(now.metric()))
                .map(MetricDefinition::measuredAs)
                .orElse(now.metric().equals("rating") ? "mean" : "problem");
        return new MovedMeasure(
                sketch.id(),
                now.metric(),
                measuredAs,
                channel(now),
                isCounted(now),
                isOwn(now.subject()),
                planned,
                reorganised);
    }

    /** Whether a system counts every case of a measure, as against a survey that asks some. */
    boolean isCounted(Measurement now) {
        return facts.facts().stream()
                .filter(SourceQuality.class::isInstance)
                .map(SourceQuality.class::cast)
                .filter(source -> source.source().equals(now.source()))
                .anyMatch(source -> source.kind().equals("operations") && source.complete());
    }

    /** What nine in ten cases of a measure stay below; NaN where the audit does not say. */
    double slowestTenth(Measurement now) {
        return series().flatMap(series -> series.now().known().stream())
                .filter(reading -> facts.atOf(reading.place()).equals(now.at()))
                .mapToDouble(reading -> reading.p90())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Whether a measure that only this organisation has is about a concern, as stated or as its words are read. */
    boolean isAbout(String metric, String concern) {
        String industry = audit.organization().industry().or("");
        return Stated.all(audit.ownMetrics()).stream()
                .filter(own -> own.id().equals(metric))
                .map(own -> own.concern().known().orElseGet(() -> Concerns.builtIn()
                        .read(own.says().or(own.id().replace('-', ' ')), industry)
                        .concern()))
                .anyMatch(concern::equals);
    }

    private Stream<Series> series() {
        Stream<Series> queues = Stated.all(audit.queues()).stream()
                .flatMap(queue -> Stream.concat(
                        Stream.of(queue.firstResponseTime()), Stated.entries(queue.metrics()).values().stream()));
        Stream<Series> places = Stated.all(audit.touchpoints()).stream()
                .flatMap(place -> Stated.entries(place.metrics()).values().stream());
        return Stream.of(queues, places, Stated.entries(audit.metrics()).values().stream())
                .flatMap(series -> series);
    }

    private boolean isOwn(String subject) {
        List<String> partners = Stated.all(audit.touchpoints()).stream()
                .filter(place -> place.runBy().isKnown()
                        || place.control()
                                .known()
                                .filter(word -> !word.equals("own"))
                                .isPresent())
                .map(Audit.Touchpoint::id)
                .toList();
        return !partners.contains(touchpoint(subject));
    }

    /** Whether there is a touchpoint of this id. */
    boolean isPlace(String subject) {
        return Stated.all(audit.touchpoints()).stream()
                .anyMatch(place -> place.id().equals(subject));
    }

    /** The touchpoint of a queue; itself for all else. */
    String touchpoint(String subject) {
        return Stated.all(audit.queues()).stream()
                .filter(queue -> queue.id().equals(subject))
                .flatMap(queue -> queue.touchpoint().known().stream())
                .findFirst()
                .orElse(subject);
    }

    /** The channel in which something is waited for; empty where it is no wait or the channel is not known. */
    private String channel(Measurement now) {
        return facts.facts().stream()
                .flatMap(fact -> channel(fact, now).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> channel(Object fact, Measurement now) {
        if (fact instanceof Delay delay && delay.at().equals(now.at())) {
            return Optional.of(delay.channel());
        }
        return fact instanceof FirstReply reply && reply.at().equals(now.at())
                ? Optional.of(reply.channel())
                : Optional.empty();
    }
}
