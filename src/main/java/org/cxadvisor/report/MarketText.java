package org.cxadvisor.report;

import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.page.Text;

/** Facts about the market as people read them: who stands where, on which stick, from which source. */
final class MarketText {

    private static final double WHOLE = 100;

    /** How a measure is taken whose value is the judgement of customers. */
    private static final Set<String> RATED = Set.of("mean", "score");

    private final Audit audit;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;

    MarketText(Audit audit, Phrasing voice, Display display, SubjectNames names) {
        this.audit = audit;
        this.voice = voice;
        this.display = display;
        this.names = names;
    }

    /** Our value or theirs, as the comparison measured it. */
    String value(RivalComparison standing, double value, boolean withScale) {
        return value(standing.kind(), standing.at(), value, withScale);
    }

    /** A value as it was measured there. */
    String value(String kind, String at, double value, boolean withScale) {
        return switch (kind) {
            case "sentiment" -> display.value(names.definitionOrShare("sentiment"), value);
            case "voice" -> display.value(names.definitionOrShare("share-of-voice"), value);
            case "search" -> display.value(names.definitionOrShare("search-visibility"), value);
            case "touchpoints" -> display.onScale(value, withScale ? highestOfTouchpoint(at) : Double.NaN);
            case "comparison" -> compared(at, value, withScale);
            default -> display.onScale(value, withScale ? highestInReviews() : Double.NaN);
        };
    }

    private String compared(String at, double value, boolean withScale) {
        for (Audit.Comparison comparison : Stated.all(audit.comparisons())) {
            Optional<Reading> measured = Stated.entries(comparison.results()).values().stream()
                    .flatMap(stated -> stated.known().stream())
                    .filter(reading -> reading.place().toString().equals(at))
                    .findFirst();
            Optional<MetricDefinition> metric =
                    names.definition(comparison.metric().or(""));
            if (measured.isPresent()) {
                double highest = withScale ? measured.get().highest() : Double.NaN;
                boolean isShare = Double.isNaN(measured.get().mean())
                        && !Double.isNaN(measured.get().rate());
                return metric.map(known -> display.value(known, value))
                        .orElseGet(() -> isShare ? display.exactShare(value / WHOLE) : display.onScale(value, highest));
            }
        }
        return display.number(value);
    }

    private double highestInReviews() {
        return audit.reviews()
                .known()
                .flatMap(Audit.Reviews::ours)
                .flatMap(ours -> ours.rating().known())
                .map(Reading::highest)
                .orElse(Double.NaN);
    }

    private double highestOfTouchpoint(String at) {
        return Stated.all(audit.touchpoints()).stream()
                .flatMap(touchpoint -> touchpoint.rating().now().known().stream())
                .filter(reading -> reading.place().toString().equals(at))
                .mapToDouble(Reading::highest)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What it was read from, and of when. */
    Text source(String id) {
        for (Audit.Source source : Stated.all(audit.sources())) {
            if (source.id().equals(id)) {
                String what = source.what().or(source.id());
                return source.date()
                        .orElse(source.period())
                        .known()
                        .map(when -> voice.say("say.source", "what", what, "when", display.when(when)))
                        .orElseGet(() -> voice.own(what));
            }
        }
        return voice.say("say.source-unknown");
    }

    /** What a stick or trial is called: the touchpoint, or what was measured of the whole. */
    Text topic(String name) {
        return voice.sayOr(
                "say.topic." + name, "say.words", "words", names.subject(name).replace('-', ' '));
    }

    /** What was compared: where, and which measure unless it is how customers rate it. */
    Text compared(RivalComparison standing) {
        return compared(standing, names.measure(standing.measure()));
    }

    /** The same within a sentence, where a measure of one's own is told as it is defined. */
    Text told(RivalComparison standing) {
        return compared(standing, names.measure(standing.measure()));
    }

    private Text compared(RivalComparison standing, String measure) {
        if (!standing.kind().equals("comparison")) {
            return topic(standing.kind());
        }
        boolean whole = standing.subject().equals(Measurement.ORGANIZATION);
        if (whole || isComparedWithoutPlace(standing.measure())) {
            return voice.own(measure);
        }
        return standing.measure().equals("rating")
                ? rival(standing.subject())
                : voice.say("say.list-of-two", "first", rival(standing.subject()), "second", measure);
    }

    /** What was compared, where a reader knows the place. */
    Text measured(RivalComparison standing) {
        return standing.kind().equals("comparison")
                ? voice.own(names.measure(standing.measure()))
                : topic(standing.kind());
    }

    /** Whether the audit compares the measure without a place: the place that alone has it tells no reader more. */
    private boolean isComparedWithoutPlace(String measure) {
        return Stated.all(audit.comparisons()).stream()
                .anyMatch(comparison -> comparison.metric().or("").equals(measure)
                        && !comparison.touchpoint().isKnown());
    }

    /** How a rival that is ahead stands to us: only what customers judged is rated, all else is counted. */
    Text stands(RivalComparison standing) {
        return voice.say(isRated(standing) ? "say.rival.rated" : "say.rival.ahead");
    }

    private boolean isRated(RivalComparison standing) {
        if (standing.kind().equals("reviews") || standing.measure().equals("rating")) {
            return true;
        }
        return standing.kind().equals("comparison")
                && names.definition(standing.measure())
                        .filter(metric -> RATED.contains(metric.measuredAs()))
                        .isPresent();
    }

    private Text rival(String id) {
        return voice.own(names.subject(id));
    }
}
