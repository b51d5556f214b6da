package org.cxadvisor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.fact.AbsentPractice;
import org.cxadvisor.fact.ExcludedTactic;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.fact.PlanPeriod;
import org.cxadvisor.fact.Praise;
import org.cxadvisor.fact.PresentPractice;
import org.cxadvisor.fact.PurchaseFrequency;
import org.cxadvisor.fact.QueueStaff;
import org.cxadvisor.fact.SourceQuality;
import org.cxadvisor.fact.TouchpointStage;
import org.cxadvisor.fact.TriedTactic;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.problem.Place;
import org.cxadvisor.setting.OwnIndustry;
import org.cxadvisor.setting.PartnerControl;
import org.cxadvisor.setting.TouchpointChannel;

/** What the audit plainly states: practices, praise, initiatives, wishes, and the dates of things. */
final class StatedFacts {

    private final Audit audit;
    private final AuditFacts.Noted noted;

    StatedFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    void note() {
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            practices(touchpoint.id(), touchpoint.inPlace(), touchpoint.notInPlace());
            touchpoint
                    .stage()
                    .known()
                    .ifPresent(stage -> noted.add(new TouchpointStage(
                            touchpoint.id(), stage, noted.at(touchpoint.stage().place(touchpoint.at())))));
            channels(touchpoint);
            control(touchpoint);
            for (Stated.Known<String> praise : Stated.all(touchpoint.doesWell())) {
                noted.add(new Praise(touchpoint.id(), praise.value(), noted.at(praise.place())));
            }
        }
        audit.capabilities()
                .known()
                .ifPresent(stated -> practices(Measurement.ORGANIZATION, stated.inPlace(), stated.notInPlace()));
        industries();
        sizes();
        purchases();
        crews();
        initiatives();
        wishes();
        dates();
        Stated.all(audit.sources()).forEach(source -> noted.add(provenance(source)));
        audit.limits().known().ifPresent(this::days);
    }

    /** Its channels; where the audit does not state them, those that its name says or its concern implies. */
    private void channels(Audit.Touchpoint touchpoint) {
        for (Stated.Known<String> channel : Stated.all(touchpoint.channels())) {
            listed(channel.value())
                    .forEach(
                            word -> noted.add(new TouchpointChannel(touchpoint.id(), word, noted.at(channel.place()))));
        }
        if (Stated.all(touchpoint.channels()).isEmpty()) {
            Concerns concerns = Concerns.builtIn();
            String name = touchpoint.name().or(touchpoint.id().replace('-', ' '));
            String concern = touchpoint.concern().known().orElseGet(() -> concerns.read(
                            name, audit.organization().industry().or(""))
                    .concern());
            String at = noted.at(touchpoint.name().place(touchpoint.at()));
            concerns.channels(name, concern)
                    .forEach(channel -> noted.add(new TouchpointChannel(touchpoint.id(), channel, at)));
        }
    }

    /** A channel of the vocabulary as it is; of another word, the one it means: unknown ones rule nothing out. */
    private static List<String> listed(String channel) {
        return Vocabulary.builtIn().words("channels").containsKey(channel)
                ? List.of(channel)
                : Concerns.builtIn().channelLike(channel.replaceFirst("^own-", "")).stream()
                        .toList();
    }

    /** What others run is theirs to decide, unless the audit says that we decide it or share the decision. */
    private void control(Audit.Touchpoint touchpoint) {
        String control = touchpoint.control().or("");
        boolean theirs = touchpoint.runBy().isKnown() && control.isEmpty() || control.equals("influence");
        if (theirs) {
            noted.add(new PartnerControl(
                    touchpoint.id(),
                    touchpoint.runBy().or(""),
                    noted.at(touchpoint.runBy().place(touchpoint.at()))));
        }
    }

    /** An industry that nobody knows and that is like none of the vocabulary rules no tactic out. */
    private void industries() {
        Stated<String> industry = audit.organization().industry();
        industry.known().ifPresent(word -> {
            String at = noted.at(industry.place(audit.organization().at()));
            Set<String> words = new TreeSet<>(List.of(word));
            words.add(audit.profile(Vocabulary.builtIn()));
            List.copyOf(words).forEach(known -> words.addAll(Concerns.builtIn().parents(known)));
            if (words.stream().anyMatch(Vocabulary.builtIn().words("industries")::containsKey)) {
                words.forEach(known -> noted.add(new OwnIndustry(known, known.equals(word), at)));
            }
        });
    }

    private SourceQuality provenance(Audit.Source source) {
        double sent = AuditFacts.value(source.sent());
        double answers = AuditFacts.value(source.responses());
        double days = source.date()
                .orElse(source.period())
                .known()
                .map(when -> (double)
                        Math.max(0, noted.asOf.toEpochDay() - when.last().toEpochDay()))
                .orElse(Double.NaN);
        return new SourceQuality(
                source.id(),
                source.kind().or(""),
                source.sample().or(""),
                source.countsEveryCase(),
                sent > 0 ? answers / sent : Double.NaN,
                days,
                noted.at(source.at()));
    }

    private void practices(
            String subject, Stated<List<Stated.Known<String>>> inPlace, Stated<List<Stated.Known<String>>> notInPlace) {
        for (Stated.Known<String> practice : Stated.all(inPlace)) {
            noted.add(new PresentPractice(subject, known(practice), noted.at(practice.place())));
        }
        for (Stated.Known<String> practice : Stated.all(notInPlace)) {
            noted.add(new AbsentPractice(subject, known(practice), noted.at(practice.place())));
        }
    }

    private static String known(Stated.Known<String> practice) {
        return Vocabulary.builtIn().practice(practice.value());
    }

    private void sizes() {
        Stated<Count> staff = audit.organization().staff();
        staff.known()
                .ifPresent(count -> noted.add(new OrganizationSize(
                        "staff",
                        count.value(),
                        noted.at(staff.place(audit.organization().at())))));
        Stated<Count> sites = audit.organization().sites();
        sites.known()
                .ifPresent(count -> noted.add(new OrganizationSize(
                        "sites",
                        count.value(),
                        noted.at(sites.place(audit.organization().at())))));
        audit.customers().known().ifPresent(customers -> customers
                .atStart()
                .known()
                .ifPresent(count -> noted.add(new OrganizationSize(
                        "customers", count.value(), noted.at(customers.atStart().place(customers.at()))))));
        audit.customers().known().ifPresent(customers -> customers
                .served()
                .known()
                .filter(served -> !Double.isNaN(served.perYear()))
                .ifPresent(served -> noted.add(new OrganizationSize(
                        "served", served.perYear(), noted.at(customers.served().place(customers.at()))))));
    }

    private void purchases() {
        audit.customers().known().ifPresent(customers -> customers
                .orders()
                .known()
                .filter(orders -> !Double.isNaN(orders.perYear()))
                .ifPresent(orders -> noted.add(new PurchaseFrequency(
                        orders.perYear(), noted.at(customers.orders().place(customers.at()))))));
    }

    private void crews() {
        List<Audit.Queue> staffed = Stated.all(audit.queues()).stream()
                .filter(queue -> queue.agents().isKnown())
                .toList();
        for (Audit.Queue queue : staffed) {
            queue.agents()
                    .known()
                    .ifPresent(agents -> crew(queue.id(), agents, queue.agents().place(queue.at())));
        }
        if (staffed.isEmpty()) {
            audit.people().known().ifPresent(people -> people.agents()
                    .known()
                    .ifPresent(agents -> crew(
                            Measurement.ORGANIZATION, agents, people.agents().place(people.at()))));
        }
    }

    private void crew(String queue, Count agents, Place place) {
        noted.add(new QueueStaff(queue, agents.value(), noted.at(place)));
    }

    private void initiatives() {
        for (Audit.Initiative initiative : Stated.all(audit.initiatives())) {
            noted.add(new TriedTactic(
                    initiative.tactic(),
                    initiative.state().or(""),
                    initiative.outcome().or(""),
                    noted.at(initiative.at())));
            // What is only planned may well lie ahead.
            if (!initiative.state().or("").equals("planned")) {
                initiative.date().known().ifPresent(when -> noted.dated("initiative", when, initiative.at()));
            }
        }
    }

    private void wishes() {
        audit.limits().known().ifPresent(limits -> Stated.all(limits.notWanted())
                .forEach(tactic -> noted.add(new ExcludedTactic(tactic.value(), noted.at(tactic.place())))));
    }

    private void days(Audit.Limits limits) {
        Optional<LocalDate> start = limits.start().known();
        Optional<LocalDate> end = limits.end().known();
        // Where the audit says neither its day nor its period, the day it is seen from is not its own.
        boolean dated = audit.asOf().isKnown() || audit.period().isKnown();
        end.ifPresent(last -> noted.add(new PlanPeriod(
                start.map(first -> (double) (last.toEpochDay() - first.toEpochDay()))
                        .orElse(Double.NaN),
                dated ? last.toEpochDay() - noted.asOf.toEpochDay() : Double.NaN,
                start.map(LocalDate::toString).orElse(""),
                last.toString(),
                dated ? noted.asOf.toString() : "",
                noted.at(limits.end().place(limits.at())))));
    }

    private void dates() {
        SourceUses uses = SourceUses.of(audit);
        for (Audit.Source source : Stated.all(audit.sources())) {
            source.date()
                    .orElse(source.period())
                    .known()
                    .ifPresent(when -> noted.dated(
                            uses.areEarlierOnly(source.id()) ? "earlier-source" : "source",
                            when,
                            source.date().orElse(source.period()).place(source.at())));
        }
        for (Audit.Event event : Stated.all(audit.events())) {
            event.date().known().ifPresent(when -> noted.dated("event", when, event.at()));
        }
    }
}
