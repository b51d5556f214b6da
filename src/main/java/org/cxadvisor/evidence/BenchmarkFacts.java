package org.cxadvisor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Benchmarks;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Reading;

/** What others publish, beside what we measured alike. */
final class BenchmarkFacts {

    private static final String TRANSACTIONAL = "transactional";

    private final Audit audit;
    private final AuditFacts.Noted noted;

    BenchmarkFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    /** @param measured what was measured of the organization, its touchpoints and queues */
    void note(List<Measurement> measured) {
        if (measured.isEmpty()) {
            return;
        }
        Benchmarks benchmarks = BuiltIn.BENCHMARKS;
        Map<String, String> channels = channels();
        Map<String, String> kinds = sourceKinds();
        for (Measurement ours : measured) {
            boolean whole = ours.subject().equals(Measurement.ORGANIZATION);
            if (whole ? !isTransactional(ours.metric()) : channels.containsKey(ours.subject())) {
                benchmarks
                        .beside(
                                ours,
                                audit.organization().industry().or(""),
                                audit.organization().region().or(""),
                                channels.getOrDefault(ours.subject(), ""),
                                whole,
                                kinds.getOrDefault(ours.source(), ""),
                                noted.asOf.getYear())
                        .ifPresent(noted::add);
            }
        }
    }

    /** Published figures of the whole are asked at a quiet time; what was asked after a contact is of another kind. */
    private boolean isTransactional(String metric) {
        return Optional.ofNullable(Stated.entries(audit.metrics()).get(metric))
                .flatMap(series -> series.now().known())
                .map(Reading::kind)
                .filter(TRANSACTIONAL::equals)
                .isPresent();
    }

    /** The one channel of a touchpoint or queue that has one. */
    private Map<String, String> channels() {
        Map<String, String> channels = new HashMap<>();
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            List<Stated.Known<String>> all = Stated.all(touchpoint.channels());
            if (all.size() == 1) {
                channels.put(touchpoint.id(), all.get(0).value());
            }
        }
        for (Audit.Queue queue : Stated.all(audit.queues())) {
            QueueFacts.channel(audit, queue).ifPresent(channel -> channels.put(queue.id(), channel));
        }
        return channels;
    }

    private Map<String, String> sourceKinds() {
        Map<String, String> kinds = new HashMap<>();
        Stated.all(audit.sources())
                .forEach(source -> kinds.put(source.id(), source.kind().or("")));
        return kinds;
    }

    /** Read once, when a measure first asks. */
    private static final class BuiltIn {
        static final Benchmarks BENCHMARKS = Benchmarks.builtIn();
    }
}
