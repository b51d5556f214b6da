package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Phrase;
import org.cxadvisor.fact.AbsentPractice;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.OwnReviews;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.Praise;
import org.cxadvisor.fact.PreferredChannel;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.StaffTurnover;
import org.cxadvisor.fact.SurveyReturn;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.fact.YearlyChurn;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.swot.SwotItem;

/** What was found, in the sentence of the rule's page with the values of its evidence; the same on every screen and page. */
final class FindingText {

    private final Audit audit;
    private final Strategy strategy;
    private final RuleIndex index;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final MarketText market;

    /** Findings of a strategy, told in a voice. */
    public FindingText(Strategy strategy, RuleIndex index, Phrasing voice) {
        this.audit = strategy.audit();
        this.strategy = strategy;
        this.index = index;
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.names = new SubjectNames(audit, strategy.facts(), voice.messages());
        this.market = new MarketText(audit, voice, display, names);
    }

    /** The finding of a gap in one sentence, without a full stop. */
    public Text gap(FoundGap gap) {
        return page(gap.gap().rule(), values(gap));
    }

    /** The same in a few words, for a line of a table. */
    public Text inBrief(FoundGap gap) {
        String id = "screen.gap." + gap.gap().rule();
        return voice.messages().has(id) ? voice.say(id, values(gap)) : gap(gap);
    }

    /**
     * The share of customers who meet it; NaN when not known. Of a segment all who are in it, though only some may be counted;
     * of one that every customer goes through, all.
     */
    public double met(FoundGap gap) {
        return gap.fact(SegmentChurn.class)
                .filter(segment -> !segment.phase())
                .map(SegmentChurn::share)
                .orElse(gap.gap().reach());
    }

    /** What stands behind it as a figure: how those who met it rate us, what was measured, who is ahead. */
    public Text figure(FoundGap gap) {
        Optional<RivalComparison> standing = worst(gap, RivalComparison.class, RivalComparison::rivalLead);
        if (standing.isPresent()) {
            return voice.say(
                    "say.us-and-them",
                    "us",
                    standing(standing.get(), standing.get().ours(), false),
                    "them",
                    standing(standing.get(), standing.get().theirs(), false));
        }
        Map<String, Text> values = values(gap);
        Text rating = values.get("rating");
        Text value = rating == null ? values.get("value") : rating;
        return value == null ? voice.say("say.not-known.short") : value;
    }

    /** The gap of an id, or the id in words where there is none. */
    public Text gap(String id) {
        return strategy.diagnosis().gap(id).map(this::inBrief).orElseGet(() -> voice.own(SubjectNames.words(id)));
    }

    /** The sentence of a rule's page with its values; the rule's name in words where it has no page. */
    public Text page(String rule, Map<String, Text> values) {
        Optional<RulePage> page = index.page(rule);
        return page.isPresent() ? voice.fill(page.get().finding(), values) : voice.own(SubjectNames.words(rule));
    }

    /** What people call a subject. */
    public Text subject(String id) {
        return voice.own(names.subject(id));
    }

    /** What the page of a gap's rule may name. */
    Map<String, Text> values(FoundGap gap) {
        Map<String, Text> values = new TreeMap<>();
        values.put("subject", subject(gap.gap().subject()));
        values.put("says", voice.own(SubjectNames.words(gap.gap().name())));
        values.put("customers", voice.own(names.customers()));
        for (Object fact : gap.evidence()) {
            if (fact instanceof PainHarm pain) {
                values.putAll(pain(pain));
            } else if (fact instanceof TouchpointRating rating) {
                values.put("rating", voice.own(rating(rating)));
            } else if (fact instanceof FirstReply reply) {
                values.put("value", voice.own(display.duration(reply.median())));
            } else if (fact instanceof Delay delay) {
                values.put("value", voice.own(display.duration(delay.typical())));
            } else if (fact instanceof OwnReviews reviews) {
                values.put("value", voice.own(reviews(reviews)));
                values.put("complaint", voice.own(SubjectNames.words(reviews.complaint())));
            } else if (fact instanceof ReportedTheme heard) {
                values.put("share", voice.own(display.share(heard.part())));
            }
        }
        worst(gap, JourneyStep.class, step -> -step.emotion()).ifPresent(step -> values.putAll(step(step)));
        channels(gap, values);
        worst(gap, Change.class, Change::shortfall).ifPresent(change -> {
            values.putAll(change(change));
            values.put("more", more(gap, change));
        });
        worst(gap, RivalComparison.class, RivalComparison::rivalLead)
                .ifPresent(standing -> values.putAll(standing(standing)));
        gap.fact(Measurement.class).ifPresent(measured -> values.putAll(measurement(measured)));
        gap.evidence().stream()
                .filter(Threshold.class::isInstance)
                .map(Threshold.class::cast)
                .filter(FactText::isInUnitsOfMeasures)
                .findFirst()
                .ifPresent(accepted -> values.put("accepted", voice.own(accepted(gap, accepted))));
        gap.fact(SegmentChurn.class).ifPresent(segment -> values.putAll(segment(segment)));
        values.putAll(losses(gap));
        values.putAll(market.values(gap.evidence()));
        return values;
    }

