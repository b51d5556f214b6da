package org.cxadvisor.audit;

import static org.cxadvisor.metric.Values.CHANGE;
import static org.cxadvisor.metric.Values.COUNT;
import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.metric.Values.MONEY;
import static org.cxadvisor.metric.Values.NUMBER;
import static org.cxadvisor.metric.Values.PERIOD;
import static org.cxadvisor.metric.Values.RATE;
import static org.cxadvisor.metric.Values.SCALE;
import static org.cxadvisor.metric.Values.SCORE;
import static org.cxadvisor.metric.Values.SCORECARD;
import static org.cxadvisor.metric.Values.SHARE;
import static org.cxadvisor.metric.Values.SPAN;
import static org.cxadvisor.metric.Values.WEIGHT;
import static org.cxadvisor.metric.Values.WHEN;
import static org.cxadvisor.metric.Values.WORK;
import static org.cxadvisor.yaml.Form.either;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.text;
import static org.cxadvisor.yaml.Form.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Word;

/** The format of an audit: every key, what its value looks like and what it means. Safe to share between threads. */
public final class AuditForm {

    private final Vocabulary vocabulary;
    private final List<MetricDefinition> metrics;
    private final BinaryOperator<String> meanings;
    private final boolean fragment;
    private final Map<String, Form> shared;
    private final Form whole;

    private AuditForm(
            Vocabulary vocabulary,
            List<MetricDefinition> metrics,
            BinaryOperator<String> meanings,
            boolean fragment,
            Map<String, Form> shared) {
        this.vocabulary = vocabulary;
        this.metrics = metrics;
        this.meanings = meanings;
        this.fragment = fragment;
        this.shared = shared;
        this.whole = audit();
    }

    /** The format with the meaning of every key, to be published. */
    public static Form documented(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditForm(vocabulary, metrics, KeyMeanings.read(), false, new ConcurrentHashMap<>()).whole();
    }

    /** The format of an audit whose own metrics stand among the others; meanings are left out, for nobody asks. */
    static AuditForm of(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditForm(vocabulary, metrics, (part, name) -> "", false, new ConcurrentHashMap<>());
    }

    /** The same of a part of an audit, in which nothing at the top is required. */
    static AuditForm ofFragment(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditForm(vocabulary, metrics, (part, name) -> "", true, new ConcurrentHashMap<>());
    }

    /** The same format with other metrics; what does not speak of metrics is the same. */
    AuditForm with(List<MetricDefinition> others) {
        return new AuditForm(vocabulary, others, meanings, fragment, shared);
    }

    /** Whether it is the format of a part of an audit. */
    boolean isOfFragments() {
        return fragment;
    }

    /** A whole audit. */
    Form whole() {
        return whole;
    }

    private Form audit() {
        return keyed(
                "an audit",
                new Form.Key("audit", exact(value(AuditValues.FORMAT)), !fragment, ""),
                may("as-of", value(DATE)),
                new Form.Key("organization", exact(organization()), !fragment, ""),
                new Form.Key("period", value(PERIOD), !fragment, ""),
                may("sources", list(source(), "id")),
                may("customers", customers()),
                may("lost-because", lostBecause()),
                may("ambitions", list(ambition(), "id")),
                may("own-metrics", list(ownMetric(), "id")),
                may("metrics", metrics()),
                may("touchpoints", list(touchpoint(), "id")),
                may("queues", list(queue(), "id")),
                may("segments", list(segment(), "id")),
                may("drivers", list(driver(), "id")),
                may("competitors", list(competitor(), "id")),
                may("us", tried()),
                may("comparisons", list(comparison(), "id")),
                may("reviews", reviews()),
                may("mentions", mentions()),
                may("search", search()),
                may("personas", list(persona(), "id")),
                may("journeys", list(journey(), "id")),
                may("events", list(event())),
                may("initiatives", list(initiative())),
                may("people", people()),
                may("capabilities", capabilities()),
                may("limits", limits()),
                may("history", value(AuditValues.HISTORY)));
    }

    private Form organization() {
        return keyed(
                "an organization",
                must("name", exact(text())),
                may("industry", word("an industry", "industries")),
                may("region", text()),
                may("currency", value(AuditValues.CURRENCY)),
                may("language", value(AuditValues.LANGUAGE)),
                may("staff", value(COUNT)),
                may("customers-are", word("a kind of customer", "customer-kinds")));
    }

