package org.cxadvisor.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.fact.DatedEvidence;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;

/**
 * What an audit says, as the flat facts that rules see.
 *
 * @param facts the facts; their order carries no meaning
 * @param places the place behind every {@code at} of a fact
 * @param definitions the measures, those the audit declares included, by id
 * @param asOf the day from which evidence is judged
 * @param customers what the organization calls its customers, else what its industry does
 * @param decidedBy the thresholds by which facts were made of what the audit says, sorted by id
 */
public record AuditFacts(
        List<Object> facts,
        Map<String, Place> places,
        Map<String, MetricDefinition> definitions,
        LocalDate asOf,
        String customers,
        List<Threshold> decidedBy) {

    public AuditFacts {
        facts = List.copyOf(facts);
        places = Map.copyOf(places);
        decidedBy = List.copyOf(decidedBy);
    }

    /** Turns an audit into facts. */
    public static AuditFacts of(Audit audit, List<MetricDefinition> known, Thresholds given, LocalDate asOf) {
        Thresholds thresholds = given.noting();
        Map<String, MetricDefinition> definitions = new HashMap<>();
        known.forEach(definition -> definitions.put(definition.id(), definition));
        for (Audit.OwnMetric own : Stated.all(audit.ownMetrics())) {
            definitions.putIfAbsent(own.id(), definition(own));
        }
        Noted noted = new Noted(asOf);
        new MeasureFacts(audit, definitions, thresholds, noted).note();
        new QueueFacts(audit, definitions, thresholds, noted).note();
        new LossFacts(audit, definitions, thresholds, noted).note();
        new ComplaintFacts(audit, noted).note();
        new SegmentFacts(audit, definitions, noted).note();
        new PainFacts(audit, definitions, thresholds, noted).note();
        new ReportedThemeFacts(audit, noted).note();
        new ThemeFacts(audit, thresholds, noted).note();
        new StandardFacts(audit, definitions, noted).note();
        ImportanceFacts importances = new ImportanceFacts(audit, thresholds, noted);
        importances.note();
        new JourneyFacts(audit, thresholds, importances, noted).note();
        new MarketFacts(audit, definitions, thresholds, noted).note();
        new StatedFacts(audit, noted).note();
        new ConcernFacts(audit, Concerns.builtIn(), noted).note();
        new BacklogFacts(definitions, noted).note();
        new RelativeRatingFacts(audit, thresholds, noted).note();
        new SegmentStandingFacts(audit, noted).note();
        new ChangeAmongFacts(noted).note();
        new EventFacts(audit, definitions, noted).note();
        new BenchmarkFacts(audit, noted).note(noted.measured());
        return new AuditFacts(
                noted.facts,
                noted.places,
                definitions,
                asOf,
                audit.customersCalled(Vocabulary.builtIn()),
                thresholds.asked());
    }

    /** A place in the form in which facts carry it. */
    public String atOf(Place place) {
        return place.toString();
    }

    /** A number as people write it: no exponent, no needless zeros. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** How many; NaN where the audit does not say. */
    static double value(Stated<Count> count) {
        return count.known().map(Count::value).orElse(Double.NaN);
    }

    private static MetricDefinition definition(Audit.OwnMetric own) {
        boolean share = own.measuredAs().equals("share");
        return new MetricDefinition(
                own.id(),
                own.says().or(own.id()),
                own.measuredAs(),
                own.better(),
                share
                        ? 0
                        : own.scale().known().map(scale -> (double) scale.low()).orElse(Double.NaN),
                share
                        ? 100
                        : own.scale()
                                .known()
                                .map(scale -> (double) scale.high())
                                .orElse(Double.NaN),
                unit(own.measuredAs()),
                List.of());
    }

    private static String unit(String measuredAs) {
        return switch (measuredAs) {
            case "share" -> "percent";
            case "duration" -> "seconds";
            case "count", "money", "rate" -> measuredAs;
            default -> "points";
        };
    }

    /** The facts as they are being noted. */
    static final class Noted {
        final LocalDate asOf;
        private final List<Object> facts = new ArrayList<>();
        private final Map<String, Place> places = new HashMap<>();

        Noted(LocalDate asOf) {
            this.asOf = asOf;
        }

        void add(Object fact) {
            facts.add(fact);
        }

        /** Remembers a place and gives it the form in which facts carry it. */
        String at(Place place) {
            String at = place.toString();
            places.put(at, place);
            return at;
        }

        List<Object> facts() {
            return List.copyOf(facts);
        }

        List<Measurement> measured() {
            return facts.stream()
                    .filter(Measurement.class::isInstance)
                    .map(Measurement.class::cast)
                    .toList();
        }

        /** The days of the longest year: what spans more is a pool of several. */
        private static final int YEAR = 366;

        void dated(String kind, Period when, Place place) {
            double age = asOf.toEpochDay() - when.last().toEpochDay();
            // A month or year that is still running when the audit is made has begun before it.
            if (age < 0 && !when.first().isAfter(asOf)) {
                age = 0;
            }
            add(new DatedEvidence(kind, age, when.text(), asOf.toString(), at(place)));
            if (kind.equals("source") && when.days() > YEAR) {
                add(new DatedEvidence("pool", when.days(), when.text(), asOf.toString(), at(place)));
            }
        }
    }
}
