package org.cxadvisor.metric;

import java.util.List;
import org.cxadvisor.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One number as an audit gives it, in any of the ways numbers are given; what was not given is {@code NaN}.
 *
 * <p>Shares are in percent, durations in seconds. What a reading inherits (period, source, scale, accounts) is filled
 * in by whoever reads the audit.
 *
 * @param place where it stands
 * @param source the id of its source, its own or inherited; empty when not known
 * @param survey the source that stands for all waves of one survey; {@code source} where it is the only wave
 * @param period the time it is about, its own or inherited; null when not known
 * @param kind {@code relationship} or {@code transactional}, which are never compared; empty when not said
 * @param definition how it is counted, {@code top-2-of-5}; empty for the metric's customary way
 * @param clock {@code calendar} or {@code business} hours behind durations; empty when not said
 * @param lowest lowest answer of its scale
 * @param highest highest answer of its scale
 * @param promoters how many promote; of mentions, how many are positive
 * @param passives how many are passive; of mentions, neutral
 * @param detractors how many detract; of mentions, negative
 * @param answers how many gave each answer of the scale, lowest first; empty when not given
 * @param rate a share, in percent
 * @param of how many the share is of
 * @param mean the mean, in the metric's unit
 * @param deviation standard deviation of the answers, in the same unit
 * @param median the median, in the metric's unit
 * @param p90 what nine in ten stay below, in the metric's unit
 * @param score a net score without its parts, in points
 * @param value money, a rate or a count given as one number
 * @param responses how many answered
 * @param fewerThan what the number of answers is under, where only that is known
 * @param margin the published half of its 95 % interval, in the unit of the figure
 * @param answered share of contacts, or of reviews, answered at all, in percent
 * @param answeredAfter the median time until they were, in seconds
 * @param weightedScore the value after weighting, in the metric's unit
 * @param effectiveResponses how many unweighted answers the weighted ones are worth
 * @param answersPerAccount how many answers come from one account, inherited from the source; {@code NaN} where that is
 *     not known or each answers for itself
 * @param restatedFrom the value before it was corrected
 * @param restatedBecause why it was; empty when not said
 * @param approximate whether the figure itself was given as {@code about}, {@code over} or {@code under}
 * @param notComparable why it must not be compared with others; empty when it may
 * @param before earlier readings written under it, in any order
 */
