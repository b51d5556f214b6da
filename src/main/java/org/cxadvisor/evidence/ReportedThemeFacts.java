package org.cxadvisor.evidence;

import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.problem.Place;

/** What customers say where they meet us and why they write, in every place where it is heard. */
final class ReportedThemeFacts {

    private static final double MONTHS_A_YEAR = 12;

    private final Audit audit;
    private final AuditFacts.Noted noted;

    ReportedThemeFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    void note() {
        Stated.all(audit.touchpoints()).forEach(this::pains);
        Stated.all(audit.queues()).forEach(this::reasons);
    }

    /** What was counted is believed before a share that was only stated. */
    private void pains(Audit.Touchpoint touchpoint) {
        for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
            double of = AuditFacts.value(pain.of());
            double counted = 100 * AuditFacts.value(pain.count()) / of;
            double share = Double.isNaN(counted)
                    ? pain.share().known().map(stated -> stated.percent()).orElse(Double.NaN)
                    : counted;
            Said said = new Said(touchpoint.id(), touchpoint.id(), pain.theme(), share, of, pain.at());
            heard(said, queues(touchpoint));
        }
    }

    private Stream<String> queues(Audit.Touchpoint touchpoint) {
        return Stated.all(audit.queues()).stream()
                .filter(queue -> queue.touchpoint()
                        .known()
                        .filter(touchpoint.id()::equals)
                        .isPresent())
                .map(Audit.Queue::id);
    }

    /** The contacts of a month stand behind the shares of their reasons, in whatever time they were counted. */
    private void reasons(Audit.Queue queue) {
        double contacts = queue.contacts().known().map(Rate::perYear).orElse(Double.NaN) / MONTHS_A_YEAR;
        String touchpoint = queue.touchpoint().or("");
        for (Audit.Reason reason : Stated.all(queue.reasons())) {
            double share =
                    reason.share().known().map(stated -> stated.percent()).orElse(Double.NaN);
            Said said = new Said(queue.id(), touchpoint, reason.theme(), share, contacts, reason.at());
            heard(said, queue.touchpoint().known().stream());
        }
    }

    /** What was said by a share of so many, in percent. */
    private record Said(String from, String touchpoint, String theme, double share, double of, Place place) {}

    private void heard(Said said, Stream<String> elsewhere) {
        if (Double.isNaN(said.share) || said.share > 100) {
            return;
        }
        double low = said.of > 0
                ? Difference.share(said.share * said.of / 100, said.of).low()
                : Double.NaN;
        String at = noted.at(said.place);
        Stream.concat(Stream.of(said.from), elsewhere)
                .distinct()
                .forEach(subject -> noted.add(new ReportedTheme(
                        subject, said.from, said.touchpoint, said.theme, said.share, low, said.of, at)));
    }
}
