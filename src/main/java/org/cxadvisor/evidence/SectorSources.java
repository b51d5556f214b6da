package org.cxadvisor.evidence;

import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.problem.Place;

/** What a source tells of the industry says nothing of us: it is left out, and that is noted. */
final class SectorSources {

    private final Audit audit;
    private final AuditFacts.Noted noted;

    SectorSources(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    /** Whether a source is about the industry; where none is named and there is only one, that one. */
    boolean holds(Stated<String> source) {
        return find(source.or("")).filter(Audit.Source::isOfSector).isPresent();
    }

    void reading(String metric, String subject, Reading reading) {
        Period period = reading.period();
        leftOut("sector", metric, subject, reading.source(), period == null ? "" : period.text(), reading.place());
    }

    /** @param because {@code sector}, or {@code sector-…} with what was left out where it is no figure */
    void leftOut(String because, String what, String subject, Stated<String> source, Place place) {
        String period = find(source.or(""))
                .flatMap(stated -> stated.period().orElse(stated.date()).known())
                .map(Period::text)
                .orElse("");
        leftOut(because, what, subject, source.or(""), period, place);
    }

    private void leftOut(String because, String what, String subject, String source, String period, Place place) {
        String name = find(source).map(stated -> stated.what().or(stated.id())).orElse(source);
        noted.add(new ExcludedReading(what, subject, because, name, "", period, noted.at(place)));
    }

    private Optional<Audit.Source> find(String id) {
        return Audit.Source.of(id, Stated.all(audit.sources()));
    }
}
