package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Base;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** Rates of one measure that are taken of different numbers, such as per 1,000 and per 10,000: they would be compared as written. */
final class RateBases {

    /** The first rate of each measure. */
    private final Map<String, Scalar> first = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private RateBases() {}

    static List<Problem> check(Fields audit) {
        RateBases bases = new RateBases();
        bases.judge(audit, "");
        return bases.problems;
    }

    private void judge(Node node, String metric) {
        if (node instanceof Items list) {
            list.items().forEach(item -> judge(item, metric));
        } else if (node instanceof Fields map) {
            String named = Nodes.word(map, "metric");
            String its = named.isEmpty() ? metric : named;
            map.fields().stream().filter(field -> !Form.isNoteKey(field.key())).forEach(field -> judge(field, its));
        } else if (node instanceof Scalar figure && !metric.isEmpty()) {
            judge(figure, metric);
        }
    }

    private void judge(Field field, String metric) {
        if (field.key().equals("metrics") && field.value() instanceof Fields readings) {
            readings.fields().forEach(reading -> judge(reading.value(), reading.key()));
        } else if (!field.key().equals("says")) {
            judge(field.value(), metric);
        }
    }

    private void judge(Scalar figure, String metric) {
        Optional<Double> base = Base.of(figure.text());
        if (base.isEmpty()) {
            return;
        }
        Scalar before = first.putIfAbsent(metric, figure);
        if (before != null && !Base.of(before.text()).equals(base)) {
            Map<String, String> values = Map.of(
                    "value", figure.text(),
                    "other", before.text(),
                    "other-line", Integer.toString(before.place().line()));
            problems.add(AuditRule.MIXED_BASES.at(figure.place(), values));
        }
    }
}
