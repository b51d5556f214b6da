package org.cxadvisor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.MarketPosition;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.OwnStandard;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.RatingAmong;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.ThemeTrend;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;

/**
 * A gap as a consultant says it: what fails and where, then the facts it stands on, what was measured before what was felt and
 * what others do. Each measure is told once, with its standard and what it was before.
 */
final class GapText {

    /** Letters from which on a word says what a place is. */
    private static final int TELLING = 5;

    private static final double WHOLE = 100;

    /** A share is given to a point or so: more digits of what it is of would be made up. */
    private static final MathContext ROUNDED = new MathContext(3, RoundingMode.HALF_UP);

    private final FindingText findings;
    private final Phrasing voice;
    private final SubjectNames names;
    private final ResultText results;
    private final MarketText market;

    GapText(FindingText findings, Phrasing voice, SubjectNames names, ResultText results, MarketText market) {
        this.findings = findings;
        this.voice = voice;
        this.names = names;
        this.results = results;
        this.market = market;
    }

    /**
     * One fact of a gap.
     *
     * @param about what it is about, once for a gap
     * @param turn what was measured or said first, then how it is rated, then others
     */
    private record Clause(String about, Turn turn, Text says) {}

    private enum Turn {
        MEASURED,
        RATED,
        OTHERS
    }

    /** What fails, and where: by what customers complain of, else by the kind of failure, else the place alone. */
    Text name(FoundGap gap) {
        return whole(gap)
                .or(() -> gap.signals().stream()
                        .flatMap(signal -> failure(gap, signal).stream())
                        .findFirst()
                        .or(() -> measured(gap))
                        .map(failure -> placed(
                                gap,
                                failure,
                                place -> place.contains(failure.plain().toLowerCase(Locale.ROOT)))))
                .orElseGet(() -> placed(gap, concern(gap), place -> isSaidBy(place, concern(gap))));
    }

    /** The name with the fact that tells most, without a full stop. */
    Text inBrief(FoundGap gap) {
        return withFacts(gap, 1);
    }

    /** The name with the facts that tell most, without a full stop. */
    Text withFacts(FoundGap gap, int most) {
        List<Text> facts = facts(gap).stream().limit(most).toList();
        return facts.isEmpty()
                ? name(gap)
                : voice.say("gap.with-facts", "name", name(gap), "facts", voice.joined(facts, "say.list-of-two-long"));
    }

    /** Whether its facts say who is affected. */
    boolean saysWhoIsAffected(FoundGap gap) {
        return gap.signals().stream()
                .flatMap(signal -> signal.evidence().stream())
                .anyMatch(fact -> isSaid(fact) || fact instanceof SegmentChurn);
    }

    /** The facts it stands on, the most telling first; none where its name says them all. */
    List<Text> facts(FoundGap gap) {
        return facts(gap, false);
    }

    /** The same, and how many answers or cases each measure is of. */
    List<Text> factsInFull(FoundGap gap) {
        return facts(gap, true);
    }

