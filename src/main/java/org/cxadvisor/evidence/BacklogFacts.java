package org.cxadvisor.evidence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.fact.Backlog;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;

/** Cases that arrive against cases that are closed, where the share of cases that are closed is counted over a period. */
final class BacklogFacts {

    private static final double DAYS_A_WEEK = 7;
    private static final double ALL = 100;
    private static final String CASEWORK = "casework";

    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;

    BacklogFacts(Map<String, MetricDefinition> definitions, AuditFacts.Noted noted) {
        this.definitions = definitions;
        this.noted = noted;
    }

    void note() {
        Set<String> ofCases = new HashSet<>();
        for (Object fact : noted.facts()) {
            if (fact instanceof NamedConcern named && named.concern().equals(CASEWORK)) {
                ofCases.add(named.id());
            }
        }
        noted.measured().stream()
                .filter(measured -> ofCases.contains(measured.metric()) && isOfClosedCases(measured.metric()))
                .filter(measured -> measured.isShare() && measured.better().equals("higher"))
                .forEach(this::backlog);
    }

    private boolean isOfClosedCases(String metric) {
        MetricDefinition definition = definitions.get(metric);
        return definition != null && Concerns.builtIn().isOfClosedCases(definition.says());
    }

    private void backlog(Measurement closed) {
        Period period = closed.period();
        if (period != null && closed.answers() > 0) {
            double arrived = closed.answers() / (period.days() / DAYS_A_WEEK);
            double done = arrived * closed.value() / ALL;
            noted.add(new Backlog(
                    closed.metric(),
                    closed.subject(),
                    arrived,
                    done,
                    arrived - done,
                    closed.shareLeftOut(),
                    closed.source(),
                    closed.at()));
        }
    }
}