    private Form source() {
        return keyed(
                "a source",
                must("id", id()),
                may("what", text()),
                may("kind", word("a kind of source", "source-kinds")),
                may("trigger", text()),
                may("sample", word("a kind of sample", "sample-kinds")),
                may("sent", value(COUNT)),
                may("responses", value(COUNT)),
                may("from-accounts", value(COUNT)),
                may("scale", value(SCALE)),
                may("date", value(WHEN)),
                may("period", value(PERIOD)),
                may("describes", word("a scope", "source-scopes")),
                may("note", text()));
    }

    private Form customers() {
        return keyed(
                "customers",
                may("called", text()),
                may("at-start", value(COUNT)),
                may("at-end", value(COUNT)),
                may("lost", value(COUNT)),
                may("users", value(COUNT)),
                may("margin", value(MONEY)),
                may("orders", value(RATE)),
                may("revenue", value(MONEY)),
                may("revenue-lost", value(MONEY)),
                may("largest-ten", value(SHARE)));
    }

    private Form lostBecause() {
        return map(
                "lost-because",
                List.of(may("source", reference()), may("unknown", value(SHARE))),
                word("a theme", "themes"),
                value(SHARE));
    }

    private Form ambition() {
        return keyed(
                "an ambition",
                must("id", id()),
                may("says", text()),
                may("metric", reference()),
                may("change", value(CHANGE)),
                may("until", value(PERIOD)));
    }

    private Form ownMetric() {
        return keyed(
                "an own metric",
                must("id", id()),
                may("says", text()),
                must("measured-as", exact(own("a way to measure", OwnMetrics.WAYS))),
                must("better", exact(own("a direction", OwnMetrics.DIRECTIONS))),
                may("scale", value(SCALE)));
    }

    private Form metrics() {
        List<Form.Key> known = new ArrayList<>();
        for (MetricDefinition metric : metrics) {
            known.add(new Form.Key(metric.id(), reading(FigureFormat.writtenAs(metric)), false, metric.says()));
        }
        return map("metrics", known, value(AuditValues.ID), reading("other"));
    }

    private Form touchpoint() {
        return keyed(
                "a touchpoint",
                must("id", id()),
                may("name", text()),
                may("formerly", reference()),
                may("kind", word("a kind of touchpoint", "touchpoint-kinds")),
                may("stage", word("a stage", "stages")),
                may("channels", list(word("a channel", "channels"))),
                may("run-by", text()),
                may("control", word("a kind of control", "control-kinds")),
                may("owner", text()),
                may("used-by", value(RATE)),
                may("importance", value(NUMBER)),
                may("rating", reading("mean")),
                may("metrics", metrics()),
                may("in-place", practices()),
                may("not-in-place", practices()),
                may("pains", list(pain(), "theme")),
                may("does-well", list(text())));
    }

    private Form pain() {
        return keyed(
                "a pain",
                must("theme", exact(word("a theme", "themes"))),
                may("says", text()),
                may("source", reference()),
                may("count", value(COUNT)),
                may("of", value(COUNT)),
                may("share", value(SHARE)),
                may("rating-when-met", reading("mean")),
                may("severity", own("a severity", List.of("minor", "moderate", "major", "critical"))));
    }

    private Form queue() {
        return keyed(
                "a queue",
                must("id", id()),
                may("touchpoint", reference()),
                may("source", reference()),
                may("contacts", value(RATE)),
                may("busiest-half-hour", value(COUNT)),
                may("agents", value(COUNT)),
                may("handling-time", reading("duration")),
                may("first-response-time", reading("duration")),
                may("repeat-contacts", value(RATE)),
                may("reasons", list(reason(), "theme")),
                may("metrics", metrics()));
    }

    private Form reason() {
        return keyed(
                "a reason",
                must("theme", exact(word("a theme", "themes"))),
                may("share", value(SHARE)),
                may("nature", list(word("a nature", "reason-natures"))));
    }

    private Form segment() {
        return keyed(
                "a segment",
                must("id", id()),
                may("by", text()),
                may("touchpoint", reference()),
                may("within", list(reference())),
                may("persona", reference()),
                may("customers", value(COUNT)),
                may("metrics", metrics()),
                may("touchpoints", map("touchpoints", reading("mean"))),
                may("revenue-lost", value(MONEY)));
    }

