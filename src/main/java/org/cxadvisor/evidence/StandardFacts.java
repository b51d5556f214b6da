package org.cxadvisor.evidence;

import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.OwnStandard;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;

/** What measures are compared with, as the audit itself says. */
final class StandardFacts {

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;

    StandardFacts(Audit audit, Map<String, MetricDefinition> definitions, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
    }

    /** Where a measure is meant of which no place is said: the organization, or the one touchpoint that alone has it. */
    static String onlyPlace(Audit audit, String metric) {
        List<String> places = Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> Stated.entries(touchpoint.metrics()).containsKey(metric))
                .map(Audit.Touchpoint::id)
                .toList();
        boolean ofTheWhole = Stated.entries(audit.metrics()).containsKey(metric);
        return ofTheWhole || places.size() != 1 ? Measurement.ORGANIZATION : places.get(0);
    }

    void note() {
        Stated.all(audit.standards()).forEach(this::standard);
        Stated.all(audit.marketFigures()).forEach(this::marketFigure);
    }

    private void standard(Audit.Standard standard) {
        String touchpoint = standard.touchpoint().known().orElseGet(() -> onlyPlace(audit, standard.metric()));
        standard(standard, touchpoint);
        Stated.all(audit.queues()).stream()
                .filter(queue -> queue.touchpoint().or("").equals(touchpoint))
                .forEach(queue -> standard(standard, queue.id()));
    }

    private void standard(Audit.Standard standard, String subject) {
        level(standard, subject, "promise", standard.promise());
        level(standard, subject, "target", standard.target());
        level(standard, subject, "floor", standard.floor());
        level(standard, subject, "ceiling", standard.ceiling());
    }

    private void level(Audit.Standard standard, String subject, String kind, Stated<Double> level) {
        level.known()
                .ifPresent(value -> noted.add(new OwnStandard(
                        standard.metric(),
                        subject,
                        kind,
                        value,
                        standard.share().known().map(share -> share.percent()).orElse(Double.NaN),
                        standard.source().or(""),
                        noted.at(level.place(standard.at())))));
    }

    private void marketFigure(Audit.MarketFigure figure) {
        String subject = figure.touchpoint().known().orElseGet(() -> onlyPlace(audit, figure.metric()));
        Reading reading = figure.reading();
        MetricDefinition definition = definitions.getOrDefault(figure.metric(), MeasureFacts.ratingOn(reading));
        String at = noted.at(figure.at());
        Period period = reading.period();
        Estimator.measure(definition, subject, reading)
                .ifPresent(measured -> noted.add(new MarketFigure(
                        figure.id(),
                        measured.definition().equals("mean")
                                        && definition.measuredAs().equals("share")
                                ? definition
                                        .asMean(measured.lowest(), measured.highest())
                                        .id()
                                : figure.metric(),
                        subject,
                        measured.value(),
                        measured.answers(),
                        measured.low(),
                        measured.high(),
                        measured.definition(),
                        period == null ? "" : period.text(),
                        measured.source(),
                        definition.better(),
                        at)));
    }
}
