package org.cxadvisor.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.DatedEvidence;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;

/** Events that fall in the period of a figure which they may have moved, as the audit itself says. */
final class EventFacts {

    /** More figures are not read; the event says itself what it touched. */
    private static final int FIGURES = 2;

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;

    EventFacts(Audit audit, Map<String, MetricDefinition> definitions, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
    }

    void note() {
        for (Audit.Event event : Stated.all(audit.events())) {
            event.date().known().ifPresent(when -> window(event, when));
        }
    }

    private void window(Audit.Event event, Period when) {
        Set<String> touched = touched(event);
        Set<String> places = new HashSet<>();
        List<Measurement> within = noted.measured().stream()
                .filter(measured -> touched.contains(measured.subject())
                        || touched.contains(measured.metric()) && isOurs(measured.subject()))
                .filter(measured ->
                        measured.period() != null && measured.period().overlaps(when))
                .filter(measured -> places.add(measured.at()))
                .toList();
        if (!within.isEmpty()) {
            String more = within.size() > FIGURES ? ", …" : "";
            String figures = within.stream().limit(FIGURES).map(this::figure).collect(Collectors.joining(", ")) + more;
            double days = noted.asOf.toEpochDay() - when.first().toEpochDay();
            String what = event.what().known().map(text -> text + ", ").orElse("");
            noted.add(new DatedEvidence("window", days, what + when.text(), figures, noted.at(event.at())));
        }
    }

    /** What the audit says that it touched, and the queues of the touchpoints among it. */
    private Set<String> touched(Audit.Event event) {
        Set<String> touched = Stated.all(event.touches()).stream()
                .map(Stated.Known::value)
                .collect(Collectors.toCollection(HashSet::new));
        Stated.all(audit.queues()).stream()
                .filter(queue -> touched.contains(queue.touchpoint().or("")))
                .map(Audit.Queue::id)
                .toList()
                .forEach(touched::add);
        return touched;
    }

    private boolean isOurs(String subject) {
        return Stated.all(audit.competitors()).stream()
                .noneMatch(rival -> rival.id().equals(subject));
    }

    /** A figure by the names that the audit gives its measure and place, with its period. */
    private String figure(Measurement measured) {
        MetricDefinition definition = definitions.get(measured.metric());
        String metric = definition == null ? measured.metric() : definition.says();
        boolean ofTheWhole = measured.subject().equals(Measurement.ORGANIZATION);
        String place = ofTheWhole ? "" : place(measured.subject()) + ", ";
        Period period = measured.period();
        return metric + " (" + place + (period == null ? "" : period.text()) + ")";
    }

    private String place(String subject) {
        return Stated.all(audit.touchpoints()).stream()
                .filter(place -> place.id().equals(subject))
                .flatMap(place -> place.name().known().stream())
                .findFirst()
                .orElse(subject.replace('-', ' '));
    }
}
