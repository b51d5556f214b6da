package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in an audit that nothing there bears, and those that two things bear. Where reading stopped before the
 * end, a name is not blamed for what may be declared after it.
 */
final class References {

    /** The names something may be called by, and whether they are all there are. */
    private record Names(Set<String> names, boolean complete) {

        Names and(Names others) {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(others.names);
            return new Names(all, complete && others.complete);
        }

        Names and(Collection<String> others) {
            return and(new Names(new LinkedHashSet<>(others), true));
        }
    }

    /** What a touchpoint's rating is called where a metric is named. */
    private static final String RATING = "rating";

    private final Fields audit;
    private final Vocabulary vocabulary;
    private final Names sources;
    private final Names touchpoints;
    private final Names segments;
    private final Names personas;
    private final Names rivals;
    private final Names metrics;
    private final List<Problem> problems = new ArrayList<>();

    private References(Fields audit, Vocabulary vocabulary, List<MetricDefinition> known) {
        this.audit = audit;
        this.vocabulary = vocabulary;
        this.sources = ids("sources");
        this.touchpoints = ids("touchpoints");
        this.segments = ids("segments");
        this.personas = ids("personas");
        this.rivals = ids("competitors");
        List<String> common = known.stream().map(MetricDefinition::id).toList();
        judgeDeclarations(common, known);
        this.metrics = new Names(new LinkedHashSet<>(common), true).and(ids("own-metrics"));
    }

    /** All that is wrong with the names, in no order; {@code known} are the metrics of every audit. */
    static List<Problem> check(Fields audit, Vocabulary vocabulary, List<MetricDefinition> known) {
        References references = new References(audit, vocabulary, known);
        references.judgeSubjects();
        references.judgeSources(audit);
        references.judgeMetrics();
        references.judgeTouchpoints();
        references.judgeSegments();
        references.judgeDrivers();
        references.judgeRivals();
        references.judgeEvents();
        references.judgeOwnWords();
        return references.problems;
    }

    /** Whether it is declared as it is known: then only what it is about is added. */
    private static boolean isSame(Fields declared, String id, List<MetricDefinition> known) {
        return known.stream()
                .filter(metric -> metric.id().equals(id))
                .allMatch(metric -> metric.measuredAs().equals(Nodes.word(declared, "measured-as"))
                        && metric.better().equals(Nodes.word(declared, "better")));
    }

    private void judgeDeclarations(List<String> common, List<MetricDefinition> known) {
        for (Fields metric : Nodes.items(audit, "own-metrics")) {
            Scalar id = Nodes.scalar(metric, "id");
            if (id != null && common.contains(id.text()) && !isSame(metric, id.text(), known)) {
                problems.add(AuditRule.REDECLARED_METRIC.at(id.place(), Map.of("name", id.text())));
            }
        }
    }

    private void judgeSubjects() {
        Map<String, Place> seen = new LinkedHashMap<>();
        seen.put("organization", audit.place());
        seen.put(Audit.US, audit.place());
        for (String list : List.of("touchpoints", "queues", "segments", "competitors")) {
            Map<String, Place> inList = new LinkedHashMap<>();
            for (Fields item : Nodes.items(audit, list)) {
                Scalar id = Nodes.scalar(item, "id");
                if (id != null) {
                    judgeSubject(id, seen);
                    inList.putIfAbsent(id.text(), id.place());
                }
            }
            // Doubles within one list are the form's to find.
            inList.forEach(seen::putIfAbsent);
        }
    }

    private void judgeSubject(Scalar id, Map<String, Place> seen) {
        Place first = seen.get(id.text());
        if (first != null) {
            Map<String, String> values = Map.of("name", id.text(), "first-line", Integer.toString(first.line()));
            problems.add(AuditRule.DUPLICATE_SUBJECT.at(id.place(), values));
        }
    }

    private void judgeSources(Node node) {
        if (node instanceof Fields fields) {
            judge(AuditRule.UNKNOWN_SOURCE, "source", Nodes.scalar(fields, "source"), sources);
            judge(AuditRule.UNKNOWN_SOURCE, "source", Nodes.scalar(fields, "same-survey-as"), sources);
            fields.fields().stream()
                    .filter(field -> !Form.isNoteKey(field.key()))
                    .forEach(field -> judgeSources(field.value()));
        } else if (node instanceof Items items) {
            items.items().forEach(this::judgeSources);
        }
    }

    private void judgeMetrics() {
        metricKeys(audit);
        Nodes.items(audit, "touchpoints").forEach(this::metricKeys);
        Nodes.items(audit, "queues").forEach(this::metricKeys);
        Nodes.items(audit, "segments").forEach(this::metricKeys);
        Nodes.items(audit, "ambitions").forEach(ambition -> metric(ambition, "metric"));
        Nodes.items(audit, "comparisons").forEach(comparison -> metric(comparison, "metric"));
        Nodes.items(audit, "drivers").forEach(driver -> metric(driver, "outcome"));
        Names rated = metrics.and(List.of(RATING));
        for (String list : List.of("standards", "benchmarks")) {
            for (Fields item : Nodes.items(audit, list)) {
                judge(AuditRule.UNDECLARED_METRIC, "metric", Nodes.scalar(item, "metric"), rated);
            }
        }
    }