    /** What is not proven either way, and how many answers would tell, in one sentence. */
    public Text inconclusive(Conclusion<Inconclusive> open) {
        Inconclusive measure = open.record();
        Measurement measured = open.evidence().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .findFirst()
                .orElseThrow();
        MetricDefinition metric = new ResultText(strategy, voice).metric(measured);
        return page(
                open.rule(),
                Map.of(
                        "subject",
                        subject(measure.subject()),
                        "metric",
                        voice.own(names.metricSays(measure.metric())),
                        "value",
                        voice.own(display.value(metric, measure.value(), measured.highest())),
                        "line",
                        voice.own(display.value(metric, measure.line(), measured.highest())),
                        "answers",
                        voice.own(display.count(measure.answers())),
                        "needed",
                        voice.own(display.count(measure.needed()))));
    }

    /** How public reviews rate us, on their scale. */
    String reviews(OwnReviews reviews) {
        return audit.reviews()
                .known()
                .flatMap(Audit.Reviews::ours)
                .flatMap(ours -> ours.rating().known())
                .map(rating -> display.onScale(rating.mean(), rating.highest()))
                .orElseGet(() -> display.exactShare(reviews.rating()));
    }

    /** How customers rate a touchpoint, on the scale they were asked on. */
    String rating(TouchpointRating rating) {
        return strategy.facts().facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(measured -> measured.metric().equals("rating"))
                .filter(measured -> measured.subject().equals(rating.touchpoint()))
                .findFirst()
                .map(measured -> display.onScale(measured.value(), measured.highest()))
                .orElseGet(() -> display.exactShare(rating.value()));
    }

    /** How those who met a pain rate us, on the scale they were asked on. */
    String rating(PainHarm pain) {
        double highest = names.pain(pain.theme(), pain.touchpoint())
                .flatMap(said -> said.ratingWhenMet().known())
                .map(Reading::highest)
                .orElse(Double.NaN);
        return display.onScale(pain.rating(), highest);
    }

    /** Our value or theirs, as the comparison measured it. */
    String standing(RivalComparison standing, double value, boolean withScale) {
        return market.value(standing.kind(), standing.at(), value, withScale);
    }

    /** Facts about the market in words. */
    MarketText market() {
        return market;
    }

    /** A line of a SWOT in the sentence of its rule's page. */
    Text swot(Conclusion<SwotItem> item) {
        return page(item.rule(), market.values(item.evidence()));
    }

    /** What proves a line of a SWOT, as a clause in brackets; empty for what only weighs. */
    Optional<Text> proof(Object fact) {
        return fact instanceof Praise praise
                ? Optional.of(voice.say("report.swot.praise", "says", praise.says()))
                : market.clause(fact);
    }

    private Map<String, Text> pain(PainHarm pain) {
        String words = names.pain(pain.theme(), pain.touchpoint())
                .flatMap(said -> said.says().known())
                .orElse(SubjectNames.words(pain.theme()));
        return Map.of(
                "says", voice.own(Phrase.of(words)),
                "share", voice.own(display.share(pain.share())),
                "rating", voice.own(rating(pain)));
    }

    private Map<String, Text> step(JourneyStep step) {
        Text emotion = voice.own(display.signed(step.emotion()));
        return Map.of(
                "persona", voice.own(SubjectNames.words(step.persona())),
                "journey", voice.own(SubjectNames.words(step.journey())),
                "emotion", emotion,
                "value", emotion,
                "worst", voice.own(display.signed(Emotions.WORST)));
    }

