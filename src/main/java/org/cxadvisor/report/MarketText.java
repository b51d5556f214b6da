package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.FieldComparison;
import org.cxadvisor.fact.MarketPosition;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.PublicComplaint;
import org.cxadvisor.fact.PublicMentions;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalImprovement;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.fact.UnlistedRival;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.page.Text;

/** Facts about the market as people read them: who stands where, on which stick, from which source. */
final class MarketText {

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

    /** A value on a stick, as it was measured there. */
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
                return metric.isPresent() ? display.value(metric.get(), value) : display.onScale(value, highest);
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
                        .map(when -> voice.say("say.source", "what", what, "when", when.text()))
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
        boolean whole = standing.subject().equals(Measurement.ORGANIZATION);
        if (!standing.kind().equals("comparison")) {
            return topic(standing.kind());
        }
        Text measure = voice.own(names.metric(standing.measure()));
        if (whole) {
            return measure;
        }
        return standing.measure().equals("rating")
                ? rival(standing.subject())
                : voice.say("say.list-of-two", "first", rival(standing.subject()), "second", measure);
    }

    /** What the page of a rule may name of these facts. */
    Map<String, Text> values(List<Object> facts) {
        Map<String, Text> values = new TreeMap<>();
        List<Text> rivals = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof PublicMentions talk) {
                values.putAll(talk(talk));
            } else if (fact instanceof RivalScorecard tried) {
                values.put("rival", rival(tried.rival()));
                values.put("theirs", voice.own(display.onScale(tried.theirs(), tried.highest())));
                values.put("value", voice.own(display.onScale(tried.ours(), tried.highest())));
            } else if (fact instanceof MysteryContacts contacts) {
                values.put("rival", rival(contacts.rival()));
                values.put("theirs", voice.own(display.duration(contacts.theirs())));
                values.put("value", voice.own(display.duration(contacts.ours())));
            }
            String named = fact instanceof RivalComparison standing
                    ? standing.rival()
                    : fact instanceof UnlistedRival stranger ? stranger.domain() : "";
            if (!named.isEmpty() && !told.contains(named)) {
                told.add(named);
                rivals.add(rival(named));
            }
        }
        if (!rivals.isEmpty()) {
            values.put("rivals", voice.series(rivals));
        }
        return values;
    }

    private Map<String, Text> talk(PublicMentions talk) {
        return Map.of(
                "bad", voice.own(display.count(talk.negative())),
                "good", voice.own(display.count(talk.positive())),
                "all", voice.own(display.count(talk.all())),
                "value", voice.own(display.share(talk.bad())),
                "reason",
                        talk.reason().isEmpty()
                                ? voice.own("")
                                : voice.say(
                                        "say.most-of-all",
                                        "theme",
                                        SubjectNames.words(talk.reason()),
                                        "share",
                                        display.exactShare(talk.reasonShare() / 100)));
    }

    private Text rival(String id) {
        return voice.own(names.subject(id));
    }

    /** A fact about the market as a clause; empty for what is none. */
    Optional<Text> clause(Object fact) {
        if (fact instanceof RivalComparison standing) {
            return Optional.of(voice.say(
                    "say.market.standing",
                    "what",
                    compared(standing),
                    "rival",
                    rival(standing.rival()),
                    "theirs",
                    value(standing.kind(), standing.at(), standing.theirs(), true),
                    "ours",
                    value(standing.kind(), standing.at(), standing.ours(), true),
                    "source",
                    source(standing.source())));
        }
        if (fact instanceof MarketPosition position) {
            return Optional.of(voice.say(
                    "say.market.position",
                    "value",
                    value(position.kind(), position.at(), position.value(), true),
                    "median",
                    value(position.kind(), position.at(), position.median(), true),
                    "source",
                    source(position.source())));
        }
        if (fact instanceof FieldComparison contest) {
            return Optional.of(voice.say(
                    "say.market.contest",
                    "typical",
                    display.share(contest.typical()),
                    "best",
                    display.share(contest.best()),
                    "rivals",
                    display.count(contest.rivals())));
        }
        return tried(fact).or(() -> told(fact));
    }

    private Optional<Text> tried(Object fact) {
        if (fact instanceof RivalScorecard tried) {
            return Optional.of(voice.say(
                    Double.isNaN(tried.ours()) ? "say.market.tried" : "say.market.tried-both",
                    "what",
                    topic(tried.what()),
                    "theirs",
                    display.onScale(tried.theirs(), tried.highest()),
                    "ours",
                    display.onScale(tried.ours(), tried.highest()),
                    "rival",
                    rival(tried.rival())));
        }
        if (fact instanceof MysteryContacts contacts) {
            return Optional.of(voice.say(
                    Double.isNaN(contacts.ours()) ? "say.market.contacts" : "say.market.contacts-both",
                    "rival",
                    rival(contacts.rival()),
                    "channel",
                    SubjectNames.words(contacts.channel()),
                    "theirs",
                    display.duration(contacts.theirs()),
                    "contacts",
                    display.count(contacts.contacts()),
                    "ours",
                    display.duration(contacts.ours()),
                    "our_contacts",
                    display.count(contacts.ourContacts())));
        }
        return Optional.empty();
    }

    private Optional<Text> told(Object fact) {
        if (fact instanceof RivalComplaint complaint) {
            return Optional.of(complaint(complaint.theme(), complaint.share(), complaint.reviews()));
        }
        if (fact instanceof PublicComplaint complaint) {
            return Optional.of(complaint(complaint.theme(), complaint.share(), complaint.read()));
        }
        if (fact instanceof PublicMentions talk) {
            return Optional.of(voice.say(
                    "say.market.talk",
                    "net",
                    display.value(names.definitionOrShare("sentiment"), talk.net()),
                    "low",
                    display.value(names.definitionOrShare("sentiment"), talk.low()),
                    "high",
                    display.value(names.definitionOrShare("sentiment"), talk.high()),
                    "all",
                    display.count(talk.all())));
        }
        if (fact instanceof UnlistedRival stranger) {
            return Optional.of(voice.say(
                    "say.market.stranger",
                    "domain",
                    stranger.domain(),
                    "phrase",
                    stranger.phrase(),
                    "rank",
                    display.count(stranger.rank()),
                    "ours",
                    display.count(stranger.ours())));
        }
        return fact instanceof RivalImprovement rise
                ? Optional.of(voice.say(
                        "say.market.rise",
                        "rival",
                        rival(rise.rival()),
                        "since",
                        rise.since(),
                        "faster",
                        display.exactShare(rise.faster()),
                        "margin",
                        display.exactShare(rise.margin())))
                : Optional.empty();
    }

    private Text complaint(String theme, double share, double reviews) {
        return voice.say(
                "say.market.complaint",
                "theme",
                SubjectNames.words(theme),
                "share",
                display.exactShare(share / 100),
                "reviews",
                display.count(reviews));
    }
}