    private Form driver() {
        return keyed(
                "a driver study",
                must("id", id()),
                may("outcome", reference()),
                may("method", word("a method", "driver-methods")),
                may("responses", value(COUNT)),
                may("explains", value(SHARE)),
                may("source", reference()),
                may("weights", map("weights", value(WEIGHT))));
    }

    private Form competitor() {
        return keyed(
                "a competitor",
                must("id", id()),
                may("name", text()),
                may("scorecards", scorecards()),
                may("mystery-contacts", list(mysteryContact())));
    }

    private Form tried() {
        return keyed("our own trial", may("scorecards", scorecards()), may("mystery-contacts", list(mysteryContact())));
    }

    private Form scorecards() {
        return map(
                "scorecards", List.of(may("source", reference())), word("a scorecard", "scorecards"), value(SCORECARD));
    }

    private Form mysteryContact() {
        return keyed(
                "a mystery contact",
                may("source", reference()),
                may("channel", word("a channel", "channels")),
                may("first-reply", value(SPAN)),
                may("solved", value(AuditValues.TRUE_OR_FALSE)));
    }

    private Form comparison() {
        return keyed(
                "a comparison",
                must("id", id()),
                may("touchpoint", reference()),
                may("metric", reference()),
                may("source", reference()),
                may("results", map("results", reading("other"))));
    }

    private Form reviews() {
        List<Form.Key> keys = new ArrayList<>(readingKeys("mean", NUMBER));
        keys.add(may("negative", themeShares("negative")));
        return keyed(
                "reviews",
                may("source", reference()),
                may("results", map("results", keyed("a review rating", keys.toArray(new Form.Key[0])))));
    }

    private Form mentions() {
        Form mention = keyed(
                "mentions of one",
                may("positive", value(COUNT)),
                may("neutral", value(COUNT)),
                may("negative", value(COUNT)),
                may("reasons", themeShares("reasons")));
        return keyed("mentions", may("source", reference()), may("results", map("results", mention)));
    }

    private Form search() {
        Form keyword = keyed(
                "a keyword",
                must("phrase", exact(text())),
                may("searches", value(RATE)),
                may("ranks", map("ranks", value(COUNT))));
        return keyed("search", may("source", reference()), may("keywords", list(keyword, "phrase")));
    }

    private Form persona() {
        return keyed(
                "a persona",
                must("id", id()),
                may("goal", text()),
                may("device", word("a device", "devices")),
                may("channels", list(word("a channel", "channels"))),
                may("evidence", value(COUNT)));
    }

    private Form journey() {
        Form step = keyed(
                "a step",
                may("touchpoint", reference()),
                may("emotion", value(NUMBER)),
                may("effort", value(NUMBER)),
                may("importance", value(NUMBER)),
                may("share", value(SHARE)));
        return keyed("a journey", must("id", id()), may("persona", reference()), may("steps", list(step)));
    }

    private Form event() {
        return keyed(
                "an event",
                may("date", value(PERIOD)),
                may("what", text()),
                may("touches", list(reference())),
                may("note", text()));
    }

    private Form initiative() {
        return keyed(
                "an initiative",
                must("tactic", id()),
                may("state", word("a state", "initiative-states")),
                may("date", value(PERIOD)),
                may("outcome", text()));
    }

    private Form people() {
        return keyed(
                "people",
                may("agents", value(COUNT)),
                may("leavers", value(RATE)),
                may("salary", value(MONEY)),
                may("enps", reading("score")));
    }

    private Form capabilities() {
        return keyed("capabilities", may("in-place", practices()), may("not-in-place", practices()));
    }

    private Form limits() {
        return keyed(
                "limits",
                may("budget", value(MONEY)),
                may("people", value(WORK)),
                may("start", value(DATE)),
                may("end", value(DATE)),
                may("freeze", list(value(PERIOD))),
                may("not-wanted", list(reference())),
                may("exchange", map("exchange", List.of(), value(AuditValues.CURRENCY), value(MONEY))));
    }

    /** A number measured in one of the ways metrics are; {@code other} where the way is not known to the form. */
    Form reading(String measuredAs) {
        return shared("a reading, " + measuredAs, () -> readingOf(measuredAs));
    }

