package org.cxadvisor.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Audit.Ambition;
import org.cxadvisor.audit.Audit.Capabilities;
import org.cxadvisor.audit.Audit.Comparison;
import org.cxadvisor.audit.Audit.Competitor;
import org.cxadvisor.audit.Audit.Customers;
import org.cxadvisor.audit.Audit.Driver;
import org.cxadvisor.audit.Audit.Event;
import org.cxadvisor.audit.Audit.Initiative;
import org.cxadvisor.audit.Audit.Journey;
import org.cxadvisor.audit.Audit.Keyword;
import org.cxadvisor.audit.Audit.Limits;
import org.cxadvisor.audit.Audit.LostBecause;
import org.cxadvisor.audit.Audit.Mention;
import org.cxadvisor.audit.Audit.Mentions;
import org.cxadvisor.audit.Audit.MysteryContact;
import org.cxadvisor.audit.Audit.Organization;
import org.cxadvisor.audit.Audit.OwnMetric;
import org.cxadvisor.audit.Audit.Pain;
import org.cxadvisor.audit.Audit.People;
import org.cxadvisor.audit.Audit.Persona;
import org.cxadvisor.audit.Audit.Queue;
import org.cxadvisor.audit.Audit.Reason;
import org.cxadvisor.audit.Audit.Review;
import org.cxadvisor.audit.Audit.Reviews;
import org.cxadvisor.audit.Audit.Scorecard;
import org.cxadvisor.audit.Audit.Search;
import org.cxadvisor.audit.Audit.Segment;
import org.cxadvisor.audit.Audit.Source;
import org.cxadvisor.audit.Audit.Step;
import org.cxadvisor.audit.Audit.Touchpoint;
import org.cxadvisor.audit.Audit.Tried;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Weight;
import org.cxadvisor.metric.Work;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Turns a document that has passed its form and its references into an audit. */
final class AuditBinder {

    private final Part audit;
    private final History history;
    private final Readings readings;
    private final Stated<Period> period;
    private final Stated<List<Source>> sources;
    private final Stated<List<OwnMetric>> ownMetrics;

    /** The source of each metric of the whole organisation, and of each touchpoint's rating; empty when not said. */
    private final Map<String, String> metricSources = new LinkedHashMap<>();

    private final Map<String, String> ratingSources = new LinkedHashMap<>();

    /** The touchpoint that a metric's history belongs to, where only one measures it and nobody else does. */
    private final Map<String, String> homes = new LinkedHashMap<>();

    /** @param inherited the period of an audit that states none: of a fragment */
    AuditBinder(Fields audit, Map<String, MetricDefinition> metrics, History history, Stated<Period> inherited) {
        this.audit = new Part(audit);
        this.history = history;
        this.period = this.audit.period("period").orElse(inherited);
        this.sources = this.audit.parts("sources", AuditBinder::source);
        this.ownMetrics = this.audit.parts("own-metrics", AuditBinder::ownMetric);
        Map<String, Source> sourceById = new LinkedHashMap<>();
        Stated.all(sources).forEach(source -> sourceById.put(source.id(), source));
        Map<String, Scale> ownScales = new LinkedHashMap<>();
        Stated.all(ownMetrics)
                .forEach(metric -> metric.scale().known().ifPresent(scale -> ownScales.put(metric.id(), scale)));
        this.readings = new Readings(sourceById, period, metrics, ownScales);
        for (Field metric : Nodes.entries(audit, "metrics")) {
            metricSources.put(metric.key(), sourceIn(metric.value()));
        }
        for (Fields touchpoint : Nodes.items(audit, "touchpoints")) {
            String id = Nodes.word(touchpoint, "id");
            ratingSources.put(id, sourceIn(touchpoint.get("rating")));
            Nodes.entries(touchpoint, "metrics").forEach(metric -> homes.merge(metric.key(), id, (one, two) -> ""));
        }
        homes.values().removeIf(String::isEmpty);
        homes.keySet().removeAll(metricSources.keySet());
    }

