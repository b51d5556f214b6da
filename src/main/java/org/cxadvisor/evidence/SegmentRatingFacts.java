package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.fact.SegmentRating;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.problem.Place;

/** How segments that the same thing tells apart rate one touchpoint on one scale. */
final class SegmentRatingFacts {

    private static final String OVERALL = "overall";

    private final Audit audit;
    private final AuditFacts.Noted noted;

    SegmentRatingFacts(Audit audit, AuditFacts.Noted noted) {
        this.audit = audit;
        this.noted = noted;
    }

    /** A rating of a touchpoint by a segment. */
    private record Rated(Audit.Segment segment, Measurement rating, Place place) {

        /** Whether both can be compared: told apart by the same, about one place, on one scale and from one source. */
        boolean isBeside(Rated other) {
            return !segment.id().equals(other.segment.id())
                    && segment.by().or("").equals(other.segment.by().or(""))
                    && rating.subject().equals(other.rating.subject())
                    && rating.lowest() == other.rating.lowest()
                    && rating.highest() == other.rating.highest()
                    && rating.source().equals(other.rating.source());
        }

        /** A number of points as a share of the scale. */
        double share(double points) {
            return points / (rating.highest() - rating.lowest());
        }
    }

    void note() {
        List<Rated> all = new ArrayList<>();
        for (Audit.Segment segment : Stated.all(audit.segments())) {
            Stated.entries(segment.touchpoints()).forEach((touchpoint, series) -> series.now()
                    .known()
                    .flatMap(reading -> Estimator.measure(MeasureFacts.ratingOn(reading), touchpoint, reading)
                            .map(rating -> new Rated(segment, rating, reading.place())))
                    .filter(one -> one.rating().highest() > one.rating().lowest()
                            && !Double.isNaN(one.rating().answers()))
                    .ifPresent(all::add));
        }
        for (Rated one : all) {
            List<Rated> others = all.stream().filter(one::isBeside).toList();
            if (!others.isEmpty() && !one.segment().by().or("").isEmpty()) {
                noted.add(beside(one, others));
            }
        }
    }

    private SegmentRating beside(Rated one, List<Rated> others) {
        double answers =
                others.stream().mapToDouble(other -> other.rating().answers()).sum();
        double mean = 0;
        double square = 0;
        for (Rated other : others) {
            double part = other.rating().answers() / answers;
            mean += part * other.rating().value();
            square += Math.pow(
                    part * other.share(other.rating().value() - other.rating().low()), 2);
        }
        double value = one.rating().value();
        double own = one.share(one.rating().high() - one.rating().value());
        return new SegmentRating(
                one.segment().id(),
                one.rating().subject(),
                concern(one.segment().by().or("")),
                value,
                mean,
                one.share(mean - value) - Math.sqrt(square + own * own),
                one.rating().answers() / (answers + one.rating().answers()),
                one.rating().answers(),
                one.rating().lowest(),
                one.rating().highest(),
                one.rating().source(),
                noted.at(one.place()));
    }

    private String concern(String by) {
        ReadConcern read =
                Concerns.builtIn().read(by, audit.organization().industry().or(""));
        return read.sure() ? read.concern() : OVERALL;
    }
}
