package org.cxadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.Pattern;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.swot.SwotItem;
import org.jspecify.annotations.Nullable;

/** What was found, in the sentence of the rule's page with the values of its evidence; the same on every screen and page. */
final class FindingText {

    private final Strategy strategy;
    private final RuleIndex index;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final MarketText market;
    private final FactText facts;
    private final ResultText results;
    private final GapText gaps;

    /** Findings of a strategy, told in a voice. */
    public FindingText(Strategy strategy, RuleIndex index, Phrasing voice) {
        this.strategy = strategy;
        this.index = index;
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.names = new SubjectNames(strategy.audit(), strategy.facts(), voice.messages());
        this.market = new MarketText(strategy.audit(), voice, display, names);
        this.facts = new FactText(strategy, voice, market, names);
        this.results = new ResultText(strategy, voice);
        this.gaps = new GapText(this, voice, names, results, market);
    }

    /** A gap by what fails and where, with the fact that tells most, without a full stop. */
    public Text gap(FoundGap gap) {
        return gaps.inBrief(gap);
    }

    /** Gaps in words: their names and the facts they stand on. */
    GapText gaps() {
        return gaps;
    }

    /** What one signal of a gap says, without the place, which stands beside it. */
    Text unplaced(FoundGap gap, Conclusion<Signal> signal) {
        FoundGap shown = gap.asShownBy(signal);
        Optional<RulePage> page = index.page(signal.rule());
        return page.isEmpty()
                ? voice.own(SubjectNames.words(signal.rule()))
                : voice.fill(
                        SubjectNames.within(page.get().finding().replace(" ({subject})", "")),
                        name -> value(shown, name));
    }

    /** A number of answers. */
    String counted(double answers) {
        return display.count(answers);
    }

    /** What one signal of a gap says, in one sentence without a full stop. */
    public Text signal(FoundGap gap, Conclusion<Signal> signal) {
        FoundGap shown = gap.asShownBy(signal);
        return voice.opening(page(signal.rule(), gap.gap().subject(), name -> value(shown, name)));
    }

    /** The same in a few words, for a line of a table: what fails and where. */
    public Text inBrief(FoundGap gap) {
        return gaps.name(gap);
    }

    /** What stands behind it as a figure: how those who met it rate us, what was measured, who is ahead. */
    public Text figure(FoundGap gap) {
        Optional<RivalComparison> standing = worst(gap, RivalComparison.class, RivalComparison::rivalLead);
        if (standing.isPresent()) {
            return voice.say(
                    "say.us-and-them",
                    "us",
                    market.value(standing.get(), standing.get().ours(), false),
                    "them",
                    market.value(standing.get(), standing.get().theirs(), false));
        }
        FoundGap shown = gap.asShownBy(gap.signals().get(0));
        return Stream.of("figure", "rating", "value")
                .flatMap(name -> Stream.ofNullable(value(shown, name)))
                .findFirst()
                .orElseGet(() -> voice.say("say.not-known.short"));
    }

    /** Whether it is known how those who met it rate us. */
    boolean isRated(FoundGap gap) {
        return value(gap.asShownBy(gap.signals().get(0)), "rating") != null;
    }

    /** What kind of trouble it is, in one sentence without a full stop. */
    Text pattern(Conclusion<Pattern> pattern) {
        return voice.opening(page(
                pattern.rule(),
                pattern.record().subject(),
                name -> name.equals("subject")
                        ? subject(pattern.record().subject())
                        : facts.found(pattern.evidence(), name)));
    }

    /** The gap of an id, or the id in words where there is none. */
    public Text gap(String id) {
        return strategy.diagnosis().gap(id).map(this::inBrief).orElseGet(() -> voice.own(SubjectNames.words(id)));
    }

    /** The sentence of a rule's page with its values; the rule's name in words where it has no page. */
    public Text page(String rule, Map<String, Text> values) {
        return page(rule, values::get);
    }

    private Text page(String rule, Function<String, @Nullable Text> values) {
        return page(rule, "", values);
    }

    /** The same of a subject; what is true of the whole organization does not say its name in brackets. */
    private Text page(String rule, String subject, Function<String, @Nullable Text> values) {
        Optional<RulePage> page = index.page(rule);
        if (page.isEmpty()) {
            return voice.own(SubjectNames.words(rule));
        }
        String finding = page.get().finding();
        return voice.fill(
                subject.equals(Measurement.ORGANIZATION) ? finding.replace(" ({subject})", "") : finding, values);
    }

    /** What people call a subject. */
    public Text subject(String id) {
        return voice.own(names.subject(id));
    }

    /** What the page of a gap's rule may name; null where nothing is known of it. */
    @Nullable
    Text value(FoundGap gap, String name) {
        Text found = facts.found(shown(gap), name);
        if (found != null) {
            return found;
        }
        return switch (name) {
            case "subject" -> subject(gap.gap().subject());
            case "says" ->
                voice.own(names.called(
                        gap.lead().isOfWholePlace()
                                ? gap.gap().name()
                                : gap.lead().about()));
            case "customers" -> voice.own(names.customers());
            case "worst" -> voice.own(display.signed(Emotions.WORST));
            case "more" ->
                worst(gap, Change.class, Change::shortfall)
                        .map(change -> more(gap, change))
                        .orElse(null);
            case "accepted" ->
                gap.evidence().stream()
                        .filter(Threshold.class::isInstance)
                        .map(Threshold.class::cast)
                        .filter(FactText::isInUnitsOfMeasures)
                        .findFirst()
                        .map(accepted -> voice.own(accepted(gap, accepted)))
                        .orElse(null);
            default -> null;
        };
    }

    /** The evidence of a gap; of several steps, changes or comparisons only the one the gap was taken from: the worst. */
    private static List<Object> shown(FoundGap gap) {
        List<Object> worst = Stream.of(
                        worst(gap, JourneyStep.class, step -> -step.emotion()),
                        worst(gap, Change.class, Change::shortfall),
                        worst(gap, RivalComparison.class, RivalComparison::rivalLead))
                .<Object>flatMap(Optional::stream)
                .toList();
        return gap.evidence().stream()
                .filter(fact -> worst.contains(fact) || worst.stream().noneMatch(fact.getClass()::isInstance))
                .toList();
    }

    /** What is not proven either way, and how many answers would tell, in one sentence. */
    public Text inconclusive(Conclusion<Inconclusive> open) {
        Inconclusive measure = open.record();
        Measurement measured = open.evidence().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .findFirst()
                .orElseThrow();
        MetricDefinition metric = results.metric(measured);
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

    /** Facts about the market in words. */
    MarketText market() {
        return market;
    }

    /** A line of a SWOT in the sentence of its rule's page. */
    Text swot(Conclusion<SwotItem> item) {
        return voice.opening(page(item.rule(), name -> facts.found(item.evidence(), name)));
    }

    /** Facts in words. */
    FactText facts() {
        return facts;
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
    private static <T> Optional<T> worst(FoundGap gap, Class<T> kind, ToDoubleFunction<T> shortfall) {
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