public record Reading(
        Place place,
        String source,
        String survey,
        @Nullable Period period,
        String kind,
        String definition,
        String clock,
        double lowest,
        double highest,
        double promoters,
        double passives,
        double detractors,
        List<Double> answers,
        double rate,
        double of,
        double mean,
        double deviation,
        double median,
        double p90,
        double score,
        double value,
        double responses,
        double fewerThan,
        double margin,
        double answered,
        double answeredAfter,
        double weightedScore,
        double effectiveResponses,
        double answersPerAccount,
        double restatedFrom,
        String restatedBecause,
        boolean approximate,
        String notComparable,
        List<Reading> before) {

    public Reading {
        answers = List.copyOf(answers);
        before = List.copyOf(before);
    }

    /** The mean without the share beside it, taken as it was. */
    public Reading meanAlone() {
        return alone("mean").mean(mean).deviation(deviation).read();
    }

    /** The share without the mean beside it, taken as it was. */
    public Reading shareAlone() {
        return alone(definition).rate(rate).of(of).read();
    }

    /** The answers without any figure beside them, taken as they were, on the scale they have. */
    public Reading answersAlone() {
        boolean said = highest - lowest + 1 == answers.size();
        return alone("mean")
                .lowest(said ? lowest : 1)
                .highest(said ? highest : answers.size())
                .answers(answers)
                .read();
    }

    private Builder alone(String countedAs) {
        return new Builder(place)
                .source(source)
                .survey(survey)
                .period(period)
                .kind(kind)
                .definition(countedAs)
                .lowest(lowest)
                .highest(highest)
                .responses(responses)
                .answersPerAccount(answersPerAccount)
                .restatedFrom(restatedFrom)
                .restatedBecause(restatedBecause)
                .approximate(approximate)
                .notComparable(notComparable);
    }

    /** A reading at a place, to be given its numbers by name. */
    public static Builder at(Place place) {
        return new Builder(place);
    }

    /** Names the many parts of a reading, so that no two are mistaken for each other. */
    public static final class Builder {
        private final Place place;
        private String source = "";
        private String survey = "";
        private @Nullable Period period;
        private String kind = "";
        private String definition = "";
        private String clock = "";
        private double lowest = Double.NaN;
        private double highest = Double.NaN;
        private double promoters = Double.NaN;
        private double passives = Double.NaN;
        private double detractors = Double.NaN;
        private List<Double> answers = List.of();
        private double rate = Double.NaN;
        private double of = Double.NaN;
        private double mean = Double.NaN;
        private double deviation = Double.NaN;
        private double median = Double.NaN;
        private double p90 = Double.NaN;
        private double score = Double.NaN;
        private double value = Double.NaN;
        private double responses = Double.NaN;
        private double fewerThan = Double.NaN;
        private double margin = Double.NaN;
        private double answered = Double.NaN;
        private double answeredAfter = Double.NaN;
        private double weightedScore = Double.NaN;
        private double effectiveResponses = Double.NaN;
        private double answersPerAccount = Double.NaN;
        private double restatedFrom = Double.NaN;
        private String restatedBecause = "";
        private boolean approximate;
        private String notComparable = "";
        private List<Reading> before = List.of();

        private Builder(Place place) {
            this.place = place;
        }

        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder survey(String survey) {
            this.survey = survey;
            return this;
        }

        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        public Builder definition(String definition) {
            this.definition = definition;
            return this;
        }

        public Builder clock(String clock) {
            this.clock = clock;
            return this;
        }

        public Builder lowest(double lowest) {
            this.lowest = lowest;
            return this;
        }

        public Builder highest(double highest) {
            this.highest = highest;
            return this;
        }

        public Builder promoters(double promoters) {
            this.promoters = promoters;
            return this;
        }

        public Builder passives(double passives) {
            this.passives = passives;
            return this;
        }

        public Builder detractors(double detractors) {
            this.detractors = detractors;
            return this;
        }

        public Builder answers(List<Double> answers) {
            this.answers = answers;
            return this;
        }

        public Builder rate(double rate) {
            this.rate = rate;
            return this;
        }

        public Builder of(double of) {
            this.of = of;
            return this;
        }

        public Builder mean(double mean) {
            this.mean = mean;
            return this;
        }

        public Builder deviation(double deviation) {
            this.deviation = deviation;
            return this;
        }

        public Builder median(double median) {
            this.median = median;
            return this;
        }

        public Builder p90(double p90) {
            this.p90 = p90;
            return this;
        }

        public Builder score(double score) {
            this.score = score;
            return this;
        }

        public Builder value(double value) {
            this.value = value;
            return this;
        }

        public Builder responses(double responses) {
            this.responses = responses;
            return this;
        }

        public Builder fewerThan(double fewerThan) {
            this.fewerThan = fewerThan;
            return this;
        }

        public Builder margin(double margin) {
            this.margin = margin;
            return this;
        }

        public Builder answeredAfter(double answeredAfter) {
            this.answeredAfter = answeredAfter;
            return this;
        }

        public Builder answered(double answered) {
            this.answered = answered;
            return this;
        }

        public Builder weightedScore(double weightedScore) {
            this.weightedScore = weightedScore;
            return this;
        }

        public Builder effectiveResponses(double effectiveResponses) {
            this.effectiveResponses = effectiveResponses;
            return this;
        }

        public Builder answersPerAccount(double answersPerAccount) {
            this.answersPerAccount = answersPerAccount;
            return this;
        }

        public Builder restatedFrom(double restatedFrom) {
            this.restatedFrom = restatedFrom;
            return this;
        }

        public Builder restatedBecause(String restatedBecause) {
            this.restatedBecause = restatedBecause;
            return this;
        }

        public Builder approximate(boolean approximate) {
            this.approximate = approximate;
            return this;
        }

        public Builder notComparable(String notComparable) {
            this.notComparable = notComparable;
            return this;
        }

        public Builder before(List<Reading> before) {
            this.before = before;
            return this;
        }

        /** The reading with all that was named. */
        public Reading read() {
            return new Reading(
                    place,
                    source,
                    survey.isEmpty() ? source : survey,
                    period,
                    kind,
                    definition,
                    clock,
                    lowest,
                    highest,
                    promoters,
                    passives,
                    detractors,
                    answers,
                    rate,
                    of,
                    mean,
                    deviation,
                    median,
                    p90,
                    score,
                    value,
                    responses,
                    fewerThan,
                    margin,
                    answered,
                    answeredAfter,
                    weightedScore,
                    effectiveResponses,
                    answersPerAccount,
                    restatedFrom,
                    restatedBecause,
                    approximate,
                    notComparable,
                    before);
        }
    }
}
