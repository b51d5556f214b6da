package org.cxadvisor.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Series;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.ContactMix;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.ServedBy;
import org.cxadvisor.metric.ErlangC;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.rulebase.Thresholds;

/** How customers fare who wait for a person: how long, behind how much work, and with what kind of matter. */
final class QueueFacts {

    private static final double HALF_HOUR = 1_800;
    private static final double HOUR = 3_600;
    private static final double MONTHS_A_YEAR = 12;
    private static final List<String> DELAYS = List.of("wait-time", "resolution-time");

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;
    private final Thresholds thresholds;

    /** @param thresholds how many hours a month a person works, and which part of them somebody is away from the queue */
    QueueFacts(Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
        this.thresholds = thresholds;
    }

    void note() {
        delays(Measurement.ORGANIZATION, "", audit.metrics());
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            delays(touchpoint.id(), onlyChannel(touchpoint), touchpoint.metrics());
        }
        for (Audit.Queue queue : Stated.all(audit.queues())) {
            String channel = channel(audit, queue).orElse("");
            delays(queue.id(), channel, queue.metrics());
            servedBy(queue, channel);
            load(queue, channel);
            reasons(queue);
        }
    }

    /** The channel of a queue: one named after a channel serves it; otherwise it serves its touchpoint's only channel. */
    static Optional<String> channel(Audit audit, Audit.Queue queue) {
        Optional<Audit.Touchpoint> touchpoint = Stated.all(audit.touchpoints()).stream()
                .filter(candidate -> queue.touchpoint()
                        .known()
                        .filter(candidate.id()::equals)
                        .isPresent())
                .findFirst();
        List<Stated.Known<String>> channels =
                touchpoint.map(found -> Stated.all(found.channels())).orElse(List.of());
        boolean named = channels.isEmpty()
                || channels.stream().anyMatch(channel -> channel.value().equals(queue.id()));
        if (named) {
            return Optional.of(queue.id());
        }
        return channels.size() == 1 ? Optional.of(channels.get(0).value()) : Optional.empty();
    }

    private static String onlyChannel(Audit.Touchpoint touchpoint) {
        List<Stated.Known<String>> channels = Stated.all(touchpoint.channels());
        return channels.size() == 1 ? channels.get(0).value() : "";
    }

    private void delays(String subject, String channel, Stated<Map<String, Series>> metrics) {
        Map<String, Series> measured = Stated.entries(metrics);
        measured.forEach((metric, series) -> {
            MetricDefinition definition = definitions.get(metric);
            if (definition != null && (DELAYS.contains(metric) || isOwnTime(metric))) {
                series.now().known().ifPresent(reading -> delay(definition, subject, channel, reading));
            }
        });
    }

    private boolean isOwnTime(String metric) {
        return Stated.all(audit.ownMetrics()).stream()
                .anyMatch(own -> own.id().equals(metric)
                        && own.measuredAs().equals("duration")
                        && own.better().equals("lower"));
    }

    private void delay(MetricDefinition metric, String subject, String channel, Reading reading) {
        Estimate taken = Estimator.estimate(metric, reading);
        if (taken.known()) {
            noted.add(new Delay(
                    metric.id(),
                    subject,
                    channel,
                    taken.value(),
                    Double.isNaN(taken.low()) ? taken.value() : taken.low(),
                    reading.definition().isEmpty() ? taken.definition() : reading.definition(),
                    taken.answers(),
                    noted.at(reading.place())));
        }
    }

    private void servedBy(Audit.Queue queue, String channel) {
        subjects(queue).forEach(subject -> noted.add(new ServedBy(subject, queue.id(), channel, noted.at(queue.at()))));
    }

    /** A queue, and the touchpoint it belongs to. */
    private static Stream<String> subjects(Audit.Queue queue) {
        return Stream.concat(Stream.of(queue.id()), queue.touchpoint().known().stream())
                .distinct();
    }

    private void load(Audit.Queue queue, String channel) {
        double contacts = queue.contacts().known().map(Rate::perYear).orElse(Double.NaN) / MONTHS_A_YEAR;
        double agents = queue.agents().known().map(count -> count.value()).orElse(Double.NaN);
        double busiest =
                queue.busiestHalfHour().known().map(count -> count.value()).orElse(Double.NaN);
        MetricDefinition metric = definitions.get("handling-time");
        double handling = metric == null
                ? Double.NaN
                : queue.handlingTime()
                        .now()
                        .known()
                        .map(reading -> Estimator.estimate(metric, reading).value())
                        .orElse(Double.NaN);
        double occupancy = agents > 0 ? 100 * contacts * handling / (agents * secondsAMonth()) : Double.NaN;
        double wait = ErlangC.of(busiest, HALF_HOUR, handling, agents).averageWait();
        if (agents > 0 && !(Double.isNaN(occupancy) && Double.isNaN(wait))) {
            noted.add(new QueueLoad(
                    queue.id(), channel, contacts, handling, agents, busiest, occupancy, wait, noted.at(queue.at())));
        }
    }

    private double secondsAMonth() {
        return HOUR * thresholds.value("hours-at-work") * (1 - thresholds.value("time-away-from-contacts") / 100);
    }

    private void reasons(Audit.Queue queue) {
        Map<String, ContactMix> mixes = new LinkedHashMap<>();
        for (Audit.Reason reason : Stated.all(queue.reasons())) {
            String at = noted.at(reason.at());
            reason.share().known().ifPresent(share -> {
                for (Stated.Known<String> nature : Stated.all(reason.nature())) {
                    mixes.merge(
                            nature.value(),
                            new ContactMix(queue.id(), nature.value(), share.percent(), 1, at),
                            QueueFacts::together);
                }
            });
        }
        mixes.values().forEach(noted::add);
    }

    private static ContactMix together(ContactMix some, ContactMix more) {
        return new ContactMix(
                some.queue(), some.nature(), some.share() + more.share(), some.reasons() + more.reasons(), some.at());
    }
}
