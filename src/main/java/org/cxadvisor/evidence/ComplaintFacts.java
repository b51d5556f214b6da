package org.cxadvisor.evidence;

import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.PublicComplaint;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;
import org.cxadvisor.problem.Place;

/** What customers say against us in public reviews and mentions, by matter. */
final class ComplaintFacts {

    private final Audit audit;
    private final AuditFacts.Noted noted;

    ComplaintFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    void note() {
        audit.reviews()
                .known()
                .flatMap(Audit.Reviews::ours)
                .ifPresent(ours -> complaints(
                        "reviews",
                        Stated.entries(ours.negative()),
                        ours.rating().known().map(ComplaintFacts::negative).orElse(Double.NaN),
                        ours.rating().known().map(Reading::responses).orElse(Double.NaN),
                        ours.at()));
        audit.mentions()
                .known()
                .flatMap(Audit.Mentions::ours)
                .ifPresent(ours -> complaints(
                        "mentions",
                        Stated.entries(ours.reasons()),
                        AuditFacts.value(ours.negative()),
                        AuditFacts.value(ours.positive())
                                + AuditFacts.value(ours.neutral())
                                + AuditFacts.value(ours.negative()),
                        ours.at()));
    }

    /** How many reviews lie below the middle of the scale; of a mean alone nobody knows how many are negative. */
    private static double negative(Reading reading) {
        List<Double> answers = reading.answers();
        return answers.isEmpty()
                ? Double.NaN
                : answers.subList(0, answers.size() / 2).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    private void complaints(String where, Map<String, Stated<Share>> shares, double of, double read, Place at) {
        shares.forEach((theme, stated) -> stated.known().ifPresent(share -> {
            Estimate estimate = Difference.share(share.percent() * of / 100, of);
            double low = share.approximate() ? Double.NaN : estimate.low();
            noted.add(new PublicComplaint(theme, where, share.percent(), low, read, noted.at(stated.place(at))));
        }));
    }
}
