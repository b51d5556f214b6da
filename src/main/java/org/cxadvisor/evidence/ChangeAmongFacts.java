package org.cxadvisor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxadvisor.fact.ChangeAmong;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;

/** Falls beside those of other measures, where one source has both since one period: what all share is no news of one place. */
final class ChangeAmongFacts {

    private final AuditFacts.Noted noted;

    ChangeAmongFacts(AuditFacts.Noted noted) {
        this.noted = noted;
    }

    void note() {
        Map<String, String> sources = new HashMap<>();
        noted.measured().forEach(measured -> sources.put(measured.at(), measured.source()));
        Map<String, List<Change>> together = noted.facts().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change -> change.against().equals("last")
                        && !change.isBeside()
                        && !change.subject().equals(Measurement.ORGANIZATION)
                        && !sources.getOrDefault(change.at(), "").isEmpty()
                        && change.highest() > change.lowest())
                .collect(Collectors.groupingBy(
                        change -> sources.get(change.at()) + " "
                                + change.beforePeriod().text(),
                        TreeMap::new,
                        Collectors.toList()));
        together.values().forEach(moved -> moved.forEach(one -> among(one, moved, sources)));
    }

    private void among(Change one, List<Change> moved, Map<String, String> sources) {
        List<Double> others = moved.stream()
                .filter(other -> !other.at().equals(one.at()))
                .map(ChangeAmongFacts::fall)
                .sorted()
                .toList();
        if (others.isEmpty()) {
            return;
        }
        double mean = others.stream().mapToDouble(fall -> fall).sum() / others.size();
        double squares = others.stream()
                .mapToDouble(fall -> (fall - mean) * (fall - mean))
                .sum();
        noted.add(new ChangeAmong(
                one.metric(),
                one.subject(),
                fall(one),
                mean,
                Math.sqrt(squares / Math.max(1, others.size() - 1)),
                moved.size(),
                sources.getOrDefault(one.at(), ""),
                one.at()));
    }

    private static double fall(Change change) {
        return change.worsening() / (change.highest() - change.lowest());
    }
}
