package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.fact.SegmentStanding;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;

/** How segments fare beside those that the same thing tells apart, and where there are none, beside everyone. */
final class SegmentStandingFacts {

    private static final String OVERALL = "overall";

    /** Who leaves is compared with those who stay, customer by customer. */
    private static final Set<String> LEAVING = Set.of("churn", "churn-of-revenue", "retention", "net-change");

    private final Audit audit;
    private final AuditFacts.Noted noted;

    SegmentStandingFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    /** What was measured of a segment, with the touchpoint it was measured at; none for a measure of the whole. */
    private record Group(Audit.Segment segment, String touchpoint, Measurement measured, String at) {

        String by() {
            return segment.by().or("");
        }

        /** Whether both can be compared: told apart by the same, in one measure of one source, at one place and time. */
        boolean isBeside(Group other) {
            return !segment.id().equals(other.segment.id())
                    && !by().isEmpty()
                    && by().equals(other.by())
                    && touchpoint.equals(other.touchpoint)
                    && isLike(other.measured);
        }

        boolean isLike(Measurement other) {
            return measured.metric().equals(other.metric())
                    && measured.lowest() == other.lowest()
                    && measured.highest() == other.highest()
                    && measured.source().equals(other.source())
                    && String.valueOf(measured.period()).equals(String.valueOf(other.period()));
        }

        double answers() {
            return measured.answers();
        }
    }

    /**
     * What a segment is beside.
     *
     * @param margin half of the 95 % interval; NaN when unknown
     * @param answers NaN when unknown
     */
    private record Others(String against, double value, double margin, double answers) {}

    void note() {
        List<Group> all = new ArrayList<>();
        for (Audit.Segment segment : Stated.all(audit.segments())) {
            Stated.entries(segment.touchpoints()).forEach((touchpoint, series) -> series.now()
                    .known()
                    .flatMap(reading -> Estimator.measure(MeasureFacts.ratingOn(reading), touchpoint, reading)
                            .map(rating -> new Group(segment, touchpoint, rating, noted.at(reading.place()))))
                    .ifPresent(all::add));
            noted.measured().stream()
                    .filter(measured -> measured.subject().equals(segment.id()) && !LEAVING.contains(measured.metric()))
                    .filter(measured -> Stated.entries(segment.metrics()).containsKey(measured.metric()))
                    .forEach(measured -> all.add(new Group(segment, "", measured, measured.at())));
        }
        all.removeIf(one -> !(one.measured.highest() > one.measured.lowest())
                || one.measured.better().equals("neither"));
        for (Group one : all) {
            siblings(one, all).or(() -> everyone(one)).ifPresent(others -> noted.add(beside(one, others)));
        }
    }

    /** Those told apart by the same, each counting by its answers; each alike where one has none. */
    private static Optional<Others> siblings(Group one, List<Group> all) {
        List<Group> others = all.stream().filter(one::isBeside).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double answers = others.stream().mapToDouble(Group::answers).sum();
        double mean = 0;
        double square = 0;
        for (Group other : others) {
            double part = Double.isNaN(answers) ? 1d / others.size() : other.answers() / answers;
            mean += part * other.measured.value();
            square += Math.pow(part * reach(other.measured), 2);
        }
        return Optional.of(new Others("others", mean, Math.sqrt(square), answers));
    }

    /** How far an interval reaches to the worse side. */
    private static double reach(Measurement measured) {
        return isHigherBetter(measured) ? measured.value() - measured.low() : measured.high() - measured.value();
    }

    /** Everyone at the place that tells the group apart, or of the whole where nothing was measured there. */
    private Optional<Others> everyone(Group one) {
        String place = one.touchpoint.isEmpty() ? one.segment.touchpoint().or("") : one.touchpoint;
        return measured(one, place)
                .or(() -> one.touchpoint.isEmpty() ? measured(one, Measurement.ORGANIZATION) : Optional.empty())
                .map(whole -> new Others("everyone", whole.value(), reach(whole), whole.answers()));
    }

    private Optional<Measurement> measured(Group one, String subject) {
        return noted.measured().stream()
                .filter(whole -> whole.subject().equals(subject) && one.isLike(whole))
                .findFirst();
    }

    private SegmentStanding beside(Group one, Others others) {
        Measurement measured = one.measured;
        double range = measured.highest() - measured.lowest();
        double behind = isHigherBetter(measured) ? others.value - measured.value() : measured.value() - others.value;
        double own = isHigherBetter(measured) ? measured.high() - measured.value() : measured.value() - measured.low();
        return new SegmentStanding(
                one.segment.id(),
                measured.metric(),
                one.touchpoint.isEmpty() ? one.segment.touchpoint().or("") : one.touchpoint,
                about(one),
                others.against,
                measured.value(),
                others.value,
                Math.max(0, behind / range),
                (behind - Math.hypot(others.margin, own)) / range,
                share(one, others),
                measured.answers(),
                measured.lowest(),
                measured.highest(),
                measured.source(),
                one.at);
    }

    /** Its part of those who answered; where that is not known, of all customers. */
    private double share(Group one, Others others) {
        double all = others.against.equals("others") ? one.answers() + others.answers : others.answers;
        double counted = one.answers() / all;
        double customers = audit.customers()
                .known()
                .map(stated -> AuditFacts.value(stated.atStart()))
                .orElse(Double.NaN);
        return Double.isNaN(counted) ? Math.min(1, AuditFacts.value(one.segment.customers()) / customers) : counted;
    }

    private static boolean isHigherBetter(Measurement measured) {
        return measured.better().equals("higher");
    }

    /** At a place that a group rates, only what is a matter of fairness is a matter of its own; all else shows what fails there. */
    private String about(Group one) {
        ReadConcern read = Concerns.builtIn()
                .read(one.by(), audit.organization().industry().or(""));
        boolean isOwn = read.sure()
                && !read.concern().equals(OVERALL)
                && (one.touchpoint.isEmpty() || Concerns.builtIn().isFairness(read.concern()));
        return isOwn ? read.concern() : one.measured.metric();
    }
}
