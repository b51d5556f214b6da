package org.cxadvisor.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.concern.NamedMeasure;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.OwnStandard;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.SegmentStanding;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Detectable;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/** The measures goals can be set on: what was measured, and what of it a survey could show. */
final class GoalMeasures {

    private static final double REACH_OF_INTERVAL = 2 * 1.959964;

    private final AuditFacts facts;
    private final Diagnosis diagnosis;
    private final Thresholds thresholds;

    /** @param thresholds how long ago the best may lie that a goal is compared with */
    GoalMeasures(AuditFacts facts, Diagnosis diagnosis, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.facts = facts;
        this.diagnosis = diagnosis;
    }

    Optional<Measurement> measured(String metric, String subject) {
        return measurements()
                .filter(now -> now.metric().equals(metric) && now.subject().equals(subject))
                .findFirst();
    }

    /**
     * What a tactic is to move: what its playbook was seen to move, and the figure that shows the gap it answers or is about the
     * same matter at its place; else the pain it closes, the group that is served worse, or the rating of where it is applied.
     */
    List<Measurement> of(PlannedTactic tactic, GoalPlaces where) {
        String subject = tactic.tactic().subject();
        List<FoundGap> gaps = tactic.tactic().gaps().stream()
                .flatMap(id -> diagnosis.gap(id).stream())
                .toList();
        List<String> places = Stream.concat(
                        Stream.of(subject),
                        gaps.stream().map(FoundGap::subjects).flatMap(List::stream))
                .distinct()
                .toList();
        Stream<Measurement> named = tactic.tactic().playbook().effects().stream()
                .map(Playbook.Effect::metric)
                .flatMap(metric -> places.stream().flatMap(place -> measured(metric, place).stream()));
        List<Measurement> worked = Stream.concat(
                        first(named).stream(),
                        gaps.stream().limit(1).flatMap(gap -> worked(gap).or(() -> about(gap, where)).stream()))
                .distinct()
                .toList();
        if (!worked.isEmpty()) {
            return worked;
        }
        Stream<Measurement> felt = gaps.stream()
                .flatMap(gap -> Stream.of(pain(gap), behind(gap), shown(gap)).flatMap(Optional::stream));
        return first(Stream.concat(felt, measured("rating", subject).stream())).stream()
                .toList();
    }

    private static Optional<Measurement> first(Stream<Measurement> measures) {
        return measures.filter(now -> !now.better().equals("neither")).findFirst();
    }

    /** The figure on which a gap stands, where it is no rating: a wait, a share that a system counts. */
    private Optional<Measurement> worked(FoundGap gap) {
        List<String> places = gap.evidence().stream()
                .filter(Placed.class::isInstance)
                .map(fact -> ((Placed) fact).at())
                .toList();
        return first(places.stream()
                .flatMap(place -> measurements().filter(now -> now.at().equals(place)))
                .filter(now -> !isHowPlaceIsRated(now))
                .filter(now -> gap.subjects().contains(now.subject())));
    }

    /** Whether it is what customers think of a place as a whole, which follows what fails there. */
    private static boolean isHowPlaceIsRated(Measurement now) {
        boolean satisfied = now.metric().equals("csat") && !now.subject().equals(Measurement.ORGANIZATION);
        return satisfied || now.metric().startsWith("rating");
    }

    /** A measure of the organisation's own at the place of a gap that is about the same concern. */
    private Optional<Measurement> about(FoundGap gap, GoalPlaces where) {
        return first(measurements()
                .filter(now -> gap.subjects().contains(now.subject()))
                .filter(now -> where.isAbout(now.metric(), gap.gap().name())));
    }

    private Stream<Measurement> measurements() {
        return facts.facts().stream().filter(Measurement.class::isInstance).map(Measurement.class::cast);
    }

    /** A group that fares worse than the others: what was measured of it is a measure of its own. */
    private Optional<Measurement> behind(FoundGap gap) {
        return gap.fact(SegmentStanding.class)
                .flatMap(group -> group.isRating()
                        ? Optional.of(ofGroup(group))
                        : measurements()
                                .filter(now -> now.at().equals(group.at()))
                                .findFirst());
    }

