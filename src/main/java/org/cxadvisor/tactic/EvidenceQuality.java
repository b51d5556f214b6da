package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.PreferredChannel;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SourceQuality;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.fact.YearlyChurn;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.metric.Measurement;

/** What the evidence of gaps stands on: how many answers, and what the sources are worth they come from. */
final class EvidenceQuality {

    private final double needed;
    private final Map<String, Measurement> measured = new LinkedHashMap<>();
    private final Map<String, SourceQuality> sources = new LinkedHashMap<>();

    /**
     * The grounding of an audit's gaps.
     *
     * @param needed the answers that a finding needs
     */
    EvidenceQuality(AuditFacts audit, double needed) {
        this.needed = needed;
        for (Object fact : audit.facts()) {
            if (fact instanceof Measurement measurement) {
                measured.putIfAbsent(key(measurement.metric(), measurement.subject()), measurement);
            } else if (fact instanceof SourceQuality source) {
                sources.putIfAbsent(source.source(), source);
            }
        }
    }

    /** The facts by which the tables judge how far the data carry a gap. */
    List<Object> of(FoundGap gap) {
        List<Object> facts = new ArrayList<>();
        facts.add(footing(gap));
        TreeSet<String> from = new TreeSet<>();
        for (Object fact : gap.evidence()) {
            from.add(source(fact));
            if (fact instanceof SegmentChurn segment && !segment.phase() && !segment.examined()) {
                facts.add(new SamplingKind(gap.id(), "unexamined"));
            }
        }
        for (String id : from) {
            SourceQuality source = sources.get(id);
            if (source != null) {
                judged(gap.id(), source, facts);
            }
        }
        return facts;
    }

    private static void judged(String gap, SourceQuality source, List<Object> facts) {
        facts.add(new SamplingKind(gap, source.sample().isEmpty() ? "unsaid" : source.sample()));
        if (!Double.isNaN(source.answered())) {
            facts.add(new AnswerShare(gap, source.answered()));
        }
        if (!Double.isNaN(source.days())) {
            facts.add(new EvidenceAge(gap, source.days()));
        }
    }

    /** The answers behind a gap, beside those a finding needs; nobody having counted is no answer at all. */
    private DataSupport footing(FoundGap gap) {
        double share = gap.evidence().stream()
                .mapToDouble(this::footing)
                .filter(known -> !Double.isNaN(known))
                .min()
                .orElse(0);
        return new DataSupport(gap.id(), share);
    }

    /** What a fact stands on, beside what it needs; a persona needs fewer people, for they are talked to at length. */
    private double footing(Object fact) {
        if (fact instanceof JourneyStep step) {
            return step.footing();
        }
        return fact instanceof PreferredChannel wanted ? wanted.footing() : answers(fact) / needed;
    }

    private double answers(Object fact) {
        return fact instanceof CountedFact counted
                ? counted.answers()
                : measurement(fact).map(Measurement::answers).orElse(Double.NaN);
    }

    private String source(Object fact) {
        if (fact instanceof PainHarm pain) {
            return pain.source();
        }
        if (fact instanceof RivalComparison standing) {
            return standing.source();
        }
        return measurement(fact).map(Measurement::source).orElse("");
    }

    /** The measurement a fact was made from, or which it is. */
    private Optional<Measurement> measurement(Object fact) {
        if (fact instanceof Measurement measurement) {
            return Optional.of(measurement);
        }
        if (fact instanceof Change change) {
            return of(change.metric(), change.subject());
        }
        if (fact instanceof TouchpointRating rating) {
            return of("rating", rating.touchpoint());
        }
        if (fact instanceof SegmentChurn segment) {
            return of("churn", segment.segment());
        }
        if (fact instanceof FirstReply reply) {
            return of("first-response-time", reply.queue());
        }
        return fact instanceof YearlyChurn loss ? of(loss.metric(), Measurement.ORGANIZATION) : Optional.empty();
    }

    private Optional<Measurement> of(String metric, String subject) {
        return Optional.ofNullable(measured.get(key(metric, subject)));
    }

    private static String key(String metric, String subject) {
        return metric + "@" + subject;
    }
}
