package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.PreferredChannel;
import org.cxadvisor.fact.ScaledValue;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;

/** What kinds of customers want and feel: the steps of their journeys, whole journeys, and the channels they turn to. */
final class JourneyFacts {

    private static final double MOST_EFFORT = 7;
    private static final double LEAST = 1;

    private final Audit audit;
    private final Thresholds thresholds;
    private final ImportanceFacts importances;
    private final AuditFacts.Noted noted;
    private final Map<String, Audit.Persona> personas = new HashMap<>();
    private final Map<String, Audit.Touchpoint> touchpoints = new HashMap<>();
    private final Map<String, List<Felt>> feelings = new HashMap<>();

    JourneyFacts(Audit audit, Thresholds thresholds, ImportanceFacts importances, AuditFacts.Noted noted) {
        this.audit = audit;
        this.thresholds = thresholds;
        this.importances = importances;
        this.noted = noted;
        Stated.all(audit.personas()).forEach(persona -> personas.put(persona.id(), persona));
        Stated.all(audit.touchpoints()).forEach(touchpoint -> touchpoints.putIfAbsent(touchpoint.id(), touchpoint));
        Stated.all(audit.journeys()).forEach(this::feel);
    }

    /** What a kind of customer feels at a touchpoint. */
    private record Felt(String persona, double emotion) {}

    private void feel(Audit.Journey journey) {
        for (Audit.Step step : Stated.all(journey.steps())) {
            step.touchpoint().known().ifPresent(touchpoint -> feelings.computeIfAbsent(
                            touchpoint, id -> new ArrayList<>())
                    .add(new Felt(journey.persona().or(""), emotion(journey, step))));
        }
    }

    /** The emotion as stated; else the score of the step, placed on the range of emotions as it lies on its own scale. */
    private static double emotion(Audit.Journey journey, Audit.Step step) {
        double score = step.score().or(Double.NaN);
        double byScore = journey.scale()
                .known()
                .map(scale -> (score - scale.low()) / (scale.high() - scale.low()))
                .map(place -> Emotions.WORST + place * (Emotions.BEST - Emotions.WORST))
                .orElse(Double.NaN);
        return step.emotion().or(byScore);
    }

    void note() {
        Stated.all(audit.personas()).forEach(this::channels);
        Stated.all(audit.journeys()).forEach(this::journey);
    }

    private void journey(Audit.Journey journey) {
        String persona = journey.persona().or("");
        List<Audit.Step> steps = Stated.all(journey.steps());
        if (steps.isEmpty()) {
            return;
        }
        Emotions felt =
                new Emotions(steps.stream().map(step -> emotion(journey, step)).toList());
        int peak = felt.peakAt();
        noted.add(new JourneyEmotion(
                journey.id(),
                persona,
                felt.peak(),
                peak < 0 ? "" : steps.get(peak).touchpoint().or(""),
                felt.end(),
                felt.remembered(),
                felt.mean(),
                felt.lowest(),
                footing(persona),
                noted.at(journey.at())));
        List<Double> shares = shares(steps);
        for (int i = 0; i < steps.size(); i++) {
            noted.add(step(journey, i, shares));
            scales(journey, steps.get(i));
        }
    }

    private JourneyStep step(Audit.Journey journey, int index, List<Double> shares) {
        Audit.Step step = Stated.all(journey.steps()).get(index);
        String persona = journey.persona().or("");
        String touchpoint = step.touchpoint().or("");
        double emotion = emotion(journey, step);
        Importance importance = importance(step, touchpoint);
        double share = shares.get(index);
        return new JourneyStep(
                journey.id(),
                persona,
                touchpoint,
                index + 1,
                emotion,
                step.effort().or(Double.NaN),
                importance.value(),
                importance.basis(),
                share,
                Emotions.pain(importance.value(), emotion, Double.isNaN(share) ? 1 : share),
                swing(journey, index),
                dropOff(journey, index),
                footing(persona),
                reach(persona) * share,
                noted.at(step.at()));
    }

    private Importance importance(Audit.Step step, String touchpoint) {
        return step.importance()
                .known()
                .map(stated -> ImportanceFacts.stated(touchpoint, stated, ""))
                .orElseGet(() -> importances.ofTouchpoint(touchpoint));
    }