    Audit bind() {
        return new Audit(
                organization(),
                asOf(),
                period,
                sources,
                audit.part("customers", AuditBinder::customers),
                audit.part("lost-because", AuditBinder::lostBecause),
                audit.parts("ambitions", AuditBinder::ambition),
                ownMetrics,
                metrics(),
                audit.parts("touchpoints", this::touchpoint),
                audit.parts("queues", this::queue),
                audit.parts("segments", this::segment),
                audit.parts("drivers", AuditBinder::driver),
                audit.parts("competitors", AuditBinder::competitor),
                audit.part(Audit.US, AuditBinder::tried),
                audit.parts("comparisons", this::comparison),
                audit.part("reviews", this::reviews),
                audit.part("mentions", AuditBinder::mentions),
                audit.part("search", AuditBinder::search),
                audit.parts("personas", AuditBinder::persona),
                audit.parts("journeys", AuditBinder::journey),
                audit.parts("events", AuditBinder::event),
                audit.parts("initiatives", AuditBinder::initiative),
                audit.part("people", this::people),
                audit.part("capabilities", AuditBinder::capabilities),
                audit.part("limits", AuditBinder::limits),
                audit.text("history"),
                audit.at());
    }

    private Stated<LocalDate> asOf() {
        return audit.value("as-of", Period::parseDate).orElse(period.map(Period::last));
    }

    private Organization organization() {
        return audit.part("organization", AuditBinder::organization)
                .or(organization("Case", audit.at(), new Part(new Fields(List.of(), audit.at()))));
    }

    private static Organization organization(Part part) {
        return organization(part.exact("name"), part.at(), part);
    }

    private static Organization organization(String name, Place at, Part part) {
        return new Organization(
                name,
                part.text("industry"),
                part.text("region"),
                part.text("currency"),
                part.text("language"),
                part.count("staff"),
                at);
    }

    private static Source source(Part part) {
        return new Source(
                part.exact("id"),
                part.text("what"),
                part.text("kind"),
                part.text("trigger"),
                part.text("sample"),
                part.count("sent"),
                part.count("responses"),
                part.count("from-accounts"),
                part.scale("scale"),
                part.period("date"),
                part.period("period"),
                part.text("describes"),
                part.text("note"),
                part.at());
    }

    private static Customers customers(Part part) {
        return new Customers(
                part.text("called"),
                part.count("at-start"),
                part.count("at-end"),
                part.count("lost"),
                part.money("margin"),
                part.rate("orders"),
                part.money("revenue"),
                part.money("revenue-lost"),
                part.at());
    }

    private static LostBecause lostBecause(Part part) {
        return new LostBecause(part.text("source"), part.others(Set.of("source"), Share::parse), part.at());
    }

    private static Ambition ambition(Part part) {
        return new Ambition(
                part.exact("id"),
                part.text("says"),
                part.text("metric"),
                part.value("change", PointsChange::parse),
                part.period("until"),
                part.at());
    }

    private static OwnMetric ownMetric(Part part) {
        return new OwnMetric(
                part.exact("id"),
                part.text("says"),
                part.exact("measured-as"),
                part.exact("better"),
                part.scale("scale"),
                part.at());
    }

    private Stated<Map<String, Series>> metrics() {
        Stated<Map<String, Series>> written = audit.entries("metrics", fields -> {
            Map<String, Series> series = new LinkedHashMap<>();
            for (Field field : fields.fields()) {
                series.put(field.key(), metric(field.key(), field.value(), field.keyPlace()));
            }
            return series;
        });
        Map<String, Series> all = new LinkedHashMap<>(Stated.entries(written));
        List<String> measured = history.metrics();
        measured.removeAll(homes.keySet());
        for (String metric : measured) {
            all.computeIfAbsent(metric, only -> metric(only, null, history.place(only)));
        }
        if (all.isEmpty()) {
            return written;
        }
        return new Known<>(Collections.unmodifiableMap(all), written.place(audit.at()));
    }

    private Series metric(String id, @Nullable Node node, Place at) {
        return readings.metric(id, node, "", history.figures(id), at);
    }

    private Stated<Map<String, Series>> metrics(Part part, String source) {
        return metrics(part, source, metric -> List.of());
    }

