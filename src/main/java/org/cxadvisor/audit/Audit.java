package org.cxadvisor.audit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Weight;
import org.cxadvisor.metric.Work;
import org.cxadvisor.problem.Place;

/**
 * An audit as read: every key of the format, in its words, as {@link AuditKeys} declares them. Maps keep the order of the
 * file.
 *
 * @param organization who it is about
 * @param asOf the day it speaks of; where it is not written, the last day of {@code period}
 * @param period what its numbers cover unless they say otherwise
 * @param ownWords what words of its own mean, by word
 * @param sources where its numbers come from, and what they are worth
 * @param customers how many there are, come and go
 * @param lostBecause why customers leave
 * @param standards its promises, targets and limits
 * @param marketFigures averages of its market or sector
 * @param ambitions what the organisation wants to reach
 * @param ownMetrics measures of its own
 * @param metrics measures of the whole organisation, by metric
 * @param touchpoints where customers meet it
 * @param queues where customers wait for people
 * @param segments groups of customers
 * @param drivers studies of what moves an outcome
 * @param competitors its rivals
 * @param us what was found out by trying ourselves, on the same stick as rivals
 * @param comparisons us and rivals on one stick, about one touchpoint
 * @param reviews us and rivals in public reviews
 * @param mentions us and rivals in public talk
 * @param search us and rivals in search
 * @param personas who customers are
 * @param journeys the steps they take
 * @param events what happened meanwhile
 * @param initiatives what is under way or was tried
 * @param people the staff who serve customers
 * @param capabilities what the whole organisation has in place
 * @param limits money, people, time, and what is not wanted
 * @param history the file beside the audit that holds long series
 * @param at the audit itself
 */