    /**
     * The share of those on the journey who take each step: as stated; else by how much each touchpoint is used, beside the
     * one that is used most; else {@code NaN}.
     */
    private List<Double> shares(List<Audit.Step> steps) {
        double customers = customers();
        List<Double> uses = steps.stream()
                .map(step -> touchpoint(step.touchpoint().or(""))
                        .flatMap(found -> found.usedBy().known())
                        .map(used -> used.among(customers).perYear())
                        .orElse(Double.NaN))
                .toList();
        double most = uses.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double byUse = most > 0 ? uses.get(i) / most : Double.NaN;
            shares.add(steps.get(i)
                    .share()
                    .known()
                    .map(share -> share.percent() / 100)
                    .orElse(byUse));
        }
        return shares;
    }

    /** How many there are, of whom shares are taken; any number where every use is such a share. */
    private double customers() {
        boolean allShares = Stated.all(audit.touchpoints()).stream()
                .flatMap(touchpoint -> touchpoint.usedBy().known().stream())
                .allMatch(Rate::isShare);
        return allShares
                ? 1
                : audit.customers()
                        .known()
                        .flatMap(stated -> stated.atStart().known())
                        .map(count -> count.value())
                        .orElse(Double.NaN);
    }

    /** How far emotions lie apart there: from the step before, and from what others feel at the same touchpoint. */
    private double swing(Audit.Journey journey, int index) {
        List<Audit.Step> steps = Stated.all(journey.steps());
        Audit.Step step = steps.get(index);
        DoubleStream before =
                index == 0 ? DoubleStream.empty() : DoubleStream.of(emotion(journey, steps.get(index - 1)));
        DoubleStream others = step.touchpoint().known().map(feelings::get).stream()
                .flatMap(List::stream)
                .filter(other -> !other.persona().equals(journey.persona().or("")))
                .mapToDouble(Felt::emotion);
        double own = emotion(journey, step);
        return DoubleStream.concat(before, others)
                .map(other -> Math.abs(own - other))
                .filter(distance -> !Double.isNaN(distance))
                .max()
                .orElse(Double.NaN);
    }

    /**
     * Of those who take a step, the share who do not take the next one; only where both shares are stated, and not where
     * the next step is help, for who needs none has not given up.
     */
    private double dropOff(Audit.Journey journey, int index) {
        List<Audit.Step> steps = Stated.all(journey.steps());
        if (index + 1 == steps.size() || isHelp(steps.get(index + 1))) {
            return Double.NaN;
        }
        double now =
                steps.get(index).share().known().map(share -> share.percent()).orElse(Double.NaN);
        double next = steps.get(index + 1)
                .share()
                .known()
                .map(share -> share.percent())
                .orElse(Double.NaN);
        return now > 0 ? Math.max(0, (now - next) / now) : Double.NaN;
    }

    private boolean isHelp(Audit.Step step) {
        return touchpoint(step.touchpoint().or(""))
                .filter(found -> found.stage().or("").equals("help"))
                .isPresent();
    }

    /** What a persona stands on, divided by what it needs: interviews weigh more than answers. */
    private double footing(String persona) {
        Optional<Count> evidence = Optional.ofNullable(personas.get(persona))
                .flatMap(known -> known.evidence().known());
        return evidence.map(count -> count.value() / needed(count)).orElse(Double.NaN);
    }

    private double needed(Count evidence) {
        return evidence.of().toLowerCase(Locale.ROOT).contains("interview")
                ? thresholds.value("interviews-for-a-persona")
                : thresholds.value("answers-for-a-persona");
    }

    /** The share of customers who are of a kind, by the largest segment that is made of it. */
    private double reach(String persona) {
        double customers = audit.customers()
                .known()
                .flatMap(stated -> stated.atStart().known())
                .map(Count::value)
                .orElse(Double.NaN);
        double largest = Stated.all(audit.segments()).stream()
                .filter(segment ->
                        !persona.isEmpty() && segment.persona().or("").equals(persona))
                .flatMap(segment -> segment.customers().known().stream())
                .mapToDouble(Count::value)
                .max()
                .orElse(Double.NaN);
        return customers > 0 ? Math.min(1, largest / customers) : Double.NaN;
    }

    private void channels(Audit.Persona persona) {
        List<Audit.Touchpoint> touchpoints = Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> !touchpoint.kind().or("").equals("aspect"))
                .toList();
        boolean said = !touchpoints.isEmpty()
                && touchpoints.stream()
                        .allMatch(touchpoint -> touchpoint.channels().isKnown());
        Set<String> offered = new LinkedHashSet<>();
        touchpoints.forEach(
                touchpoint -> Stated.all(touchpoint.channels()).forEach(channel -> offered.add(channel.value())));
        List<Stated.Known<String>> wanted = Stated.all(persona.channels());
        for (Stated.Known<String> channel : wanted) {
            noted.add(new PreferredChannel(
                    persona.id(),
                    channel.value(),
                    offered.contains(channel.value()) ? "somewhere" : said ? "nowhere" : "unsaid",
                    wanted.size(),
                    footing(persona.id()),
                    reach(persona.id()),
                    noted.at(channel.place())));
        }
    }

    private void scales(Audit.Journey journey, Audit.Step step) {
        journey.scale().known().ifPresent(scale -> onScale(step.score(), scale.low(), scale.high(), step.at()));
        onScale(step.emotion(), Emotions.WORST, Emotions.BEST, step.at());
        onScale(step.effort(), LEAST, MOST_EFFORT, step.at());
        onScale(step.importance(), ImportanceFacts.STATED_LOWEST, ImportanceFacts.STATED_HIGHEST, step.at());
        onScale(step.share().map(share -> share.percent()), 0, 100, step.at());
    }

    private void onScale(Stated<Double> stated, double lowest, double highest, Place step) {
        stated.known()
                .ifPresent(value -> noted.add(new ScaledValue(
                        value,
                        lowest,
                        highest,
                        AuditFacts.plain(value),
                        AuditFacts.plain(lowest) + ".." + AuditFacts.plain(highest),
                        noted.at(stated.place(step)))));
    }

    private Optional<Audit.Touchpoint> touchpoint(String id) {
        return Optional.ofNullable(touchpoints.get(id));
    }
}