    private Stated<Map<String, Series>> metrics(Part part, String source, Function<String, List<HistoryRow>> history) {
        return part.entries("metrics", fields -> {
            Map<String, Series> series = new LinkedHashMap<>();
            for (Field field : fields.fields()) {
                String id = field.key();
                String from = source.isEmpty() ? metricSources.getOrDefault(id, "") : source;
                series.put(id, readings.metric(id, field.value(), from, history.apply(id), field.keyPlace()));
            }
            return Collections.unmodifiableMap(series);
        });
    }

    private List<HistoryRow> historyAt(String touchpoint, String metric) {
        return touchpoint.equals(homes.get(metric)) ? history.figures(metric) : List.of();
    }

    private Touchpoint touchpoint(Part part) {
        String id = part.exact("id");
        Stated<List<Pain>> pains = part.parts("pains", pain -> pain(pain, ratingSources.getOrDefault(id, "")));
        return new Touchpoint(
                id,
                part.text("name"),
                part.text("kind"),
                part.text("stage"),
                part.words("channels"),
                part.text("run-by"),
                part.text("owner"),
                part.rate("used-by"),
                part.number("importance"),
                readings.rating(part.node("rating"), "", history.ratings(id), part.at()),
                metrics(part, "", metric -> historyAt(id, metric)),
                part.words("in-place"),
                part.words("not-in-place"),
                pains.map(all -> all.stream().filter(pain -> !isOfSector(pain)).toList()),
                Stated.all(pains).stream().filter(this::isOfSector).toList(),
                part.words("does-well"),
                part.at());
    }

    private boolean isOfSector(Pain pain) {
        return readings.isOfSector(pain.source().or(""));
    }

    private Pain pain(Part part, String ratingSource) {
        return new Pain(
                part.exact("theme"),
                part.text("says"),
                part.text("source"),
                part.count("count"),
                part.count("of"),
                part.share("share"),
                readings.reading(
                        "", part.node("rating-when-met"), part.text("source").or(ratingSource)),
                part.text("severity"),
                part.at());
    }

    private Queue queue(Part part) {
        String source = part.text("source").or("");
        return new Queue(
                part.exact("id"),
                part.text("touchpoint"),
                part.text("source"),
                part.rate("contacts"),
                part.count("busiest-half-hour"),
                part.count("agents"),
                inQueue("handling-time", part, source),
                inQueue("first-response-time", part, source),
                part.rate("repeat-contacts"),
                part.parts("reasons", AuditBinder::reason),
                metrics(part, source),
                part.at());
    }

    private Series inQueue(String metric, Part part, String source) {
        return readings.metric(metric, part.node(metric), source, List.of(), part.at());
    }

    private static Reason reason(Part part) {
        return new Reason(part.exact("theme"), part.share("share"), part.words("nature"), part.at());
    }

    private Segment segment(Part part) {
        return new Segment(
                part.exact("id"),
                part.text("by"),
                part.text("touchpoint"),
                part.words("within"),
                part.text("persona"),
                part.count("customers"),
                metrics(part, ""),
                part.entries("touchpoints", this::ratings),
                part.money("revenue-lost"),
                part.at());
    }

    private Map<String, Series> ratings(Fields touchpoints) {
        Map<String, Series> ratings = new LinkedHashMap<>();
        for (Field field : touchpoints.fields()) {
            String source = ratingSources.getOrDefault(field.key(), "");
            ratings.put(field.key(), readings.rating(field.value(), source, List.of(), field.keyPlace()));
        }
        return Collections.unmodifiableMap(ratings);
    }

    private static Driver driver(Part part) {
        return new Driver(
                part.exact("id"),
                part.text("outcome"),
                part.text("method"),
                part.count("responses"),
                part.text("source"),
                part.texts("weights", Weight::parse),
                part.at());
    }

    private static Competitor competitor(Part part) {
        return new Competitor(
                part.exact("id"),
                part.text("name"),
                part.part("scorecards", AuditBinder::scorecard),
                part.parts("mystery-contacts", AuditBinder::mysteryContact),
                part.at());
    }

    private static Tried tried(Part part) {
        return new Tried(
                part.part("scorecards", AuditBinder::scorecard),
                part.parts("mystery-contacts", AuditBinder::mysteryContact),
                part.at());
    }

