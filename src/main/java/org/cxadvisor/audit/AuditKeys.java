package org.cxadvisor.audit;

import static org.cxadvisor.audit.WordList.CHANNEL;
import static org.cxadvisor.audit.WordList.CONTROL_KIND;
import static org.cxadvisor.audit.WordList.CUSTOMER_KIND;
import static org.cxadvisor.audit.WordList.DEVICE;
import static org.cxadvisor.audit.WordList.DRIVER_METHOD;
import static org.cxadvisor.audit.WordList.INDUSTRY;
import static org.cxadvisor.audit.WordList.INITIATIVE_STATE;
import static org.cxadvisor.audit.WordList.PILLAR;
import static org.cxadvisor.audit.WordList.PRACTICE;
import static org.cxadvisor.audit.WordList.REASON_NATURE;
import static org.cxadvisor.audit.WordList.SAMPLE_KIND;
import static org.cxadvisor.audit.WordList.SCORECARD;
import static org.cxadvisor.audit.WordList.SECTOR;
import static org.cxadvisor.audit.WordList.SOURCE_KIND;
import static org.cxadvisor.audit.WordList.SOURCE_SCOPE;
import static org.cxadvisor.audit.WordList.STAGE;
import static org.cxadvisor.audit.WordList.THEME;
import static org.cxadvisor.audit.WordList.TOUCHPOINT_KIND;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Audit.Ambition;
import org.cxadvisor.audit.Audit.Capabilities;
import org.cxadvisor.audit.Audit.Comparison;
import org.cxadvisor.audit.Audit.Competitor;
import org.cxadvisor.audit.Audit.Customers;
import org.cxadvisor.audit.Audit.Driver;
import org.cxadvisor.audit.Audit.EarlierReasons;
import org.cxadvisor.audit.Audit.EarlierShare;
import org.cxadvisor.audit.Audit.Event;
import org.cxadvisor.audit.Audit.Initiative;
import org.cxadvisor.audit.Audit.Journey;
import org.cxadvisor.audit.Audit.Keyword;
import org.cxadvisor.audit.Audit.Limits;
import org.cxadvisor.audit.Audit.LostBecause;
import org.cxadvisor.audit.Audit.MarketFigure;
import org.cxadvisor.audit.Audit.Mention;
import org.cxadvisor.audit.Audit.Mentions;
import org.cxadvisor.audit.Audit.MysteryContact;
import org.cxadvisor.audit.Audit.Organization;
import org.cxadvisor.audit.Audit.OwnMetric;
import org.cxadvisor.audit.Audit.OwnWord;
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
import org.cxadvisor.audit.Audit.Standard;
import org.cxadvisor.audit.Audit.Step;
import org.cxadvisor.audit.Audit.ThemeCount;
import org.cxadvisor.audit.Audit.Touchpoint;
import org.cxadvisor.audit.Audit.Tried;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.audit.Stated.Unsaid;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Values;
import org.cxadvisor.metric.Weight;
import org.cxadvisor.metric.Work;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.Word;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an audit: each is declared once, with its kind of value and its meaning, where its value becomes a component
 * of a record. From these declarations come the form that audits are checked by, the schema, the explanation of a key, and
 * the audit itself. A new key is one line here and one component of a record in {@link Audit}.
 */
final class AuditKeys {

    private static final List<Word> SEVERITIES = List.of(
            new Word("minor", "Few customers mind"),
            new Word("moderate", "Many customers mind"),
            new Word("major", "Customers consider leaving because of it"),
            new Word("critical", "Customers leave because of it, or are harmed"));

    private final Map<String, MetricDefinition> metrics;
    private final History history;
    private final Stated<Period> inherited;

    /** The source of each metric of the whole organisation, and of each touchpoint's rating; empty when not said. */
    private final Map<String, String> metricSources = new LinkedHashMap<>();

    private final Map<String, String> ratingSources = new LinkedHashMap<>();

    /** The touchpoint that a metric's history belongs to, where only one measures it and nobody else does. */
    private final Map<String, String> homes = new LinkedHashMap<>();

    /** Made as soon as the keys have been read that it needs. */
    private Readings readings;

