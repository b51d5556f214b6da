package org.cxadvisor.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.RankTest;
import org.cxadvisor.metric.Span;

/** What trying out our own and rivals' service gave: scorecards and test contacts. */
final class MysteryFacts {

    private static final double CHECKS = 5;

    private final Audit audit;
    private final AuditFacts.Noted noted;

    MysteryFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    void note() {
        for (Audit.Competitor rival : Stated.all(audit.competitors())) {
            rival.scorecards().known().ifPresent(card -> scores(rival, card));
            contacts(rival);
        }
    }

    private void scores(Audit.Competitor rival, Audit.Scorecard card) {
        card.scores().forEach((what, stated) -> stated.known()
                .ifPresent(score -> noted.add(new RivalScorecard(
                        rival.id(),
                        what,
                        score,
                        ours(what, card.source()),
                        CHECKS,
                        noted.at(stated.place(card.at()))))));
    }

    /** Our own score by the same source. */
    private double ours(String what, Stated<String> source) {
        return audit.us()
                .known()
                .flatMap(us -> us.scorecards().known())
                .filter(card -> card.source().or("").equals(source.or("")))
                .flatMap(card -> Optional.ofNullable(card.scores().get(what)))
                .flatMap(Stated::known)
                .orElse(Double.NaN);
    }

    /** By channel and source: what one source found is not held against what another did. */
    private void contacts(Audit.Competitor rival) {
        Map<String, List<Audit.MysteryContact>> theirs = alike(Stated.all(rival.mysteryContacts()));
        Map<String, List<Audit.MysteryContact>> ours = alike(
                audit.us().known().map(us -> Stated.all(us.mysteryContacts())).orElse(List.of()));
        theirs.forEach((key, contacts) -> noted.add(race(rival.id(), contacts, ours.getOrDefault(key, List.of()))));
    }

    private static Map<String, List<Audit.MysteryContact>> alike(List<Audit.MysteryContact> contacts) {
        Map<String, List<Audit.MysteryContact>> alike = new LinkedHashMap<>();
        for (Audit.MysteryContact contact : contacts) {
            if (contact.channel().isKnown() && contact.firstReply().isKnown()) {
                alike.computeIfAbsent(
                                contact.channel().or("") + " "
                                        + contact.source().or(""),
                                key -> new java.util.ArrayList<>())
                        .add(contact);
            }
        }
        return alike;
    }

    private MysteryContacts race(String rival, List<Audit.MysteryContact> theirs, List<Audit.MysteryContact> ours) {
        String channel = theirs.get(0).channel().or("");
        List<Double> their = replies(theirs);
        List<Double> own = replies(ours);
        return new MysteryContacts(
                rival,
                subject(channel),
                channel,
                median(their),
                their.size(),
                theirs.stream().filter(contact -> contact.solved().or(false)).count(),
                median(own),
                own.size(),
                RankTest.chance(their, own),
                noted.at(theirs.get(0).at()));
    }

    /** Our queue in that channel: one that is named after it, else the only one at a touchpoint with it, else the whole organization. */
    private String subject(String channel) {
        List<String> queues =
                Stated.all(audit.queues()).stream().map(Audit.Queue::id).toList();
        if (queues.contains(channel)) {
            return channel;
        }
        List<String> there = Stated.all(audit.queues()).stream()
                .filter(queue -> queue.firstResponseTime().now().isKnown() && answers(queue, channel))
                .map(Audit.Queue::id)
                .toList();
        return there.size() == 1 ? there.get(0) : Measurement.ORGANIZATION;
    }

    private boolean answers(Audit.Queue queue, String channel) {
        return Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals(queue.touchpoint().or("")))
                .flatMap(touchpoint -> Stated.all(touchpoint.channels()).stream())
                .anyMatch(known -> known.value().equals(channel));
    }

    private static List<Double> replies(List<Audit.MysteryContact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.firstReply().known().stream())
                .map(Span::seconds)
                .sorted()
                .toList();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