    private static Scorecard scorecard(Part part) {
        return new Scorecard(
                part.text("source"),
                part.others(
                        Set.of("source"),
                        text -> Decimal.parse(text).stream().boxed().findFirst()),
                part.at());
    }

    private static MysteryContact mysteryContact(Part part) {
        return new MysteryContact(
                part.text("source"),
                part.text("channel"),
                part.value("first-reply", Span::parse),
                part.text("solved").map("true"::equals),
                part.at());
    }

    private Comparison comparison(Part part) {
        Stated<String> metric = part.text("metric");
        String source = part.text("source").or("");
        return new Comparison(
                part.exact("id"),
                part.text("touchpoint"),
                metric,
                part.text("source"),
                part.entries("results", results -> {
                    Map<String, Stated<Reading>> alike = new LinkedHashMap<>();
                    for (Field result : results.fields()) {
                        alike.put(result.key(), readings.reading(metric.or(""), result.value(), source));
                    }
                    return Collections.unmodifiableMap(alike);
                }),
                part.at());
    }

    private Reviews reviews(Part part) {
        String source = part.text("source").or("");
        return new Reviews(
                part.text("source"),
                part.entries("results", results -> results(results, review -> review(review, source))),
                part.at());
    }

    private Review review(Part part, String source) {
        return new Review(readings.reading("", part.fields(), source), part.texts("negative", Share::parse), part.at());
    }

    private static Mentions mentions(Part part) {
        return new Mentions(
                part.text("source"),
                part.entries("results", results -> results(results, AuditBinder::mention)),
                part.at());
    }

    private static Mention mention(Part part) {
        return new Mention(
                part.count("positive"),
                part.count("neutral"),
                part.count("negative"),
                part.texts("reasons", Share::parse),
                part.at());
    }

    private static <T> Map<String, Stated<T>> results(Fields results, Function<Part, T> bind) {
        Map<String, Stated<T>> bound = new LinkedHashMap<>();
        for (Field result : results.fields()) {
            bound.put(result.key(), new Part(results).part(result.key(), bind));
        }
        return Collections.unmodifiableMap(bound);
    }

    private static Search search(Part part) {
        return new Search(part.text("source"), part.parts("keywords", AuditBinder::keyword), part.at());
    }

    private static Keyword keyword(Part part) {
        return new Keyword(part.exact("phrase"), part.rate("searches"), part.texts("ranks", Count::parse), part.at());
    }

    private static Persona persona(Part part) {
        return new Persona(
                part.exact("id"), part.text("goal"), part.words("channels"), part.count("evidence"), part.at());
    }

    private static Journey journey(Part part) {
        return new Journey(part.exact("id"), part.text("persona"), part.parts("steps", AuditBinder::step), part.at());
    }

    private static Step step(Part part) {
        return new Step(
                part.text("touchpoint"),
                part.number("emotion"),
                part.number("effort"),
                part.number("importance"),
                part.value("share", Share::parse),
                part.at());
    }

    private static Event event(Part part) {
        return new Event(part.period("date"), part.text("what"), part.text("note"), part.at());
    }

    private static Initiative initiative(Part part) {
        return new Initiative(
                part.exact("tactic"), part.text("state"), part.period("date"), part.text("outcome"), part.at());
    }

    private People people(Part part) {
        return new People(
                part.count("agents"),
                part.rate("leavers"),
                readings.metric("enps", part.node("enps"), "", List.of(), part.at()),
                part.at());
    }

    private static Capabilities capabilities(Part part) {
        return new Capabilities(part.words("in-place"), part.words("not-in-place"), part.at());
    }

    private static Limits limits(Part part) {
        return new Limits(
                part.money("budget"),
                part.value("people", Work::parse),
                part.value("start", Period::parseDate),
                part.value("end", Period::parseDate),
                part.values("freeze", Period::parse),
                part.words("not-wanted"),
                part.texts("exchange", Money::parse),
                part.at());
    }

    private static String sourceIn(@Nullable Node reading) {
        return reading instanceof Fields fields ? Nodes.word(fields, "source") : "";
    }
}