    private Measurement ofGroup(SegmentStanding group) {
        double deviation = thresholds.value("usual-deviation") / 100 * (group.highest() - group.lowest());
        double margin = REACH_OF_INTERVAL / 2 * deviation / Math.sqrt(group.answers());
        return new Measurement(
                "rating",
                group.segment(),
                group.value(),
                group.answers(),
                group.value() - margin,
                group.value() + margin,
                "mean",
                null,
                group.source(),
                "higher",
                group.lowest(),
                group.highest(),
                group.at());
    }

    /** A counted pain is a measure too: the share of customers who meet it; a share of complaints, or one only reported, is none. */
    private static Optional<Measurement> pain(FoundGap gap) {
        Optional<Measurement> rated = gap.fact(PainHarm.class)
                .map(pain -> problem(
                        pain.theme(),
                        pain.touchpoint(),
                        pain.share(),
                        pain.answers(),
                        pain.shareLow(),
                        pain.period(),
                        pain.source(),
                        pain.at()));
        return rated.or(() -> gap.fact(NamedPain.class)
                .filter(pain -> pain.isRepeatable() && pain.hasShare())
                .filter(pain -> !gap.gap().evidenceClass().equals("reported"))
                .map(pain -> problem(
                        pain.theme(),
                        pain.touchpoint(),
                        pain.share(),
                        pain.answers(),
                        pain.low(),
                        null,
                        pain.source(),
                        pain.at())));
    }

    private static Measurement problem(
            String theme,
            String touchpoint,
            double share,
            double answers,
            double low,
            @Nullable Period period,
            String source,
            String at) {
        return new Measurement(
                theme,
                touchpoint,
                100 * share,
                answers,
                100 * low,
                Double.NaN,
                "share",
                period,
                source,
                "lower",
                0,
                100,
                at);
    }

    /** The measure that shows a gap, where the gap stands on one of its own subject. */
    private static Optional<Measurement> shown(FoundGap gap) {
        return gap.fact(Measurement.class).filter(now -> gap.subjects().contains(now.subject()));
    }

    /** The standard of the measure's own channel, or of the usual measure that its name says, by which a rule found it wanting. */
    Optional<Threshold> accepted(Measurement now) {
        return diagnosis.gaps().stream()
                .flatMap(gap -> standard(gap, now).stream())
                .findFirst();
    }

    private static Optional<Threshold> standard(FoundGap gap, Measurement now) {
        Stream<String> ofItsChannel = gap.evidence().stream()
                .filter(fact -> fact instanceof Placed placed && placed.at().equals(now.at()))
                .flatMap(fact -> byChannel(fact, now.metric()).stream());
        List<String> named =
                Stream.concat(ofItsChannel, byName(gap, now.metric())).toList();
        return gap.evidence().stream()
                .filter(Threshold.class::isInstance)
                .map(Threshold.class::cast)
                .filter(threshold -> named.contains(threshold.id()))
                .findFirst();
    }

    /** What the standard of an organization's own measure is called where its name says that others take it too. */
    private static Stream<String> byName(FoundGap gap, String metric) {
        return gap.evidence().stream()
                .filter(NamedMeasure.class::isInstance)
                .map(NamedMeasure.class::cast)
                .filter(own -> own.metric().equals(metric) && !own.measure().isEmpty())
                .map(own -> "accepted-" + own.measure());
    }

    /** What the standard of a measure is called where each channel has its own. */
    private static Optional<String> byChannel(Object fact, String metric) {
        if (fact instanceof FirstReply reply && metric.endsWith("response-time")) {
            return Optional.of("accepted-first-response-by-" + reply.channel());
        }
        return fact instanceof Delay delay && delay.metric().equals(metric) && metric.equals("wait-time")
                ? Optional.of("accepted-wait-by-" + delay.channel())
                : Optional.empty();
    }