    private void metricKeys(Fields in) {
        for (Field metric : Nodes.entries(in, "metrics")) {
            judge(AuditRule.UNDECLARED_METRIC, "metric", keyOf(metric), metrics);
        }
    }

    private void metric(Fields in, String key) {
        judge(AuditRule.UNDECLARED_METRIC, "metric", Nodes.scalar(in, key), metrics);
    }

    private void judgeTouchpoints() {
        Nodes.items(audit, "queues").forEach(this::touchpoint);
        Nodes.items(audit, "segments").forEach(this::touchpoint);
        Nodes.items(audit, "ambitions").forEach(this::touchpoint);
        Nodes.items(audit, "comparisons").forEach(this::touchpoint);
        Nodes.items(audit, "standards").forEach(this::touchpoint);
        Nodes.items(audit, "benchmarks").forEach(this::touchpoint);
        for (Fields journey : Nodes.items(audit, "journeys")) {
            subject("persona", Nodes.scalar(journey, "persona"), personas);
            Nodes.items(journey, "steps").forEach(this::touchpoint);
        }
    }

    private void touchpoint(Fields in) {
        subject("touchpoint", Nodes.scalar(in, "touchpoint"), touchpoints);
    }

    private void judgeSegments() {
        for (Fields segment : Nodes.items(audit, "segments")) {
            subject("persona", Nodes.scalar(segment, "persona"), personas);
            Nodes.words(segment, "within").forEach(within -> subject("segment", within, segments));
            Nodes.entries(segment, "touchpoints").forEach(rated -> subject("touchpoint", keyOf(rated), touchpoints));
        }
    }

    private void judgeDrivers() {
        Names legal = touchpoints.and(metrics);
        for (Fields driver : Nodes.items(audit, "drivers")) {
            subject("segment", Nodes.scalar(driver, "segment"), segments);
            Nodes.entries(driver, "weights").forEach(weight -> subject("touchpoint, metric", keyOf(weight), legal));
        }
    }

    private void judgeRivals() {
        Names legal = rivals.and(List.of(Audit.US));
        Nodes.items(audit, "comparisons").forEach(comparison -> results(comparison, "results", legal));
        for (String publicly : List.of("reviews", "mentions")) {
            Fields part = Nodes.map(audit, publicly);
            if (part != null) {
                results(part, "results", legal);
            }
        }
        Fields search = Nodes.map(audit, "search");
        if (search != null) {
            Nodes.items(search, "keywords").forEach(keyword -> ranks(keyword, legal));
        }
    }

    private void results(Fields in, String key, Names legal) {
        Nodes.entries(in, key).forEach(result -> subject("competitor", keyOf(result), legal));
    }

    /** Who ranks need not be a rival: a name with a dot is somebody's domain. */
    private void ranks(Fields keyword, Names legal) {
        for (Field rank : Nodes.entries(keyword, "ranks")) {
            if (!rank.key().contains(".")) {
                subject("competitor", keyOf(rank), legal);
            }
        }
    }

    private void judgeEvents() {
        Names legal = touchpoints
                .and(metrics)
                .and(vocabulary.words("themes").keySet())
                .and(Nodes.keys(audit, "own-words"));
        for (Fields event : Nodes.items(audit, "events")) {
            for (Scalar touched : Nodes.words(event, "touches")) {
                if (!vocabulary.allows("themes", touched.text())) {
                    subject("touchpoint, metric, theme", touched, legal);
                }
            }
        }
    }

    private void judgeOwnWords() {
        Set<String> listed = new LinkedHashSet<>();
        for (WordList list : WordList.values()) {
            if (list.isOpen()) {
                list.lists()
                        .forEach(name -> listed.addAll(vocabulary.words(name).keySet()));
            }
        }
        for (Field word : Nodes.entries(audit, "own-words")) {
            if (word.value() instanceof Fields own) {
                subject("listed word", Nodes.scalar(own, "like"), new Names(listed, true));
            }
        }
    }

    private void subject(String kind, @Nullable Scalar name, Names legal) {
        judge(AuditRule.UNKNOWN_SUBJECT, kind, name, legal);
    }

    private void judge(AuditRule rule, String kind, @Nullable Scalar name, Names legal) {
        if (name != null && legal.complete() && !legal.names().contains(name.text())) {
            Map<String, String> values = Map.of("name", name.text(), "kind", kind);
            problems.add(
                    rule.at(name.place(), values).suggesting(NearestWord.to(name.text(), List.copyOf(legal.names()))));
        }
    }

    private Names ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (Fields item : Nodes.items(audit, list)) {
            ids.add(Nodes.word(item, "id"));
        }
        return new Names(ids, audit.hasReadAll(list));
    }

    private static Scalar keyOf(Field field) {
        return new Scalar(field.key(), true, field.keyPlace());
    }
}