    private AuditKeys(Map<String, MetricDefinition> metrics, History history, Stated<Period> inherited) {
        this.metrics = metrics;
        this.history = history;
        this.inherited = inherited;
        this.readings = new Readings(Map.of(), new Unsaid<>(), metrics, Map.of(), Period.NEW_YEAR);
    }

    /** Asks for every key there is. */
    static void declare(Keys in) {
        new AuditKeys(Map.of(), History.NONE, new Unsaid<>()).audit(in);
    }

    /**
     * Turns a document that has passed its form and its references into an audit.
     *
     * @param inherited the period of an audit that states none: of a fragment
     */
    static Audit bind(
            Fields document, Map<String, MetricDefinition> metrics, History history, Stated<Period> inherited) {
        AuditKeys keys = new AuditKeys(metrics, history, inherited);
        keys.lookAhead(document);
        return keys.audit(new Part(document, yearStart(document)));
    }

    /** The day on which fiscal years start in an audit, which has to be known before any period is read. */
    static MonthDay yearStart(Fields audit) {
        Fields organization = Nodes.map(audit, "organization");
        return Period.parseYearStart(organization == null ? "" : Nodes.word(organization, "fiscal-year-starts"))
                .orElse(Period.NEW_YEAR);
    }

    private void lookAhead(Fields audit) {
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

    private static String sourceIn(@Nullable Node reading) {
        return reading instanceof Fields fields ? Nodes.word(fields, "source") : "";
    }

    private Audit audit(Keys in) {
        in.exactly().value("audit", AuditValues.FORMAT, Optional::of, "The version of the format");
        Stated<LocalDate> asOf = in.date("as-of", "The day the audit describes; by default the last day of its period");
        Organization organization = in.exactly()
                .part("organization", "an organization", AuditKeys::organization, "The organization the audit is about")
                .or(unnamed(in.at()));
        Stated<Period> period = in.must()
                .period(
                        "period",
                        "What the numbers cover unless they say otherwise; FY2026, or 2025/26, is the fiscal year that ends in 2026")
                .orElse(inherited);
        Stated<Map<String, Stated<OwnWord>>> ownWords = in.keyedBy(
                "own-words",
                AuditKeys::anyId,
                "an own word",
                AuditKeys::ownWord,
                "What words mean that are not on our lists: industries, themes, channels, kinds of sources");
        Stated<List<Source>> sources =
                in.parts("sources", "a source", "id", AuditKeys::source, "Where numbers come from, and their quality");
        Stated<List<OwnMetric>> ownMetrics = in.parts(
                "own-metrics", "an own metric", "id", AuditKeys::ownMetric, "Measures that only this organization has");
        readings = readings(period, sources, ownMetrics, in.yearStart());
        return new Audit(
                organization,
                asOf.orElse(period.map(Period::last)),
                period,
                ownWords,
                sources,
                in.part(
                        "customers",
                        "customers",
                        AuditKeys::customers,
                        "How many customers there are, and their value"),
                in.part("lost-because", "lost-because", AuditKeys::lostBecause, "Why customers left, as shares"),
                in.parts(
                        "standards",
                        "a standard",
                        "",
                        this::standard,
                        "Promises, targets and limits of one's own, which come before every norm"),
                in.parts(
                        "benchmarks",
                        "a benchmark",
                        "id",
                        this::marketFigure,
                        "Averages of the market or sector, never of a competitor"),
                in.parts("ambitions", "an ambition", "id", this::ambition, "What the organization wants to reach"),
                ownMetrics,
                metrics(in),
                in.parts(
                        "touchpoints",
                        "a touchpoint",
                        "id",
                        this::touchpoint,
                        "Where customers meet the organization, and aspects of the experience such as the price"),
                in.parts("queues", "a queue", "id", this::queue, "Where customers wait for staff"),
                in.parts("segments", "a segment", "id", this::segment, "Groups of customers"),
                in.parts("drivers", "a driver study", "id", AuditKeys::driver, "Studies of what drives an outcome"),
                in.parts("competitors", "a competitor", "id", AuditKeys::competitor, "Competitors, and tests of them"),
                in.part(Audit.US, "our own trial", AuditKeys::tried, "The same tests of us, like for like"),
                in.parts(
                        "comparisons",
                        "a comparison",
                        "id",
                        this::comparison,
                        "Us and competitors measured like for like, about one touchpoint"),
                in.part("reviews", "reviews", this::reviews, "Public reviews of us and competitors"),
                in.part("mentions", "mentions", AuditKeys::mentions, "Public mentions of us and competitors"),
                in.part("search", "search", AuditKeys::search, "Search ranks of us and competitors"),
                in.parts("personas", "a persona", "id", AuditKeys::persona, "Types of customers"),
                in.parts("journeys", "a journey", "id", AuditKeys::journey, "The steps that types of customers take"),
                in.parts("events", "an event", "", AuditKeys::event, "What happened and may have moved numbers"),
                in.parts("initiatives", "an initiative", "", AuditKeys::initiative, "What is under way or was tried"),
                in.part("people", "people", this::people, "The staff who serve customers"),
                in.part("capabilities", "capabilities", AuditKeys::capabilities, "What the organization can do"),
                in.part("limits", "limits", AuditKeys::limits, "Budget, people and time, and what is ruled out"),
                in.value("history", AuditValues.HISTORY, Optional::of, "A CSV file beside the audit with long series"),
                in.at());
    }

    private Readings readings(
            Stated<Period> period,
            Stated<List<Source>> sources,
            Stated<List<OwnMetric>> ownMetrics,
            MonthDay yearStart) {
        Map<String, Source> sourceById = new LinkedHashMap<>();
        Stated.all(sources).forEach(source -> sourceById.put(source.id(), source));
        Map<String, Scale> ownScales = new LinkedHashMap<>();
        Stated.all(ownMetrics)
                .forEach(metric -> metric.scale().known().ifPresent(scale -> ownScales.put(metric.id(), scale)));
        return new Readings(sourceById, period, metrics, ownScales, yearStart);
    }

    /** What a part of an audit is about that names no organization. */
    private static Organization unnamed(Place at) {
        Fields named = new Fields(List.of(new Field("name", at, new Scalar("Case", false, at))), at);
        return organization(new Part(named, Period.NEW_YEAR));
    }

    private static Organization organization(Keys in) {
        return new Organization(
                in.exactly().text("name", "Its name as customers know it").or(""),
                in.word("industry", INDUSTRY, "Its industry"),
                in.word("sector", SECTOR, "Who owns it: the state, a nonprofit body or private owners"),
                in.text("region", "Where its customers are, as a country, region or continent"),
                in.value("currency", AuditValues.CURRENCY, Optional::of, "The code of the currency it reports in"),
                in.value("language", AuditValues.LANGUAGE, Optional::of, "The language of reports and screens"),
                in.count("staff", "The number of employees"),
                in.count("sites", "The number of shops, branches, offices or other places it runs"),
                in.word("customers-are", CUSTOMER_KIND, "Whether people or companies buy"),
                in.value(
                        "fiscal-year-starts",
                        Values.YEAR_START,
                        Period::parseYearStart,
                        "Month and day on which a fiscal year starts; FY2026 is the one that ends in 2026, and 2025/26 is the same"),
                in.at());
    }

    private static OwnWord ownWord(Keys in) {
        return new OwnWord(
                in.text("means", "What it means"),
                in.word("pillar", PILLAR, "The pillar it belongs to, if it is a theme"),
                in.concern("The concern that evidence under it is about"),
                in.reference("like", "The listed word whose norms and tactics apply to it"),
                in.at());
    }

    private static Source source(Keys in) {
        return new Source(
                in.id("id", "The name that readings refer to it by"),
                in.text("what", "What it is, in a few words"),
                in.word("kind", SOURCE_KIND, "How the numbers came about"),
                in.text("trigger", "The event after which a survey is sent"),
                in.word("sample", SAMPLE_KIND, "Who answered or was counted"),
                in.count("sent", "How many were asked"),
                in.count("responses", "How many answered, or were counted"),
                in.count("from-accounts", "How many companies the answers come from"),
                in.scale("scale", "The answers one could give, lowest and highest"),
                in.when("date", "When it was taken"),
                in.period("period", "What its numbers cover"),
                in.word("describes", SOURCE_SCOPE, "Whether its numbers are about us or about our industry"),
                in.reference(
                        "same-survey-as", "The source of another wave of the same survey, which makes both a trend"),
                in.text("note", "A remark for readers"),
                in.at());
    }

    private static Customers customers(Keys in) {
        return new Customers(
                in.text("called", "The word for them in sentences"),
                in.count("at-start", "How many there were when the period began"),
                in.count("at-end", "How many there were when it ended"),
                in.count("lost", "How many of those at the start had left by the end"),
                in.rate("served", "How many are served, per time, where nobody is a member"),
                in.count("users", "How many people use what the customers bought"),
                in.money("margin", "Margin per customer after direct costs, per time"),
                in.rate("orders", "Orders per customer, per time"),
                in.money("revenue", "Revenue from all customers, per time"),
                in.money("revenue-lost", "Revenue from customers who left, per time"),
                in.share("largest-ten", "Share of revenue from the ten largest customers"),
                in.at());
    }

    private static LostBecause lostBecause(Keys in) {
        Stated<String> source = in.reference("source", "Where the reasons come from");
        in.share("unknown", "Share of those lost who left for an unknown reason");
        Stated<List<EarlierReasons>> before =
                in.parts("before", "earlier reasons", "", AuditKeys::earlierReasons, "The reasons of earlier periods");
        return new LostBecause(source, reasons(in), before, in.at());
    }

    private static EarlierReasons earlierReasons(Keys in) {
        return new EarlierReasons(
                in.reference("source", "Where they come from; the same source when not written"),
                in.period("period", "What they cover; their source's period when not written"),
                reasons(in),
                in.at());
    }

    private static Map<String, Stated<Share>> reasons(Keys in) {
        return in.others(Set.of("source", "period", "before"), form -> form.word(THEME), Values.SHARE, Share::parse);
    }

    private Standard standard(Keys in) {
        Stated<String> touchpoint = in.reference("touchpoint", "Where it holds; everywhere when not written");
        String metric = in.exactly()
                .reference("metric", "The metric it is about; rating for how customers rate the touchpoint")
                .or("");
        return new Standard(
                touchpoint,
                metric,
                figure(in, "promise", metric, "What customers were promised"),
                figure(in, "target", metric, "What is aimed at"),
                figure(in, "floor", metric, "What the metric must not fall below"),
                figure(in, "ceiling", metric, "What the metric must not exceed"),
                in.share("share", "Share of the cases in which it has to hold; all of them when not written"),
                in.reference("source", "Where it is measured, or stands"),
                in.at());
    }

    private Stated<Double> figure(Keys in, String key, String metric, String meaning) {
        return in.value(key, Values.FIGURE, Optional::of, meaning)
                .map(text -> FigureFormat.whole(measuredAs(metric)).number(text));
    }

    private String measuredAs(String metric) {
        MetricDefinition definition = metrics.get(metric);
        return definition == null ? "mean" : FigureFormat.writtenAs(definition);
    }

    private MarketFigure marketFigure(Keys in) {
        String id = in.id("id", "Its name");
        Stated<String> touchpoint = in.reference("touchpoint", "The touchpoint it is about");
        String metric = in.exactly()
                .reference("metric", "The metric it is of; rating for how customers rate the touchpoint")
                .or("");
        StatedReading figure = StatedReading.withEarlier(in, "other");
        String known = metrics.containsKey(metric) ? metric : "";
        return new MarketFigure(id, touchpoint, metric, readings.reading(known, figure, ""), in.at());
    }

    private Ambition ambition(Keys in) {
        Stated<String> metric = in.reference("metric", "The metric it is about");
        return new Ambition(
                in.id("id", "Its name"),
                in.text("says", "The ambition in the organization's own words"),
                metric,
                in.reference("touchpoint", "The touchpoint it is about, where the metric is measured at several"),
                in.value("change", Values.CHANGE, PointsChange::parse, "How far the metric should move"),
                figure(in, "to", metric.or(""), "Where the metric should come to"),
                in.yesOrNo("keep", "Whether the metric should stay where it is"),
                figure(in, "floor", metric.or(""), "What the metric should not fall below"),
                figure(in, "ceiling", metric.or(""), "What the metric should not exceed"),
                in.period("until", "The period at whose end it should be reached"),
                in.at());
    }

    private static OwnMetric ownMetric(Keys in) {
        return new OwnMetric(
                in.id("id", "Its name"),
                in.text("says", "What it measures, in a customer's words"),
                in.exactly()
                        .oneOf("measured-as", OwnMetrics.WAY, OwnMetrics.WAYS, "The way it is measured")
                        .or(""),
                in.exactly()
                        .oneOf("better", "a direction", OwnMetrics.DIRECTIONS, "Which direction is better")
                        .or(""),
                in.scale("scale", "The answers one could give, lowest and highest"),
                in.concern("The concern it is about"),
                in.at());
    }

    private Stated<Map<String, Series>> metrics(Keys in) {
        Node node = in.node("metrics", AuditForm::metrics, "Measures of the whole organization");
        Stated<Map<String, Series>> written = Part.stated(
                node,
                fields -> Keys.bound((Fields) fields, field -> metric(field.key(), field.value(), field.keyPlace())));
        Map<String, Series> all = new LinkedHashMap<>(Stated.entries(written));
        List<String> measured = history.metrics();
        measured.removeAll(homes.keySet());
        for (String metric : measured) {
            all.computeIfAbsent(metric, only -> metric(only, null, history.place(only)));
        }
        if (all.isEmpty()) {
            return written;
        }
        return new Known<>(Collections.unmodifiableMap(all), written.place(in.at()));
    }

    private Series metric(String id, @Nullable Node node, Place at) {
        return readings.metric(id, node, "", history.figures(id), at);
    }

    private Stated<Map<String, Series>> metrics(
            Keys in, String source, Function<String, List<HistoryRow>> rows, String meaning) {
        return Part.stated(
                in.node("metrics", AuditForm::metrics, meaning),
                fields -> Keys.bound((Fields) fields, field -> {
                    String id = field.key();
                    String from = source.isEmpty() ? metricSources.getOrDefault(id, "") : source;
                    return readings.metric(id, field.value(), from, rows.apply(id), field.keyPlace());
                }));
    }

    private List<HistoryRow> historyAt(String touchpoint, String metric) {
        return touchpoint.equals(homes.get(metric)) ? history.figures(metric) : List.of();
    }

    private Touchpoint touchpoint(Keys in) {
        String id = in.id("id", "Its name");
        Stated<List<Pain>> pains = in.partsBySource(
                "pains",
                "a pain",
                "theme",
                pain -> pain(pain, ratingSources.getOrDefault(id, "")),
                "What customers complain about there");
        return new Touchpoint(
                id,
                in.text("name", "What people call it"),
                in.reference("formerly", "The id it had in earlier audits and strategies"),
                in.word("kind", TOUCHPOINT_KIND, "Whether customers experience it in one place or everywhere"),
                in.concern("The concern that evidence there is about, where its name does not say it"),
                in.word("stage", STAGE, "Stage of the customer journey"),
                in.words("channels", CHANNEL, "Channels of the touchpoint"),
                in.text("run-by", "The partner who runs it"),
                in.word("control", CONTROL_KIND, "How much the organization can decide there"),
                in.text("owner", "Who is responsible for it"),
                in.rateOrShare("used-by", "How many customers use it, per time, or which share of them"),
                in.number("importance", "How important customers say it is, 1 to 5"),
                readings.rating(
                        in.node("rating", form -> form.reading("mean"), "How customers rate it"),
                        "",
                        history.ratings(id),
                        in.at()),
                metrics(in, "", metric -> historyAt(id, metric), "What is measured there"),
                in.words("in-place", PRACTICE, "Practices that are in place"),
                in.words("not-in-place", PRACTICE, "Practices that are known not to be in place"),
                pains.map(all -> all.stream().filter(pain -> !isOfSector(pain)).toList()),
                Stated.all(pains).stream().filter(this::isOfSector).toList(),
                in.texts("does-well", "What goes well there"),
                in.at());
    }

    private boolean isOfSector(Pain pain) {
        return readings.isOfSector(pain.source().or(""));
    }

    private Pain pain(Keys in, String ratingSource) {
        String theme = in.exactly().word("theme", THEME, "What it is about").or("");
        Stated<String> source = in.reference("source", "Where the complaint comes from");
        return new Pain(
                theme,
                in.text("says", "The complaint in customers' words"),
                source,
                in.count("count", "How many customers were affected"),
                in.count("of", "How many customers were asked"),
                in.share("share", "Share of those asked who were affected, where the counts are not known"),
                readings.reading(
                        "",
                        in.node(
                                "rating-when-met",
                                form -> form.reading("mean"),
                                "How those affected rate the touchpoint"),
                        source.or(ratingSource)),
                in.oneOf(
                        "severity",
                        "a severity",
                        SEVERITIES,
                        "How severe the organization, or an expert who counted nothing, considers it"),
                before(in),
                in.at());
    }

    private static Stated<List<EarlierShare>> before(Keys in) {
        return in.parts("before", "an earlier share", "", AuditKeys::earlierShare, "How many it was earlier");
    }

    private static EarlierShare earlierShare(Keys in) {
        return new EarlierShare(
                in.reference("source", "Where it comes from; the same source when not written"),
                in.period("period", "What it covers; its source's period when not written"),
                in.count("count", "How many were affected"),
                in.count("of", "How many were asked or counted"),
                in.share("share", "Share of them, where the counts are not known"),
                in.at());
    }

    private Queue queue(Keys in) {
        String id = in.id("id", "Its name");
        Stated<String> from = in.reference("source", "Where its numbers come from");
        String source = from.or("");
        return new Queue(
                id,
                in.reference("touchpoint", "The touchpoint it serves"),
                from,
                in.rate("contacts", "How many contacts arrive, per time"),
                in.count("busiest-half-hour", "How many contacts arrive in the busiest half-hour"),
                in.count("agents", "How many people serve it"),
                inQueue("handling-time", in, source, "Working time per contact"),
                inQueue(
                        "first-response-time",
                        in,
                        source,
                        "First response time of a person; automatic replies do not count"),
                in.rate("repeat-contacts", "Share of customers who come back, and within what time"),
                in.parts("reasons", "a reason", "theme", AuditKeys::reason, "Why customers get in touch"),
                metrics(in, source, metric -> List.of(), "What else is measured there"),
                in.at());
    }

    private Series inQueue(String metric, Keys in, String source, String meaning) {
        Node node = in.node(metric, form -> form.reading("duration"), meaning);
        return readings.metric(metric, node, source, List.of(), in.at());
    }

    private static Reason reason(Keys in) {
        return new Reason(
                in.exactly().word("theme", THEME, "What it is about").or(""),
                in.share("share", "Share of the contacts"),
                in.words("nature", REASON_NATURE, "What resolving it takes"),
                before(in),
                in.at());
    }

    private Segment segment(Keys in) {
        return new Segment(
                in.id("id", "Its name"),
                in.text("by", "What distinguishes this group from the others"),
                in.reference("touchpoint", "The touchpoint whose use distinguishes the group"),
                in.concern("The concern that evidence about it is about"),
                in.references("within", "The segments it lies in"),
                in.reference("persona", "The persona of its members"),
                in.count("customers", "How many customers are in it"),
                metrics(in, "", metric -> List.of(), "What is measured in it"),
                in.entries("touchpoints", form -> form.reading("mean"), this::rating, "How it rates touchpoints"),
                in.money("revenue-lost", "Revenue from those who left, per time"),
                in.at());
    }

    private Series rating(Field touchpoint) {
        String source = ratingSources.getOrDefault(touchpoint.key(), "");
        return readings.rating(touchpoint.value(), source, List.of(), touchpoint.keyPlace());
    }

    private static Driver driver(Keys in) {
        return new Driver(
                in.id("id", "Its name"),
                in.reference("segment", "The segment whose drivers they are; all customers when not written"),
                in.reference("outcome", "The metric that is explained"),
                in.word("method", DRIVER_METHOD, "How the weights were found"),
                in.count("responses", "How many answers it is based on"),
                in.share("explains", "Share of the outcome's variance that is explained"),
                in.reference("source", "Where the answers come from"),
                in.map(
                        "weights",
                        AuditKeys::anyId,
                        Values.WEIGHT,
                        Weight::parse,
                        "How much each touchpoint or metric drives the outcome"),
                in.at());
    }

    private static Form anyId(AuditForm form) {
        return Form.value(AuditValues.ID);
    }

    private static Competitor competitor(Keys in) {
        return new Competitor(
                in.id("id", "Its name"),
                in.text("name", "What people call it"),
                in.part("scorecards", "scorecards", AuditKeys::scorecard, "Its scores in our tests"),
                in.parts(
                        "mystery-contacts",
                        "a mystery contact",
                        "",
                        AuditKeys::mysteryContact,
                        "What happened when we contacted it as customers"),
                in.at());
    }

    private static Tried tried(Keys in) {
        return new Tried(
                in.part("scorecards", "scorecards", AuditKeys::scorecard, "Our scores in the same tests"),
                in.parts(
                        "mystery-contacts",
                        "a mystery contact",
                        "",
                        AuditKeys::mysteryContact,
                        "What happened when somebody contacted us as a customer"),
                in.at());
    }

    private static Scorecard scorecard(Keys in) {
        return new Scorecard(
                in.reference("source", "Where the scores come from"),
                in.others(
                        Set.of("source"),
                        form -> form.word(SCORECARD),
                        Values.SCORECARD,
                        text -> Decimal.parse(text).stream().boxed().findFirst()),
                in.at());
    }

    private static MysteryContact mysteryContact(Keys in) {
        return new MysteryContact(
                in.reference("source", "Where the finding comes from"),
                in.word("channel", CHANNEL, "The channel that was used"),
                in.value("first-reply", Values.SPAN, Span::parse, "How long the first reply took"),
                in.yesOrNo("solved", "Whether the request was resolved"),
                in.at());
    }

    private Comparison comparison(Keys in) {
        String id = in.id("id", "Its name");
        Stated<String> metric = in.reference("metric", "The metric compared; by default the touchpoint's rating");
        Stated<String> source = in.reference("source", "The one source of all results");
        return new Comparison(
                id,
                in.reference("touchpoint", "The touchpoint that is compared"),
                metric,
                source,
                in.entries(
                        "results",
                        form -> form.reading("other"),
                        result -> readings.reading(metric.or(""), result.value(), source.or("")),
                        "The result of us and of each competitor"),
                in.at());
    }

    private Reviews reviews(Keys in) {
        Stated<String> source = in.reference("source", "Where the reviews are published");
        return new Reviews(
                source,
                in.keyedBy(
                        "results",
                        AuditKeys::anyId,
                        "a review rating",
                        review -> review(review, source.or("")),
                        "The rating of us and of each competitor"),
                in.at());
    }

    private Review review(Keys in, String source) {
        StatedReading rating = StatedReading.ofReviews(in);
        return new Review(
                new Known<>(readings.reading("", rating, source), in.at()),
                in.map(
                        "negative",
                        form -> form.word(THEME),
                        Values.SHARE,
                        Share::parse,
                        "Share of reviews that complain, by theme"),
                themes(in),
                in.at());
    }

    private static Stated<Map<String, Stated<ThemeCount>>> themes(Keys in) {
        return in.keyedBy(
                "themes",
                form -> form.word(THEME),
                "a theme counted",
                AuditKeys::themeCount,
                "How often each theme is complained of and praised");
    }

    private static ThemeCount themeCount(Keys in) {
        return new ThemeCount(
                in.count("negative", "How many complain of it"), in.count("positive", "How many praise it"), in.at());
    }

    private static Mentions mentions(Keys in) {
        return new Mentions(
                in.reference("source", "Where it is said"),
                in.keyedBy(
                        "results",
                        AuditKeys::anyId,
                        "mentions of one",
                        AuditKeys::mention,
                        "What is said of us and of each competitor"),
                in.at());
    }

    private static Mention mention(Keys in) {
        return new Mention(
                in.count("positive", "The number of positive mentions"),
                in.count("neutral", "The number of neutral mentions"),
                in.count("negative", "The number of negative mentions"),
                in.map(
                        "reasons",
                        form -> form.word(THEME),
                        Values.SHARE,
                        Share::parse,
                        "Share of the negative mentions, by theme"),
                themes(in),
                in.at());
    }

    private static Search search(Keys in) {
        return new Search(
                in.reference("source", "Where the ranks come from"),
                in.parts("keywords", "a keyword", "phrase", AuditKeys::keyword, "What people search for"),
                in.at());
    }

    private static Keyword keyword(Keys in) {
        return new Keyword(
                in.exactly().text("phrase", "The words they type").or(""),
                in.rate("searches", "How often they search for it, per time"),
                in.map("ranks", AuditKeys::anyId, Values.COUNT, Count::parse, "Ranks by site; 1 is the first"),
                in.at());
    }

    private static Persona persona(Keys in) {
        return new Persona(
                in.id("id", "Its name"),
                in.text("goal", "What such a customer wants"),
                in.word("device", DEVICE, "The device they mainly use"),
                in.words("channels", CHANNEL, "The channels they use"),
                in.count("evidence", "What the persona is based on, such as 18 interviews or 60 answers"),
                in.at());
    }

    private static Journey journey(Keys in) {
        return new Journey(
                in.id("id", "Its name"),
                in.reference("persona", "The persona that takes it"),
                in.scale("scale", "The scale of the scores of its steps"),
                in.parts("steps", "a step", "", AuditKeys::step, "The steps, in their order"),
                in.at());
    }

    private static Step step(Keys in) {
        return new Step(
                in.reference("touchpoint", "Where the step happens"),
                in.number("score", "How it feels on the scale of the journey, in place of an emotion"),
                in.number("emotion", "How it feels, from -5 (awful) to 5 (delightful)"),
                in.number("effort", "How hard it is, from 1 (not at all) to 7 (very)"),
                in.number("importance", "How important customers say the step is, 1 to 5; by default the touchpoint's"),
                in.share("share", "Share of those on the journey who take the step; by default all of them"),
                in.texts("actors", "Who takes part"),
                in.value("lasts", Values.SPAN, Span::parse, "How long it takes"),
                in.text("backstage", "What happens out of sight of customers"),
                in.at());
    }

    private static Event event(Keys in) {
        return new Event(
                in.period("date", "When it happened"),
                in.text("what", "What happened"),
                in.references("touches", "The touchpoints, metrics or themes it may have moved"),
                in.text("note", "A remark for readers"),
                in.at());
    }

    private static Initiative initiative(Keys in) {
        return new Initiative(
                in.id("tactic", "The playbook, or a name of one's own"),
                in.word("state", INITIATIVE_STATE, "How far it has come"),
                in.period("date", "When it began, or was tried"),
                in.text("outcome", "What came of it"),
                in.at());
    }

    private People people(Keys in) {
        return new People(
                in.count("agents", "How many people answer customers"),
                in.rateOrShare("leavers", "How many of them leave, per time, or which share of them in a year"),
                in.money("salary", "What one of them is paid, per time"),
                readings.metric(
                        "enps",
                        in.node("enps", form -> form.reading("score"), "Employee Net Promoter Score (eNPS)"),
                        "",
                        List.of(),
                        in.at()),
                in.at());
    }

    private static Capabilities capabilities(Keys in) {
        return new Capabilities(
                in.words("in-place", PRACTICE, "What the organization can do"),
                in.words("not-in-place", PRACTICE, "What it is known not to be able to do"),
                in.at());
    }

    private static Limits limits(Keys in) {
        return new Limits(
                in.money("budget", "The budget of the whole plan"),
                in.value("people", Values.WORK, Work::parse, "The work available for the whole plan, or per time"),
                in.when("start", "The first day of the plan, or the month it starts in")
                        .map(Period::first),
                in.when("end", "The last day of the plan, or the month it ends in")
                        .map(Period::last),
                in.periods("freeze", "Periods in which nothing may be launched"),
                in.references("not-wanted", "Tactics that are ruled out"),
                in.map(
                        "exchange",
                        form -> Form.value(AuditValues.CURRENCY),
                        Values.MONEY,
                        Money::parse,
                        "What one unit of another currency is worth in ours"),
                in.at());
    }
}