    /** What a goal could be held against. */
    TargetBasis aim(GoalOutline sketch, Optional<Threshold> accepted) {
        Measurement now = sketch.now();
        boolean falls =
                accepted.map(threshold -> isBetter(now, threshold.value())).orElse(false);
        // A pain that was counted has no definition; a measure such as churn is never rid of the last customer.
        boolean pain = !facts.definitions().containsKey(now.metric());
        boolean towardsNone = pain && now.better().equals("lower") && now.lowest() == 0 && now.highest() == 100;
        return new TargetBasis(
                sketch.id(),
                promised(now).isPresent(),
                best(now).isPresent(),
                others(now).isPresent(),
                falls,
                towardsNone);
    }

    static boolean isBetter(Measurement now, double level) {
        return now.better().equals("higher") ? level > now.value() : level < now.value();
    }

    /** What was promised or set as a target for all cases, where the value falls short of it. */
    Optional<OwnStandard> promised(Measurement now) {
        return facts.facts().stream()
                .filter(OwnStandard.class::isInstance)
                .map(OwnStandard.class::cast)
                .filter(own ->
                        own.metric().equals(now.metric()) && own.subject().equals(now.subject()))
                .filter(own -> Double.isNaN(own.share()) && isBetter(now, own.value()))
                .findFirst();
    }

    /** How the other groups rate what one group rates worse. */
    Optional<SegmentStanding> others(Measurement now) {
        return diagnosis.gaps().stream()
                .flatMap(gap -> gap.fact(SegmentStanding.class).stream())
                .filter(group -> group.at().equals(now.at()) && now.subject().equals(group.segment()))
                .filter(group -> isBetter(now, group.others()))
                .findFirst();
    }

    /** The best of the comparable periods, where it was better than now and not too long ago to be held against. */
    Optional<Change> best(Measurement now) {
        return facts.facts().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change ->
                        change.metric().equals(now.metric()) && change.subject().equals(now.subject()))
                .filter(change -> change.against().equals("best") && change.worsening() > 0)
                .filter(change -> !change.beforePeriod()
                        .last()
                        .plusYears((long) thresholds.value("yardstick-years"))
                        .isBefore(change.nowPeriod().last()))
                .findFirst();
    }

    String unit(Measurement now) {
        return Optional.ofNullable(facts.definitions().get(now.metric()))
                .map(MetricDefinition::unit)
                .orElse(now.metric().equals("rating") ? "points" : "percent");
    }

    /** @param counted whether a system counts every case */
    Measuring measuring(Measurement now, double target, double answers, boolean counted) {
        double variance = variance(now);
        double change = Math.abs(target - now.value());
        double needs = Detectable.answers(variance, change);
        return new Measuring(
                answers,
                Detectable.change(variance, answers),
                Detectable.change(variance, 2 * answers),
                needs,
                Detectable.answersForChangeWithin(variance, change),
                Math.ceil(needs / answers),
                counted,
                answers >= thresholds.value("answers-for-a-finding"));
    }

    /** Of a share, by its value; else from the interval, which already knows how the answers were counted and weighted. */
    private double variance(Measurement now) {
        if (now.lowest() == 0
                && now.highest() == 100
                && now.isOnScale()
                && unit(now).startsWith("percent")) {
            return Detectable.varianceOfShare(now.value());
        }
        double standardError = (now.high() - now.low()) / REACH_OF_INTERVAL;
        return standardError * standardError * now.answers();
    }

    /**
     * What surveys can show of a change.
     *
     * @param answers in one wave; NaN when nobody counted
     * @param shows the smallest change that one further wave shows
     * @param showsPooled the same for two waves together
     * @param needs the answers it takes in each wave to show the change four times in five
     * @param needsWithin the answers it takes for an interval of ± the change
     * @param waves how many waves of as many answers that makes
     * @param counted whether a system counts every case, so that no sample stands between the figure and what happened
     * @param isOfMany whether so many cases are counted that single ones do not move the figure
     */
    record Measuring(
            double answers,
            double shows,
            double showsPooled,
            double needs,
            double needsWithin,
            double waves,
            boolean counted,
            boolean isOfMany) {

        String shownBy(double change) {
            if (Double.isNaN(shows)) {
                return counted ? "full-count" : "uncounted";
            } else if (counted && shows > change && isOfMany) {
                return "full-count";
            }
            return shows <= change ? "one-wave" : showsPooled <= change ? "two-waves" : "more";
        }
    }
}