    private List<Text> facts(FoundGap gap, boolean full) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        boolean told = whole(gap).isPresent();
        gap.fact(SegmentChurn.class)
                .flatMap(findings.facts()::inGap)
                .ifPresent(says -> clauses.put("losses", new Clause("losses", Turn.MEASURED, says)));
        gap.signals().stream().skip(told ? 1 : 0).forEach(signal -> {
            Clause clause = clause(gap, signal, full);
            clauses.putIfAbsent(clause.about(), clause);
        });
        if (full) {
            beside(gap).forEach(clause -> clauses.putIfAbsent(clause.about(), clause));
        }
        gap.signals().forEach(signal -> sentenceOfMeasure(gap, signal)
                .filter(about -> clauses.containsKey(about.metric()))
                .ifPresent(about -> clauses.remove(about.sentence())));
        return clauses.values().stream()
                .sorted(Comparator.comparing(Clause::turn))
                .map(Clause::says)
                .distinct()
                .toList();
    }

    /** What else was measured of the same matter at the place, though no rule found it wanting: a reader asks for it. */
    private List<Clause> beside(FoundGap gap) {
        return results.measurements().stream()
                .filter(measured -> !measured.subject().equals(Measurement.ORGANIZATION)
                        && gap.subjects().contains(measured.subject()))
                .filter(measured -> ResultText.isRating(measured)
                        || names.isAbout(measured.metric(), gap.gap().name()) && !named(gap, measured.metric()))
                .map(this::beside)
                .toList();
    }

    private Clause beside(Measurement measured) {
        boolean isRating = ResultText.isRating(measured);
        Text level = results.value(measured);
        List<Text> more = results.change(measured).map(this::before).stream().toList();
        return new Clause(
                isRating ? "rating" : measured.metric(),
                isRating ? Turn.RATED : Turn.MEASURED,
                inBrackets(
                        isRating
                                ? rating(level, measured.answers())
                                : voice.say("gap.measure", "measure", names.measure(measured.metric()), "value", level),
                        more));
    }

    /** What the lead says in one clause with its values: which group leaves how fast, or a result or blind spot. */
    private Optional<Text> whole(FoundGap gap) {
        if (!gap.isExperience()) {
            return Optional.of(findings.signal(gap, gap.signals().get(0)));
        }
        String id = "gap.whole." + gap.gap().rule();
        FoundGap shown = gap.asShownBy(gap.signals().get(0));
        return voice.messages().has(id)
                ? Optional.of(voice.opening(voice.say(id, name -> findings.value(shown, name))))
                : Optional.empty();
    }

    private Optional<Text> failure(FoundGap gap, Conclusion<Signal> signal) {
        String id = "gap.failure." + signal.rule();
        if (voice.messages().has(id)) {
            FoundGap shown = gap.asShownBy(signal);
            return Optional.of(voice.say(id, name -> findings.value(shown, name)));
        }
        String about = signal.record().about();
        return signal.evidence().stream().anyMatch(GapText::isSaid) ? Optional.of(theme(about)) : Optional.empty();
    }

    private static boolean isSaid(Object fact) {
        return fact instanceof NamedPain || fact instanceof PainHarm || fact instanceof ReportedTheme;
    }

    private Text theme(String theme) {
        return voice.messages().has("gap.theme." + theme)
                ? voice.say("gap.theme." + theme)
                : voice.own(names.called(theme));
    }

    private Text placed(FoundGap gap, Text failure, Predicate<String> saysBoth) {
        String subject = gap.gap().subject();
        if (subject.equals(Measurement.ORGANIZATION)) {
            return voice.opening(failure);
        }
        Text place = findings.subject(subject);
        return voice.opening(
                saysBoth.test(place.plain().toLowerCase(Locale.ROOT))
                        ? place
                        : voice.say("gap.placed", "failure", failure, "place", place));
    }

    /** Whether a place is called by what fails there, as the checkout is: then its name alone says both. */
    private static boolean isSaidBy(String place, Text concern) {
        return Stream.of(concern.plain().split("[ -]"))
                .filter(word -> word.length() >= TELLING)
                .anyMatch(place::contains);
    }

    /** The measure that the lead is about; empty where it is how customers rate the place. */
    private Optional<Text> measured(FoundGap gap) {
        return Optional.of(gap.lead().about())
                .filter(about -> !gap.lead().isOfWholePlace())
                .filter(about -> names.definition(about).isPresent())
                .map(about -> voice.own(names.measure(about)));
    }

    private Text concern(FoundGap gap) {
        String concern = gap.gap().name();
        return voice.sayOr("gap.concern." + concern, "say.words", "words", SubjectNames.words(concern));
    }

    private Clause clause(FoundGap gap, Conclusion<Signal> signal, boolean full) {
        List<Object> evidence = signal.evidence();
        return first(evidence, PainHarm.class, pain -> said(pain.theme(), pain.touchpoint(), pain))
                .or(() -> first(evidence, NamedPain.class, pain -> said(pain.theme(), pain.touchpoint(), pain)))
                .or(() -> first(evidence, JourneyStep.class, this::step))
                .or(() -> first(evidence, RivalComparison.class, standing -> rivals(gap, standing)))
                .or(() -> first(evidence, MarketPosition.class, position -> others(gap, signal, position)))
                .or(() ->
                        first(evidence, Change.class, change -> measure(gap, change.metric(), change.subject(), full)))
                .or(() -> first(
                        evidence, TouchpointRating.class, rating -> rated(gap, rating.touchpoint(), rating, full)))
                .or(() -> first(evidence, RatingAmong.class, rating -> rated(gap, rating.touchpoint(), rating, full)))
                .or(() -> first(
                        evidence,
                        Measurement.class,
                        measured -> measured.metric().equals(signal.record().about())
                                ? measure(gap, measured.metric(), measured.subject(), full)
                                : Optional.empty()))
                .orElseGet(() -> sentence(gap, signal));
    }

    private static <T, R> Optional<R> first(List<Object> evidence, Class<T> kind, Function<T, Optional<R>> told) {
        return evidence.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .flatMap(told);
    }

    private Optional<Clause> said(String theme, String at, Object pain) {
        List<Text> was = trend(theme, at).map(this::before).stream().toList();
        return findings.facts()
                .inGap(pain)
                .map(says -> new Clause("theme " + theme, Turn.MEASURED, inBrackets(says, was)));
    }

    private Optional<ThemeTrend> trend(String theme, String at) {
        return results.trends()
                .filter(was -> was.theme().equals(theme) && was.subject().equals(at))
                .findFirst();
    }

    private Text before(ThemeTrend was) {
        return voice.say(
                was.real() ? "gap.before.proven" : "gap.before",
                "before",
                results.percent(was.before()),
                "period",
                results.when(was.beforePeriod()));
    }

    private Optional<Clause> step(JourneyStep step) {
        return findings.facts()
                .inGap(step)
                .map(says -> new Clause("journey " + step.journey() + step.number(), Turn.MEASURED, says));
    }

    /** All rivals that are ahead in the same measure, in one clause. */
    private Optional<Clause> rivals(FoundGap gap, RivalComparison standing) {
        List<RivalComparison> ahead = gap.evidence().stream()
                .filter(RivalComparison.class::isInstance)
                .map(RivalComparison.class::cast)
                .filter(other -> other.measure().equals(standing.measure())
                        && other.kind().equals(standing.kind())
                        && other.rivalLead() > 0)
                .sorted(Comparator.comparing(RivalComparison::rivalLead).reversed())
                .toList();
        List<Text> theirs = ahead.stream()
                .map(other -> voice.say(
                        "gap.rival",
                        "rival",
                        names.subject(other.rival()),
                        "value",
                        market.value(other, other.theirs(), true)))
                .distinct()
                .toList();
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(
                        "others " + standing.measure(),
                        Turn.OTHERS,
                        voice.say(
                                named(gap, standing.measure()) ? "gap.rivals.named" : "gap.rivals",
                                "what",
                                market.told(standing),
                                "rivals",
                                voice.list(theirs),
                                "ours",
                                market.value(standing, standing.ours(), true))));
    }

    /** How the middle one of the rivals stands; where single ones are ahead they are named instead. */
    private Optional<Clause> others(FoundGap gap, Conclusion<Signal> signal, MarketPosition position) {
        return only(gap, RivalComparison.class, other -> other.measure().equals(position.measure()))
                .findFirst()
                .flatMap(other -> rivals(gap, other))
                .or(() -> Optional.of(
                        new Clause("others " + position.measure(), Turn.OTHERS, findings.unplaced(gap, signal))));
    }

    private Optional<Clause> rated(FoundGap gap, String touchpoint, Object rating, boolean full) {
        return measure(gap, "rating", touchpoint, full)
                .or(() -> findings.facts().inGap(rating).map(says -> new Clause("rating", Turn.RATED, says)));
    }

    /** A measure with what it is held to and what it was before; empty where its value is not among the evidence. */
    private Optional<Clause> measure(FoundGap gap, String metric, String subject, boolean full) {
        Optional<Measurement> measured = only(
                        gap, Measurement.class, now -> isOf(now.metric(), now.subject(), metric, subject))
                .max(Comparator.comparing((Measurement now) -> !Double.isNaN(now.answers())));
        Optional<Change> change = only(gap, Change.class, was -> isOf(was.metric(), was.subject(), metric, subject))
                .max(Comparator.comparingDouble(Change::worsening));
        Optional<Text> value = measured.map(results::value).or(() -> change.map(was -> results.value(was, was.now())));
        boolean isRating = metric.equals("rating");
        return value.map(level -> new Clause(
                metric,
                isRating ? Turn.RATED : Turn.MEASURED,
                inBrackets(
                        isRating
                                ? rating(
                                        level,
                                        measured.map(Measurement::answers).orElse(Double.NaN))
                                : named(gap, metric)
                                        ? level
                                        : voice.say("gap.measure", "measure", names.measure(metric), "value", level),
                        Stream.of(
                                        measured.filter(now -> full && !isRating && !Double.isNaN(now.answers()))
                                                .map(this::cases),
                                        only(gap, OwnStandard.class, own -> own.metric()
                                                        .equals(metric))
                                                .findFirst()
                                                .flatMap(findings.facts()::inGap),
                                        only(
                                                        gap,
                                                        MarketFigure.class,
                                                        market -> isOf(
                                                                market.metric(), market.subject(), metric, subject))
                                                .findFirst()
                                                .flatMap(findings.facts()::inGap),
                                        change.map(this::before))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    private Text before(Change was) {
        return voice.say(
                was.real() ? "gap.before.proven" : "gap.before",
                "before",
                results.value(was, was.before()),
                "period",
                results.when(was.beforePeriod()));
    }

    /** How many answers a measure is of; of a share of all cases also how many went wrong, which tells its size in the client's own units. */
    private Text cases(Measurement measured) {
        String answers = findings.counted(measured.answers());
        if (!measured.isShare()
                || !results.isFullCount(measured)
                || measured.better().equals("neither")) {
            return voice.say("gap.cases", "answers", answers);
        }
        boolean missed = measured.better().equals("higher");
        double part = measured.answers() * (missed ? WHOLE - measured.value() : measured.value()) / WHOLE;
        return voice.say(
                missed ? "gap.cases.missed" : "gap.cases.part",
                "part",
                findings.counted(new BigDecimal(part).round(ROUNDED).doubleValue()),
                "answers",
                answers);
    }

    /** Whether the gap bears the name of a measure, which then is not said twice. */
    private boolean named(FoundGap gap, String metric) {
        return name(gap)
                .plain()
                .toLowerCase(Locale.ROOT)
                .startsWith(names.measure(metric).toLowerCase(Locale.ROOT));
    }

    private Text rating(Text now, double answers) {
        return Double.isNaN(answers)
                ? voice.say("gap.rated", "value", now)
                : voice.say("gap.rated.by", "value", now, "answers", findings.counted(answers));
    }

    private static boolean isOf(String metric, String subject, String wanted, String at) {
        return metric.equals(wanted) && subject.equals(at);
    }

    private static <T> Stream<T> only(FoundGap gap, Class<T> kind, Function<T, Boolean> which) {
        return gap.evidence().stream().filter(kind::isInstance).map(kind::cast).filter(which::apply);
    }

    private Text inBrackets(Text said, List<Text> more) {
        return more.isEmpty()
                ? said
                : voice.say("gap.in-brackets", "said", said, "more", voice.joined(more, "say.list-of-two-long"));
    }

    private record SaidOfMeasure(String metric, String sentence) {}

    /** The sentence of a rule about a measure, which says nothing more where the measure is told in full. */
    private Optional<SaidOfMeasure> sentenceOfMeasure(FoundGap gap, Conclusion<Signal> signal) {
        return first(
                signal.evidence(),
                Measurement.class,
                measured -> Optional.of(new SaidOfMeasure(
                        measured.metric(), sentence(gap, signal).about())));
    }

    /** The sentence of the rule without its place, which the name has. */
    private Clause sentence(FoundGap gap, Conclusion<Signal> signal) {
        Text says = findings.unplaced(gap, signal);
        return new Clause(says.plain(), Turn.MEASURED, says);
    }
}
