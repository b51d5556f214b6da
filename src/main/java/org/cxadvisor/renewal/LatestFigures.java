package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.problem.Place;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** The newest value of a goal that people agreed on, from the audit of the new quarter. */
final class LatestFigures {

    private static final String UNKNOWN = "unknown";

    private final Strategy strategy;

    LatestFigures(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The value of a goal's measure, from its own source if there are several; empty where it was not measured. */
    Optional<Node> of(Fields goal) {
        String id = Ownership.text(goal, "id");
        int at = id.lastIndexOf('@');
        String source = goal.get("agreed") instanceof Fields agreed ? Ownership.text(agreed, "source") : "";
        return at < 0
                ? Optional.empty()
                : strategy.facts().facts().stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .filter(one -> one.metric().equals(id.substring(0, at))
                                && one.subject().equals(id.substring(at + 1)))
                        .min(Comparator.comparing(
                                        (Measurement one) -> !one.source().equals(source))
                                .thenComparing(Measurement::at))
                        .map(this::latest);
    }

    private Node latest(Measurement measured) {
        MetricDefinition definition = strategy.facts().definitions().get(measured.metric());
        FigureText figures = FigureText.of(definition == null ? "" : definition.unit(), measured.value(), Double.NaN);
        List<Field> fields = new ArrayList<>();
        add(fields, "value", figures.value(measured.value()));
        add(fields, "interval", figures.interval(measured.low(), measured.high()));
        add(fields, "responses", Double.isNaN(measured.answers()) ? UNKNOWN : FigureText.count(measured.answers()));
        add(fields, "source", measured.source());
        add(fields, "period", measured.period() == null ? "" : measured.period().text());
        return new Fields(fields, Place.of(""));
    }

    private static void add(List<Field> fields, String key, String value) {
        if (!value.isEmpty() && !value.equals(UNKNOWN)) {
            fields.add(new Field(key, Place.of(""), new Scalar(value, true, Place.of(""))));
        }
    }
}
