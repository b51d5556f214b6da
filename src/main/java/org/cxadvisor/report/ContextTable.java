package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Share;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;

/** What an audit states that readers need beside the figures: who buys, who decides where, what happened meanwhile. */
final class ContextTable {

    private final ReportContext telling;
    private final Audit audit;
    private final List<List<Cell>> rows = new ArrayList<>();

    ContextTable(ReportContext telling) {
        this.telling = telling;
        this.audit = telling.strategy().audit();
    }

    /** Writes nothing where the audit states nothing of the kind. */
    void write(Page report) {
        organization();
        Stated.all(audit.touchpoints()).forEach(this::touchpoint);
        Stated.all(audit.queues()).forEach(this::queue);
        Stated.all(audit.segments()).forEach(this::segment);
        Stated.all(audit.personas())
                .forEach(persona -> row(SubjectNames.words(persona.id()), "device", persona.device(), this::words));
        Stated.all(audit.journeys())
                .forEach(journey -> Stated.all(journey.steps()).forEach(step -> step(journey.id(), step)));
        Stated.all(audit.drivers())
                .forEach(study -> row(study.outcome().or(study.id()), "explains", study.explains(), this::share));
        Stated.all(audit.sources())
                .forEach(source -> row(source.what().or(source.id()), "trigger", source.trigger(), this::own));
        Stated.all(audit.competitors()).forEach(rival -> contacts(rival.id(), rival.mysteryContacts()));
        audit.us().known().ifPresent(us -> contacts(Measurement.ORGANIZATION, us.mysteryContacts()));
        Stated.all(audit.events()).forEach(this::event);
        Stated.all(audit.initiatives())
                .forEach(initiative -> row(Measurement.ORGANIZATION, "initiative", telling.initiative(initiative)));
        if (!rows.isEmpty()) {
            Page paper = report.section(telling.say("report.context"));
            paper.table(
                    Stream.of("about", "input", "stated")
                            .map(column -> Column.words(telling.say("report.context." + column)))
                            .toList(),
                    rows);
        }
    }

    private void organization() {
        String whole = Measurement.ORGANIZATION;
        row(whole, "sector", audit.organization().sector(), this::words);
        row(whole, "customers-are", audit.organization().customersAre(), this::words);
        audit.customers().known().ifPresent(customers -> {
            row(whole, "users", customers.users(), this::count);
            row(whole, "margin", customers.margin(), this::money);
            row(whole, "largest-ten", customers.largestTen(), this::share);
        });
        audit.lostBecause()
                .known()
                .map(because -> because.shares().get("unknown"))
                .ifPresent(share -> row(whole, "lost-unknown", share, this::share));
        audit.people().known().ifPresent(people -> row(whole, "salary", people.salary(), this::money));
    }

    private void touchpoint(Audit.Touchpoint touchpoint) {
        row(touchpoint.id(), "owner", touchpoint.owner(), this::own);
        row(touchpoint.id(), "control", touchpoint.control(), kind -> telling.say("report.context.control." + kind));
        row(touchpoint.id(), "formerly", touchpoint.formerly(), this::words);
        for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
            row(
                    touchpoint.id(),
                    "severity",
                    pain.severity(),
                    severity -> telling.say(
                            "report.context.considered",
                            "theme",
                            telling.names().called(pain.theme()),
                            "severity",
                            severity));
        }
    }

    private void queue(Audit.Queue queue) {
        queue.firstResponseTime().now().known().ifPresent(reading -> {
            if (!Double.isNaN(reading.answered())) {
                row(queue.id(), "answered", own(telling.display().exactShare(reading.answered() / 100)));
            }
            if (!Double.isNaN(reading.p90())) {
                row(queue.id(), "p90", own(telling.display().duration(reading.p90())));
            }
        });
    }

    private void segment(Audit.Segment segment) {
        row(segment.id(), "revenue-lost", segment.revenueLost(), this::money);
        Stated.entries(segment.touchpoints()).forEach((touchpoint, rating) -> rating.now()
                .known()
                .filter(reading -> !Double.isNaN(reading.mean()))
                .ifPresent(reading -> row(
                        segment.id(),
                        telling.say("report.context.rating", "touchpoint", about(touchpoint)),
                        own(telling.display().onScale(reading.mean(), reading.highest())))));
    }

    private void step(String journey, Audit.Step step) {
        String where = step.touchpoint().or(SubjectNames.words(journey));
        row(where, "actors", step.actors(), actors -> telling.voice()
                .list(actors.stream().map(actor -> own(actor.value())).toList()));
        row(where, "lasts", step.lasts(), span -> own(telling.display().duration(span.seconds())));
        row(where, "backstage", step.backstage(), this::own);
    }

    private void contacts(String who, Stated<List<Audit.MysteryContact>> contacts) {
        for (Audit.MysteryContact contact : Stated.all(contacts)) {
            contact.solved()
                    .known()
                    .ifPresent(solved -> row(
                            who,
                            telling.say(
                                    "report.context.contact",
                                    "channel",
                                    SubjectNames.words(contact.channel().or("unknown"))),
                            telling.say(solved ? "report.context.resolved" : "report.context.unresolved")));
        }
    }

    private void event(Audit.Event event) {
        List<Text> touched = Stated.all(event.touches()).stream()
                .map(known -> telling.voice().own(about(known.value())))
                .toList();
        Text when = event.date()
                .known()
                .map(date -> telling.results().when(date))
                .orElseGet(() -> telling.say("say.not-known"));
        String what = event.what().or("");
        rows.add(List.of(
                new Cell.Words(telling.voice().list(touched)),
                new Cell.Words(telling.say("report.context.event", "when", when)),
                new Cell.Words(event.note()
                        .known()
                        .map(note -> telling.say("report.context.noted", "what", what, "note", note))
                        .orElseGet(() -> telling.voice().own(what)))));
    }

    private <T> void row(String about, String input, Stated<T> stated, Function<T, Text> says) {
        stated.known().ifPresent(value -> row(about, input, says.apply(value)));
    }

    private void row(String about, String input, Text stated) {
        row(about, telling.say("report.context." + input), stated);
    }

    private void row(String about, Text input, Text stated) {
        rows.add(List.of(new Cell.Words(telling.opening(about(about))), new Cell.Words(input), new Cell.Words(stated)));
    }

    /** What something of the audit is called: a touchpoint or the organization by its name, a measure as it is known. */
    private String about(String id) {
        return telling.names().hasSubject(id)
                ? telling.names().subject(id)
                : telling.names().definition(id).isPresent() ? telling.names().metric(id) : SubjectNames.words(id);
    }

    private Text own(String text) {
        return telling.voice().own(text);
    }

    private Text words(String id) {
        return own(SubjectNames.words(id));
    }

    private Text count(Count count) {
        return own(telling.display().count(count.value()));
    }

    private Text share(Share share) {
        return own(telling.display().exactShare(share.percent() / 100));
    }

    private Text money(Money money) {
        String currency =
                money.currency().isEmpty() ? audit.organization().currency().or("") : money.currency();
        String amount = currency.isEmpty()
                ? telling.display().count(money.amount())
                : telling.display().money(currency, money.amount());
        return money.per().isEmpty()
                ? own(amount)
                : telling.say("report.context.per", "amount", amount, "per", money.per());
    }
}