    /** All channels that are missing, and one kind of customer who misses them. */
    private void channels(FoundGap gap, Map<String, Text> values) {
        List<String> channels = new ArrayList<>();
        for (Object fact : gap.evidence()) {
            if (fact instanceof PreferredChannel wanted) {
                channels.add(SubjectNames.words(wanted.channel()));
                values.putIfAbsent("persona", voice.own(SubjectNames.words(wanted.persona())));
            }
        }
        if (!channels.isEmpty()) {
            values.put(
                    "channel",
                    voice.list(voice.owns(channels.stream().distinct().toList())));
        }
    }

    private Map<String, Text> standing(RivalComparison standing) {
        return Map.of(
                "rival", subject(standing.rival()),
                "source", market.source(standing.source()),
                "what", market.compared(standing),
                "value", voice.own(standing(standing, standing.ours(), true)),
                "theirs", voice.own(standing(standing, standing.theirs(), true)));
    }

    /** How many other measures of the subject fell, too; nothing where it is the only one. */
    private Text more(FoundGap gap, Change worst) {
        long more = gap.evidence().stream()
                .filter(Change.class::isInstance)
                .map(change -> ((Change) change).metric())
                .filter(metric -> !metric.equals(worst.metric()))
                .distinct()
                .count();
        return more == 0 ? voice.own("") : voice.say("say.more", "count", more);
    }

    private Map<String, Text> change(Change change) {
        MetricDefinition metric = names.definitionOrShare(change.metric());
        return Map.of(
                "metric", voice.own(names.metric(change.metric())),
                "value", voice.own(display.value(metric, change.now(), change.highest())),
                "before", voice.own(display.value(metric, change.before(), change.highest())),
                "since", voice.own(change.beforePeriod().text()));
    }

    private Map<String, Text> segment(SegmentChurn segment) {
        return Map.of(
                "segment", voice.opening(subject(segment.segment())),
                "touchpoint", subject(segment.touchpoint()),
                "inside", subject(segment.inside()),
                "value", voice.own(display.exactShare(segment.churn() / 100)),
                "others", voice.own(display.exactShare(segment.others() / 100)));
    }

    /** What is known of those who leave, do not answer, or are asked by nobody. */
    private Map<String, Text> losses(FoundGap gap) {
        Map<String, Text> values = new TreeMap<>();
        gap.fact(YearlyChurn.class)
                .ifPresent(loss -> values.put("value", voice.own(display.exactShare(loss.value() / 100))));
        gap.fact(StaffTurnover.class)
                .ifPresent(loss -> values.put("value", voice.own(display.exactShare(loss.percent() / 100))));
        gap.fact(SurveyReturn.class)
                .ifPresent(back -> values.put("value", voice.own(display.exactShare(back.rate() / 100))));
        List<Text> practices = gap.evidence().stream()
                .filter(AbsentPractice.class::isInstance)
                .map(absent -> voice.own(SubjectNames.words(((AbsentPractice) absent).practice())))
                .distinct()
                .toList();
        if (!practices.isEmpty()) {
            values.put("practices", voice.list(practices));
        }
        return values;
    }

    private Map<String, Text> measurement(Measurement measured) {
        MetricDefinition metric = names.definitionOrShare(measured.metric());
        return Map.of(
                "metric", voice.own(names.metric(measured.metric())),
                "value", voice.own(display.value(metric, measured.value(), measured.highest())));
    }

    private String accepted(FoundGap gap, Threshold accepted) {
        Optional<Measurement> measured = gap.fact(Measurement.class);
        if (measured.isPresent()) {
            return display.value(names.definitionOrShare(measured.get().metric()), accepted.value());
        }
        return accepted.unit().equals("seconds")
                ? display.duration(accepted.value())
                : display.number(accepted.value());
    }

    /** Of several facts behind one gap, the one the gap was taken from: the worst. */
    private static <T> Optional<T> worst(
            FoundGap gap, Class<T> kind, java.util.function.ToDoubleFunction<T> shortfall) {
        T worst = null;
        for (Object fact : gap.evidence()) {
            if (kind.isInstance(fact)) {
                T candidate = kind.cast(fact);
                boolean worse = worst == null || shortfall.applyAsDouble(candidate) > shortfall.applyAsDouble(worst);
                worst = worse ? candidate : worst;
            }
        }
        return Optional.ofNullable(worst);
    }
}
