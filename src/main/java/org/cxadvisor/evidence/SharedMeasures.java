package org.cxadvisor.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.rulebase.Thresholds;

/** The sticks on which we and others are measured, and what follows from the marks on them. */
final class SharedMeasures {

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;

    SharedMeasures(
            Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.thresholds = thresholds;
        this.noted = noted;
    }

    /** A stick of a source. */
    SharedMeasure stick(
            String kind, String measure, Stated<String> source, double lowest, double highest, double sign) {
        String id = source.or("");
        return new SharedMeasure(kind, measure, id, age(id), lowest, highest, sign);
    }

    /** Notes where we stand against each rival, and where each stands among all. */
    void marked(SharedMeasure stick, String subject, List<SharedMeasure.Mark> marks) {
        List<SharedMeasure.Mark> known =
                marks.stream().filter(mark -> !Double.isNaN(mark.value())).toList();
        stick.standings(subject, known, noted).forEach(noted::add);
        if (known.stream().anyMatch(mark -> mark.who().equals(Audit.US))) {
            List<SharedMeasure.Mark> sorted = SharedMeasure.sorted(known);
            for (SharedMeasure.Mark mark : known) {
                String rival = mark.who().equals(Audit.US) ? "" : mark.who();
                stick.position(rival, subject, mark, sorted, spread(), noted.at(mark.place()))
                        .ifPresent(noted::add);
            }
        }
    }

    /** A measure as the audit knows it. */
    Optional<MetricDefinition> definition(String metric) {
        return Optional.ofNullable(definitions.get(metric));
    }

    /** Whether a rival is on the audit's list. */
    boolean isRival(String who) {
        return Stated.all(audit.competitors()).stream()
                .anyMatch(rival -> rival.id().equals(who));
    }

    /** Whether the organization itself knows this measure, so that it need not be derived. */
    boolean isMeasured(String metric) {
        return Optional.ofNullable(Stated.entries(audit.metrics()).get(metric))
                .filter(series -> series.now().isKnown())
                .isPresent();
    }

    private double age(String source) {
        return Stated.all(audit.sources()).stream()
                .filter(stated -> stated.id().equals(source))
                .flatMap(stated -> stated.date().orElse(stated.period()).known().stream())
                .map(Period::last)
                .mapToDouble(this::age)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double age(LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(end, noted.asOf));
    }

    /** Notes where each of our own stands among the others, where there are enough of them. */
    void among(SharedMeasure stick, List<SharedMeasure.Mark> marks) {
        if (!marks.isEmpty() && marks.size() > spread().fewest()) {
            List<SharedMeasure.Mark> sorted = SharedMeasure.sorted(marks);
            marks.forEach(mark -> stick.position("", mark.who(), mark, sorted, spread(), noted.at(mark.place()))
                    .ifPresent(noted::add));
        }
    }

    private SharedMeasure.Spread spread() {
        return new SharedMeasure.Spread(thresholds.value("usual-spread"), thresholds.value("rivals-for-a-spread"));
    }
}