public record Audit(
        Organization organization,
        Stated<LocalDate> asOf,
        Stated<Period> period,
        Stated<Map<String, Stated<OwnWord>>> ownWords,
        Stated<List<Source>> sources,
        Stated<Customers> customers,
        Stated<LostBecause> lostBecause,
        Stated<List<Standard>> standards,
        Stated<List<MarketFigure>> marketFigures,
        Stated<List<Ambition>> ambitions,
        Stated<List<OwnMetric>> ownMetrics,
        Stated<Map<String, Series>> metrics,
        Stated<List<Touchpoint>> touchpoints,
        Stated<List<Queue>> queues,
        Stated<List<Segment>> segments,
        Stated<List<Driver>> drivers,
        Stated<List<Competitor>> competitors,
        Stated<Tried> us,
        Stated<List<Comparison>> comparisons,
        Stated<Reviews> reviews,
        Stated<Mentions> mentions,
        Stated<Search> search,
        Stated<List<Persona>> personas,
        Stated<List<Journey>> journeys,
        Stated<List<Event>> events,
        Stated<List<Initiative>> initiatives,
        Stated<People> people,
        Stated<Capabilities> capabilities,
        Stated<Limits> limits,
        Stated<String> history,
        Place at) {

    /** What stands in place of an id for the organization itself, where it is named beside its rivals. */
    public static final String US = "us";

    private static final String CUSTOMERS = "customers";

    /** The industry whose norms apply: its own, the one its own word is like, or the nearest; empty when none is stated. */
    public String profile(Vocabulary vocabulary) {
        String industry = organization.industry().or("");
        OwnWord own = Stated.knownEntries(ownWords).get(industry);
        return own != null && own.like().isKnown() ? own.like().or("") : vocabulary.profile(industry);
    }

    /** What the organization calls its customers: as stated, else as its industry does. */
    public String customersCalled(Vocabulary vocabulary) {
        Map<String, String> called = vocabulary.words("customers-called");
        String industry = organization.industry().or("");
        return customers
                .known()
                .flatMap(stated -> stated.called().known())
                .orElseGet(() -> called.getOrDefault(industry, called.getOrDefault(profile(vocabulary), CUSTOMERS)));
    }

    /**
     * Whose customers it is about.
     *
     * @param sector private, public or nonprofit
     * @param currency three letters, {@code EUR}
     * @param language of reports and screens, two letters
     * @param staff how many people work there
     * @param customersAre whether people or companies buy
     * @param yearStart the day on which its fiscal years start, each named after the calendar year it ends in, or both
     */
    public record Organization(
            String name,
            Stated<String> industry,
            Stated<String> sector,
            Stated<String> region,
            Stated<String> currency,
            Stated<String> language,
            Stated<Count> staff,
            Stated<Count> sites,
            Stated<String> customersAre,
            Stated<MonthDay> yearStart,
            Place at) {}

    /**
     * What a word of one's own means.
     *
     * @param pillar what a theme is about
     * @param concern what evidence under it is about
     * @param like the listed word whose norms and tactics apply
     */
    public record OwnWord(
            Stated<String> means, Stated<String> pillar, Stated<String> concern, Stated<String> like, Place at) {}

    /**
     * Where numbers come from, and what they are worth.
     *
     * @param kind survey, reviews, operations…
     * @param trigger after what a survey is sent
     * @param sample who answered: random, invited, volunteers, chosen, everyone
     * @param fromAccounts how many companies the answers come from
     * @param describes {@code sector} where it is not about this organisation alone
     * @param sameSurveyAs the source of another wave of the same survey
     */
    public record Source(
            String id,
            Stated<String> what,
            Stated<String> kind,
            Stated<String> trigger,
            Stated<String> sample,
            Stated<Count> sent,
            Stated<Count> responses,
            Stated<Count> fromAccounts,
            Stated<Scale> scale,
            Stated<Period> date,
            Stated<Period> period,
            Stated<String> describes,
            Stated<String> sameSurveyAs,
            Stated<String> note,
            Place at) {

        private static final Set<String> COUNTS = Set.of("operations", "complaints", "regulator");
        private static final Set<String> ASKS_PEOPLE = Set.of("survey", "panel", "interviews");

        /** The source of an id; where a figure names none and there is only one, that one. */
        public static Optional<Source> of(String id, Collection<Source> sources) {
            return id.isEmpty() && sources.size() == 1
                    ? sources.stream().findFirst()
                    : sources.stream().filter(source -> source.id().equals(id)).findFirst();
        }

        /** The source that stands for all waves of one survey: the last that one after the other names as the same. */
        public static String surveyOf(String id, Collection<Source> sources) {
            Set<String> waves = new LinkedHashSet<>();
            String wave = id;
            while (waves.add(wave)) {
                String here = wave;
                wave = sources.stream()
                        .filter(source -> source.id().equals(here))
                        .map(source -> source.sameSurveyAs().or(here))
                        .findFirst()
                        .orElse(here);
            }
            // Of waves in a circle, any can stand for all, as long as it is the same for each.
            String stated = waves.contains(wave) && !wave.equals(last(waves)) ? Collections.min(waves) : wave;
            return sources.stream()
                    .filter(source -> source.id().equals(stated))
                    .findFirst()
                    .flatMap(source -> sources.stream()
                            .filter(source::isSameSurvey)
                            .map(Source::id)
                            .min(Comparator.naturalOrder()))
                    .orElse(stated);
        }

        /** Sources of one name, kind, sample and scale are waves of one; a name of counts may differ by its year. */
        private boolean isSameSurvey(Source other) {
            boolean isAlike = !named().isEmpty() && named().equals(other.named());
            return id.equals(other.id) || isAlike && taken().equals(other.taken());
        }

        private List<Object> taken() {
            return List.of(kind.or(""), sample.or(""), describes.or(""), trigger.or(""), scale.known());
        }

        /** What it is: of counts without years and without what stands behind a comma. */
        private String named() {
            if (!COUNTS.contains(kind.or(""))) {
                return what.or(id);
            }
            return what.or(id)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst(",.*", "")
                    .replaceAll("\\b(?:19|20)\\d\\d(?:[/-]\\d{2,4})?\\b", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static String last(Set<String> waves) {
            return waves.stream().reduce((first, second) -> second).orElse("");
        }

        /**
         * Whether every case is in it, so that its figures have no sampling error. Where people were asked, everyone has to have
         * answered as well: of those who were all invited, only some speak.
         */
        public boolean countsEveryCase() {
            boolean answered = responses
                    .known()
                    .flatMap(given -> sent.known().map(asked -> given.value() >= asked.value()))
                    .orElse(false);
            return sample.or("").equals("everyone") && (answered || !ASKS_PEOPLE.contains(kind.or("")));
        }

        /** How those were chosen who speak in it; {@code asked} where everyone was asked and only some answered, as far as known. */
        public String sampling() {
            String stated = sample.or("unknown");
            return stated.equals("everyone") && !countsEveryCase() ? "asked" : stated;
        }

        /** Whether its figures are about the industry, and so never read as this organisation's own. */
        public boolean isOfSector() {
            return describes.or("").equals("sector");
        }
    }

    /**
     * How many there are, and what they bring.
     *
     * @param called the word for them in sentences
     * @param served how many are served in a time, where nobody is a member
     * @param users how many people use what customers bought
     * @param margin what one customer leaves, per time
     * @param largestTen share of the revenue that comes from the ten largest
     */
    public record Customers(
            Stated<String> called,
            Stated<Count> atStart,
            Stated<Count> atEnd,
            Stated<Count> lost,
            Stated<Rate> served,
            Stated<Count> users,
            Stated<Money> margin,
            Stated<Rate> orders,
            Stated<Money> revenue,
            Stated<Money> revenueLost,
            Stated<Share> largestTen,
            Place at) {}

    /**
     * Why customers left.
     *
     * @param shares by reason, of the customers lost
     * @param before the same of earlier periods
     */
    public record LostBecause(
            Stated<String> source, Map<String, Stated<Share>> shares, Stated<List<EarlierReasons>> before, Place at) {}

    /** Why customers left in an earlier period. */
    public record EarlierReasons(
            Stated<String> source, Stated<Period> period, Map<String, Stated<Share>> shares, Place at) {}

    /**
     * What the organisation has promised or set itself, which comes before every norm.
     *
     * @param touchpoint where it holds; the whole organisation where nothing is written
     * @param promise what customers were promised, in the metric's unit
     * @param target what is aimed at
     * @param floor what the metric must not fall below
     * @param ceiling what it must not exceed
     * @param share of the cases in which it has to hold
     */
    public record Standard(
            Stated<String> touchpoint,
            String metric,
            Stated<Double> promise,
            Stated<Double> target,
            Stated<Double> floor,
            Stated<Double> ceiling,
            Stated<Share> share,
            Stated<String> source,
            Place at) {}

    /**
     * A figure of the market or sector, never of a rival.
     *
     * @param touchpoint what it is about; the whole organisation where nothing is written
     */
    public record MarketFigure(String id, Stated<String> touchpoint, String metric, Reading reading, Place at) {}

    /**
     * What the organisation wants to reach.
     *
     * @param touchpoint the place it is about; where nothing is written, the whole or the place with the first gap
     * @param change how far the metric should move
     * @param to where it should come to, in the metric's unit
     * @param keep whether it should stay where it is
     * @param floor what it should not fall below
     * @param ceiling what it should not exceed
     * @param until the end of this period
     */
    public record Ambition(
            String id,
            Stated<String> says,
            Stated<String> metric,
            Stated<String> touchpoint,
            Stated<PointsChange> change,
            Stated<Double> to,
            Stated<Boolean> keep,
            Stated<Double> floor,
            Stated<Double> ceiling,
            Stated<Period> until,
            Place at) {}

    /**
     * A measure that only this organisation has.
     *
     * @param measuredAs score, share, mean, duration, count, money or rate
     * @param better higher, lower or neither
     * @param concern what it is about
     */
    public record OwnMetric(
            String id,
            Stated<String> says,
            String measuredAs,
            String better,
            Stated<Scale> scale,
            Stated<String> concern,
            Place at) {}

    /**
     * Where customers meet the organisation, or a side of what they get.
     *
     * @param formerly the id it had in earlier audits and strategies
     * @param kind {@code aspect} for what customers judge without meeting it at one place, such as the price
     * @param runBy the partner who runs it
     * @param concern what evidence there is about
     * @param control how much the organisation can decide there: own, shared or influence
     * @param importance as customers state it
     * @param inPlace practices that are there
     * @param notInPlace practices that are stated not to be there
     * @param painsOfSector what customers of the whole industry complain of, by a source that is not about us
     * @param doesWell what goes well, in their words
     */
    public record Touchpoint(
            String id,
            Stated<String> name,
            Stated<String> formerly,
            Stated<String> kind,
            Stated<String> concern,
            Stated<String> stage,
            Stated<List<Known<String>>> channels,
            Stated<String> runBy,
            Stated<String> control,
            Stated<String> owner,
            Stated<Rate> usedBy,
            Stated<Double> importance,
            Series rating,
            Stated<Map<String, Series>> metrics,
            Stated<List<Known<String>>> inPlace,
            Stated<List<Known<String>>> notInPlace,
            Stated<List<Pain>> pains,
            List<Pain> painsOfSector,
            Stated<List<Known<String>>> doesWell,
            Place at) {}

    /**
     * What customers complain of at a touchpoint.
     *
     * @param says in the customers' words
     * @param count how many met it, of {@code of} who were asked
     * @param share the same as a share, where the counts are not known
     * @param ratingWhenMet how those who met it rate the touchpoint
     * @param severity as the organisation, or an expert who counted nothing, sees it
     * @param before how many met it earlier
     */
    public record Pain(
            String theme,
            Stated<String> says,
            Stated<String> source,
            Stated<Count> count,
            Stated<Count> of,
            Stated<Share> share,
            Stated<Reading> ratingWhenMet,
            Stated<String> severity,
            Stated<List<EarlierShare>> before,
            Place at) {}

    /**
     * How many met or said the same earlier.
     *
     * @param period its source's where it says no other
     */
    public record EarlierShare(
            Stated<String> source,
            Stated<Period> period,
            Stated<Count> count,
            Stated<Count> of,
            Stated<Share> share,
            Place at) {}

    /**
     * Where customers wait for people.
     *
     * @param busiestHalfHour contacts in it
     * @param repeatContacts share of customers who come back, within how long
     */
    public record Queue(
            String id,
            Stated<String> touchpoint,
            Stated<String> source,
            Stated<Rate> contacts,
            Stated<Count> busiestHalfHour,
            Stated<Count> agents,
            Series handlingTime,
            Series firstResponseTime,
            Stated<Rate> repeatContacts,
            Stated<List<Reason>> reasons,
            Stated<Map<String, Series>> metrics,
            Place at) {}

    /**
     * Why customers get in touch.
     *
     * @param nature simple, avoidable…
     */
    public record Reason(
            String theme,
            Stated<Share> share,
            Stated<List<Known<String>>> nature,
            Stated<List<EarlierShare>> before,
            Place at) {}

    /**
     * A group of customers.
     *
     * @param by what tells the groups apart; segments of one {@code by} do not overlap
     * @param concern what evidence about it is about
     * @param within the segments it is the overlap of
     * @param touchpoints how they rate touchpoints, by touchpoint
     */
    public record Segment(
            String id,
            Stated<String> by,
            Stated<String> touchpoint,
            Stated<String> concern,
            Stated<List<Known<String>>> within,
            Stated<String> persona,
            Stated<Count> customers,
            Stated<Map<String, Series>> metrics,
            Stated<Map<String, Series>> touchpoints,
            Stated<Money> revenueLost,
            Place at) {}

    /**
     * A study of what moves an outcome.
     *
     * @param segment the segment whose drivers they are; all customers where nothing is written
     * @param outcome a metric
     * @param explains share of the outcome's variance that is explained
     * @param weights by touchpoint or metric: shares of what is explained, or correlations from -1 to 1
     */
    public record Driver(
            String id,
            Stated<String> segment,
            Stated<String> outcome,
            Stated<String> method,
            Stated<Count> responses,
            Stated<Share> explains,
            Stated<String> source,
            Stated<Map<String, Stated<Weight>>> weights,
            Place at) {}

    /** A rival, and what was found out by trying it. */
    public record Competitor(
            String id,
            Stated<String> name,
            Stated<Scorecard> scorecards,
            Stated<List<MysteryContact>> mysteryContacts,
            Place at) {}

    /** What was found out by trying ourselves as rivals were tried. */
    public record Tried(Stated<Scorecard> scorecards, Stated<List<MysteryContact>> mysteryContacts, Place at) {}

    /**
     * How good a rival is at what was tried.
     *
     * @param scores by what was scored, on the scale of the source
     */
    public record Scorecard(Stated<String> source, Map<String, Stated<Double>> scores, Place at) {}

    /** One test contact with a rival. */
    public record MysteryContact(
            Stated<String> source, Stated<String> channel, Stated<Span> firstReply, Stated<Boolean> solved, Place at) {}

    /**
     * Us and rivals on one stick, about one touchpoint.
     *
     * @param metric what is compared; the touchpoint's rating where nothing is written
     * @param results by {@code us} or rival
     */
    public record Comparison(
            String id,
            Stated<String> touchpoint,
            Stated<String> metric,
            Stated<String> source,
            Stated<Map<String, Stated<Reading>>> results,
            Place at) {}

    /**
     * Us and rivals in public reviews.
     *
     * @param results by {@code us} or rival
     */
    public record Reviews(Stated<String> source, Stated<Map<String, Stated<Review>>> results, Place at) {

        /** What is said of us, where that is known. */
        public Optional<Review> ours() {
            return Optional.ofNullable(Stated.entries(results).get(US)).flatMap(Stated::known);
        }
    }

    /**
     * What the reviews of one of them say.
     *
     * @param negative share of the reviews that complain, by theme
     * @param themes how often each theme is complained of and praised
     */
    public record Review(
            Stated<Reading> rating,
            Stated<Map<String, Stated<Share>>> negative,
            Stated<Map<String, Stated<ThemeCount>>> themes,
            Place at) {}

    /** How often a theme is complained of and praised. */
    public record ThemeCount(Stated<Count> negative, Stated<Count> positive, Place at) {}

    /**
     * Us and rivals in public talk.
     *
     * @param results by {@code us} or rival
     */
    public record Mentions(Stated<String> source, Stated<Map<String, Stated<Mention>>> results, Place at) {

        /** What is said of us, where that is known. */
        public Optional<Mention> ours() {
            return Optional.ofNullable(Stated.entries(results).get(US)).flatMap(Stated::known);
        }
    }

    /**
     * How one of them is talked of.
     *
     * @param reasons share of the negative mentions, by theme
     * @param themes how often each theme is complained of and praised
     */
    public record Mention(
            Stated<Count> positive,
            Stated<Count> neutral,
            Stated<Count> negative,
            Stated<Map<String, Stated<Share>>> reasons,
            Stated<Map<String, Stated<ThemeCount>>> themes,
            Place at) {}

    /** Us and rivals in search. */
    public record Search(Stated<String> source, Stated<List<Keyword>> keywords, Place at) {}

    /**
     * What people search for, and whom they find.
     *
     * @param ranks by {@code us}, rival or somebody's domain; 1 is the first place
     */
    public record Keyword(String phrase, Stated<Rate> searches, Stated<Map<String, Stated<Count>>> ranks, Place at) {}

    /**
     * A kind of customer.
     *
     * @param device the device they mainly use
     * @param evidence what it is based on, {@code 18 interviews}
     */
    public record Persona(
            String id,
            Stated<String> goal,
            Stated<String> device,
            Stated<List<Known<String>>> channels,
            Stated<Count> evidence,
            Place at) {}

    /**
     * The steps a kind of customer takes.
     *
     * @param scale that of the scores of its steps
     */
    public record Journey(String id, Stated<String> persona, Stated<Scale> scale, Stated<List<Step>> steps, Place at) {}

    /**
     * One step of a journey.
     *
     * @param score how it feels on the scale of the journey, in place of an emotion
     * @param emotion from -5, awful, to 5, delightful
     * @param effort from 1, none, to 7, a great deal
     * @param importance as customers state it, 1 to 5; the touchpoint's where nothing is written
     * @param share of those on the journey who take it
     * @param actors who takes part
     * @param lasts how long it takes
     * @param backstage what happens out of sight of customers
     */
    public record Step(
            Stated<String> touchpoint,
            Stated<Double> score,
            Stated<Double> emotion,
            Stated<Double> effort,
            Stated<Double> importance,
            Stated<Share> share,
            Stated<List<Known<String>>> actors,
            Stated<Span> lasts,
            Stated<String> backstage,
            Place at) {}

    /**
     * What happened meanwhile.
     *
     * @param touches the touchpoints, metrics and themes whose numbers it may have moved
     */
    public record Event(
            Stated<Period> date,
            Stated<String> what,
            Stated<List<Known<String>>> touches,
            Stated<String> note,
            Place at) {}

    /**
     * What is under way or was tried.
     *
     * @param state planned, under-way, tried, stopped, or done or in-place, which are the same
     */
    public record Initiative(
            String tactic, Stated<String> state, Stated<Period> date, Stated<String> outcome, Place at) {}

    /**
     * The staff who serve customers.
     *
     * @param salary what one of them is paid, per time
     */
    public record People(Stated<Count> agents, Stated<Rate> leavers, Stated<Money> salary, Series enps, Place at) {}

    /** What the whole organisation has in place, and what it is known not to have. */
    public record Capabilities(Stated<List<Known<String>>> inPlace, Stated<List<Known<String>>> notInPlace, Place at) {}

    /**
     * Money, people and time there are, and what is out of the question.
     *
     * @param people work there is to give
     * @param freeze when nothing may change
     * @param notWanted tactics that are out of the question
     * @param exchange what one unit of another currency is worth, by currency
     */
    public record Limits(
            Stated<Money> budget,
            Stated<Work> people,
            Stated<LocalDate> start,
            Stated<LocalDate> end,
            Stated<List<Known<Period>>> freeze,
            Stated<List<Known<String>>> notWanted,
            Stated<Map<String, Stated<Money>>> exchange,
            Place at) {}
}