    private Form readingOf(String measuredAs) {
        Values figure = FigureFormat.figure(measuredAs);
        List<Form.Key> keys = readingKeys(measuredAs, figure);
        Form whole = keyed("a reading", keys.toArray(new Form.Key[0]));
        return either(value(FigureFormat.whole(measuredAs)), whole);
    }

    private List<Form.Key> readingKeys(String measuredAs, Values figure) {
        List<Form.Key> keys = oneReading(measuredAs, figure);
        Form earlier = keyed("an earlier reading", keys.toArray(new Form.Key[0]));
        List<Form.Key> all = new ArrayList<>(keys);
        all.add(may("before", list(earlier)));
        return explained("a reading", all);
    }

    private List<Form.Key> oneReading(String measuredAs, Values figure) {
        List<Form.Key> keys = new ArrayList<>(List.of(
                may("source", reference()),
                may("period", value(PERIOD)),
                may("kind", word("a kind of survey", "survey-kinds")),
                may("definition", reference()),
                may("clock", word("a clock", "clock-kinds")),
                may("scale", value(SCALE)),
                may("promoters", value(COUNT)),
                may("passives", value(COUNT)),
                may("detractors", value(COUNT)),
                may("answers", list(value(COUNT))),
                may("rate", value(FigureFormat.share(measuredAs))),
                may("of", value(COUNT)),
                may("mean", value(figure)),
                may("deviation", value(FigureFormat.deviation(measuredAs))),
                may("median", value(figure)),
                may("p90", value(figure)),
                may("score", value(SCORE)),
                may("responses", value(COUNT)),
                may("answered", value(SHARE)),
                may("weighted", weighted(measuredAs)),
                may("restated-from", value(FigureFormat.whole(measuredAs))),
                may("not-comparable", text())));
        if (FigureFormat.hasValue(measuredAs)) {
            keys.add(may("value", value(FigureFormat.whole(measuredAs))));
        }
        return explained("a reading", keys);
    }

    private Form weighted(String measuredAs) {
        return keyed(
                "a weighted figure",
                may("score", value(SCORE)),
                may("rate", value(FigureFormat.share(measuredAs))),
                may("mean", value(FigureFormat.figure(measuredAs))),
                may("effective-responses", value(COUNT)));
    }

    private Form practices() {
        return shared("practices", () -> {
            List<Word> words = new ArrayList<>(words("practices"));
            words.addAll(words("capabilities"));
            return list(new ChoiceForm("a practice", words, true));
        });
    }

    private Form themeShares(String name) {
        return map(name, List.of(), word("a theme", "themes"), value(SHARE));
    }

    private Form map(String name, Form value) {
        return map(name, List.of(), value(AuditValues.ID), value);
    }

    private Form map(String name, List<Form.Key> known, Form keys, Form value) {
        return new MapForm(name, explained(name, known), keys, value);
    }

    private Form keyed(String name, Form.Key... keys) {
        return new KeyedForm(name, explained(name, List.of(keys)));
    }

    private List<Form.Key> explained(String part, List<Form.Key> keys) {
        List<Form.Key> explained = new ArrayList<>();
        for (Form.Key key : keys) {
            String meaning = key.meaning().isEmpty() ? meanings.apply(part, key.name()) : key.meaning();
            explained.add(meaning.isEmpty() ? key : new Form.Key(key.name(), key.form(), key.required(), meaning));
        }
        return explained;
    }

    private Form word(String name, String list) {
        return shared(name, () -> new ChoiceForm(name, words(list), true));
    }

    private Form shared(String name, Supplier<Form> form) {
        Form known = shared.get(name);
        if (known == null) {
            known = form.get();
            shared.put(name, known);
        }
        return known;
    }

    private List<Word> words(String list) {
        List<Word> words = new ArrayList<>();
        vocabulary.words(list).forEach((word, meaning) -> words.add(new Word(word, meaning)));
        return words;
    }

    private Form own(String name, List<String> words) {
        return new ChoiceForm(
                name,
                words.stream()
                        .map(word -> new Word(word, meanings.apply(name, word)))
                        .toList(),
                false);
    }

    private static Form id() {
        return exact(value(AuditValues.ID));
    }

    private static Form reference() {
        return value(AuditValues.ID);
    }

    private static Form.Key must(String name, Form form) {
        return new Form.Key(name, form, true, "");
    }

    private static Form.Key may(String name, Form form) {
        return new Form.Key(name, form, false, "");
    }
}
