package org.cxadvisor.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.ContactPlace;
import org.cxadvisor.fact.DriverWeight;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.ScaledValue;
import org.cxadvisor.fact.SegmentDriver;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Weight;
import org.cxadvisor.rulebase.Thresholds;

/** How much each subject counts: derived from answers where somebody did, else as customers state it, else assumed. */
final class ImportanceFacts {

    static final double STATED_LOWEST = 1;
    static final double STATED_HIGHEST = 5;

    private final Audit audit;
    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;
    private final SectorSources ofSector;
    private final Map<String, Audit.Touchpoint> touchpoints = new HashMap<>();

    ImportanceFacts(Audit audit, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.thresholds = thresholds;
        this.noted = noted;
        this.ofSector = new SectorSources(audit, noted);
        Stated.all(audit.touchpoints()).forEach(touchpoint -> touchpoints.putIfAbsent(touchpoint.id(), touchpoint));
    }

    void note() {
        drivers();
        noted.add(new Importance(Measurement.ORGANIZATION, 1, "whole", ""));
        noted.add(new ContactPlace(Measurement.ORGANIZATION, Measurement.ORGANIZATION));
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            noted.add(of(touchpoint, touchpoint.id()));
            noted.add(new ContactPlace(touchpoint.id(), touchpoint.id()));
            onScale(touchpoint);
        }
        for (Audit.Queue queue : Stated.all(audit.queues())) {
            noted.add(ofTouchpoint(queue.touchpoint(), queue.id()));
            noted.add(new ContactPlace(queue.id(), queue.touchpoint().or(queue.id())));
        }
        for (Audit.Segment segment : Stated.all(audit.segments())) {
            noted.add(ofTouchpoint(segment.touchpoint(), segment.id()));
            noted.add(new ContactPlace(segment.id(), segment.touchpoint().or(segment.id())));
        }
        for (Audit.Competitor competitor : Stated.all(audit.competitors())) {
            noted.add(assumed(competitor.id()));
        }
    }

    private void drivers() {
        Stated.all(audit.drivers()).stream()
                .filter(driver -> ofSector.holds(driver.source()))
                .forEach(driver -> ofSector.leftOut(
                        "sector-drivers",
                        driver.outcome().or("rating"),
                        Measurement.ORGANIZATION,
                        driver.source(),
                        driver.at()));
        ofSegments();
        for (Audit.Driver driver : ours()) {
            Stated.entries(driver.weights()).forEach((subject, stated) -> stated.known()
                    .ifPresent(weight -> noted.add(new DriverWeight(
                            driver.outcome().or(""),
                            subject,
                            driver.method().or(""),
                            weight.value(),
                            driver.responses()
                                    .known()
                                    .map(count -> count.value())
                                    .orElse(Double.NaN),
                            noted.at(stated.place(driver.at()))))));
        }
    }

    /** What was found out about all of our own customers. */
    private List<Audit.Driver> ours() {
        return Stated.all(audit.drivers()).stream()
                .filter(driver -> !ofSector.holds(driver.source()))
                .filter(driver -> !driver.segment().isKnown())
                .toList();
    }

    private void ofSegments() {
        for (Audit.Driver driver : Stated.all(audit.drivers())) {
            String segment =
                    ofSector.holds(driver.source()) ? "" : driver.segment().or("");
            Stated.knownEntries(segment.isEmpty() ? new Stated.Unsaid<>() : driver.weights())
                    .forEach((subject, weight) -> noted.add(new SegmentDriver(
                            segment,
                            driver.outcome().or(""),
                            subject,
                            driver.method().or(""),
                            weight.value(),
                            AuditFacts.value(driver.responses()),
                            noted.at(driver.at()))));
        }
    }

    private Importance ofTouchpoint(Stated<String> touchpoint, String subject) {
        return touchpoint
                .known()
                .map(touchpoints::get)
                .map(found -> of(found, subject))
                .orElseGet(() -> assumed(subject));
    }

    private Importance of(Audit.Touchpoint touchpoint, String subject) {
        return derived(touchpoint.id(), subject)
                .or(() -> touchpoint
                        .importance()
                        .known()
                        .map(value -> stated(
                                subject, value, noted.at(touchpoint.importance().place(touchpoint.at())))))
                .orElseGet(() -> assumed(subject));
    }

    /** What customers state from 1 to 5, as a share of what counts most. */
    static Importance stated(String subject, double value, String at) {
        return new Importance(subject, (value - STATED_LOWEST) / (STATED_HIGHEST - STATED_LOWEST), "stated", at);
    }

    /** How much a touchpoint counts. */
    Importance ofTouchpoint(String touchpoint) {
        return Optional.ofNullable(touchpoints.get(touchpoint))
                .map(found -> of(found, touchpoint))
                .orElseGet(() -> assumed(touchpoint));
    }

    /** The weight beside the largest of the same study, by the most trustworthy method that has one. */
    private Optional<Importance> derived(String touchpoint, String subject) {
        return ours().stream()
                .filter(driver -> trust(driver) > 0)
                .sorted(Comparator.comparingDouble(this::trust).reversed())
                .flatMap(driver -> weight(driver, touchpoint, subject).stream())
                .findFirst();
    }

    private double trust(Audit.Driver driver) {
        return switch (driver.method().or("")) {
            case "relative-weights" -> thresholds.value("trust-in-relative-weights");
            case "shapley" -> thresholds.value("trust-in-shapley");
            case "regression" -> thresholds.value("trust-in-regression");
            case "correlation" -> thresholds.value("trust-in-correlation");
            case "stated" -> thresholds.value("trust-in-stated");
            default -> 0;
        };
    }

    private Optional<Importance> weight(Audit.Driver driver, String touchpoint, String subject) {
        Map<String, Stated<Weight>> weights = Stated.entries(driver.weights());
        Stated<Weight> own = weights.get(touchpoint);
        double largest = weights.values().stream()
                .flatMap(weight -> weight.known().stream())
                .mapToDouble(weight -> Math.abs(weight.value()))
                .max()
                .orElse(Double.NaN);
        return own == null || !(largest > 0)
                ? Optional.empty()
                : own.known()
                        .map(weight -> new Importance(
                                subject,
                                Math.abs(weight.value()) / largest,
                                "derived",
                                noted.at(own.place(driver.at()))));
    }

    private void onScale(Audit.Touchpoint touchpoint) {
        Stated<Double> stated = touchpoint.importance();
        stated.known()
                .ifPresent(value -> noted.add(new ScaledValue(
                        value,
                        STATED_LOWEST,
                        STATED_HIGHEST,
                        AuditFacts.plain(value),
                        AuditFacts.plain(STATED_LOWEST) + ".." + AuditFacts.plain(STATED_HIGHEST),
                        noted.at(stated.place(touchpoint.at())))));
    }

    private Importance assumed(String subject) {
        return new Importance(
                subject,
                thresholds.value("unknown-importance"),
                "assumed",
                thresholds
                        .entry("unknown-importance")
                        .map(Thresholds.Entry::place)
                        .orElse(""));
    }
}
