package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.audit.OtherSpellings.Spelt;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.audit.Stated.Unsaid;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.FormChecker;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads audits: the text strictly, then by its form, then its names and its history file, and finds all that is wrong in
 * one go. Safe to share between threads.
 */
public final class AuditReader {

    private static final String FRAGMENT_PERIOD = "2026-Q3";

    private static final Set<String> OF_WORDS = Set.of("unlisted-word", "probable-slip");
    private static final Set<String> NOT_OF_READING = Set.of("id", "touchpoint", "metric");
    private static final Set<String> FIGURES =
            Set.of("rate", "mean", "median", "score", "value", "answers", "promoters", "boxes", "weighted");
    private static final List<String> LEVELS = List.of("promise", "target", "floor", "ceiling", "to");

    private static final Pattern OF_METRIC = Pattern.compile("(?:^|/)metrics/([^/]+)");

    /** What leans on what was left out goes in the next round; names lean on names no deeper than this. */
    private static final int MOST_ROUNDS = 8;

    private final Vocabulary vocabulary;
    private final List<MetricDefinition> metrics;
    private final AuditForm form;

    private AuditReader(Vocabulary vocabulary, List<MetricDefinition> metrics, AuditForm form) {
        this.vocabulary = vocabulary;
        this.metrics = metrics;
        this.form = form;
    }

    /** @param metrics those that every audit may speak of */
    public AuditReader(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        this(vocabulary, metrics, AuditForm.ofAudits(vocabulary, metrics));
    }

    /**
     * Reads parts of audits, as the cases of rules hold them: nothing at the top is required. The organisation is
     * called {@code Case}, and the period is 2026-Q3 unless another one is written.
     */
    public static AuditReader ofFragments(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditReader(vocabulary, metrics, AuditForm.ofFragments(vocabulary, metrics));
    }

    /**
     * Reads an audit; whatever is wrong with it is a problem, never an exception.
     *
     * @param file its name, as it stands in every place
     * @param files what lies beside it
     */
    public AuditReading read(String file, byte[] bytes, HistoryFiles files) {
        Document document = StrictReader.read(file, bytes);
        Set<Problem> problems = new TreeSet<>(document.problems());
        return document.root() == null
                ? new AuditReading(null, null, null, List.copyOf(problems), document.lines(), List.of())
                : read(document.root(), document.lines(), files, problems);
    }

    /** As {@link #read(String, byte[], HistoryFiles)}, of what stands in another document. */
    public AuditReading read(Node given, HistoryFiles files) {
        return read(given, List.of(), files, new TreeSet<>());
    }

    private AuditReading read(Node root, List<String> lines, HistoryFiles files, Set<Problem> problems) {
        if (!(root instanceof Fields written)) {
            problems.addAll(FormChecker.check(root, form.whole()));
            return new AuditReading(null, null, root, List.copyOf(problems), lines, List.of());
        }
        Fields audit = written;
        List<Problem> judged = judged(audit, metricsOf(audit));
        List<Problem> said = new ArrayList<>();
        Optional<Spelt> spelt = OtherSpellings.in(audit, vocabulary, judged);
        for (int round = 0; spelt.isPresent() && round < MOST_ROUNDS; round++) {
            audit = spelt.get().document();
            said.addAll(spelt.get().said());
            judged = judged(audit, metricsOf(audit));
            spelt = OtherSpellings.in(audit, vocabulary, judged);
        }
        problems.addAll(judged);
        problems.addAll(said);
        return bound(audit, lines, files, problems);
    }

    private AuditReading bound(Fields audit, List<String> lines, HistoryFiles files, Set<Problem> problems) {
        Map<String, MetricDefinition> all = metricsOf(audit);
        History history = history(audit, all, files, problems);
        problems.addAll(history.problems());
        boolean broken = isBroken(problems);
        Audit bound = broken ? null : AuditKeys.bind(audit, all, history, periodOf(audit));
        Audit rest = broken ? rest(audit, problems) : null;
        return new AuditReading(bound, rest, audit, List.copyOf(problems), lines, history.lines());
    }

    /** What can be bound once everything wrong is left out, and whatever leaned on it; null where too little is left. */
    private @Nullable Audit rest(Fields audit, Set<Problem> wrong) {
        Optional<Fields> left = ValidParts.of(audit, wrong);
        for (int round = 0; left.isPresent() && round < MOST_ROUNDS; round++) {
            Map<String, MetricDefinition> all = metricsOf(left.get());
            List<Problem> problems = judged(left.get(), all);
            if (!isBroken(problems)) {
                return AuditKeys.bind(left.get(), all, History.NONE, periodOf(audit));
            }
            left = ValidParts.of(left.get(), problems);
        }
        return null;
    }

    private Map<String, MetricDefinition> metricsOf(Fields audit) {
        Map<String, MetricDefinition> all = new LinkedHashMap<>();
        metrics.forEach(metric -> all.put(metric.id(), metric));
        OwnMetrics.declaredIn(audit).forEach(metric -> all.putIfAbsent(metric.id(), metric));
        return all;
    }

    private static boolean isBroken(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }

    private List<Problem> judged(Fields audit, Map<String, MetricDefinition> all) {
        List<Problem> problems = new ArrayList<>(judgedByForm(audit, all));
        problems.addAll(References.check(audit, vocabulary, metrics));
        problems.addAll(NetScores.check(audit));
        problems.addAll(FiscalYears.check(audit));
        problems.addAll(RateBases.check(audit));
        OtherWords others = new OtherWords(vocabulary, metrics, industry(audit));
        problems.replaceAll(others::explained);
        return problems;
    }

    private List<Problem> judgedByForm(Fields audit, Map<String, MetricDefinition> all) {
        AuditForm its = all.size() == metrics.size() ? form : form.with(List.copyOf(all.values()));
        List<Problem> problems = new ArrayList<>(FormChecker.check(audit, its.whole()));
        List<String> ownWords = Nodes.keys(audit, "own-words");
        problems.removeIf(problem -> OF_WORDS.contains(problem.rule())
                && ownWords.contains(problem.values().get("word")));
        borrowed(audit, problems);
        boolean allDeclared = audit.hasReadAll("own-metrics");
        if (!allDeclared) {
            problems.removeIf(problem -> isOfAnother(problem.place().path(), all.keySet()));
        }
        for (Fields comparison : Nodes.items(audit, "comparisons")) {
            if (!allDeclared && !all.containsKey(Nodes.word(comparison, "metric"))) {
                continue;
            }
            Form alike = its.reading(measuredAs(comparison, all));
            for (Field result : Nodes.entries(comparison, "results")) {
                problems.addAll(FormChecker.check(result.value(), alike));
            }
        }
        for (Fields benchmark : Nodes.items(audit, "benchmarks")) {
            figures(benchmark, its, all, problems);
        }
        for (String list : List.of("standards", "ambitions")) {
            Nodes.items(audit, list).forEach(item -> levels(item, all, problems));
        }
        strayMargins(audit, problems);
        return problems;
    }

    private static String industry(Fields audit) {
        Fields organization = Nodes.map(audit, "organization");
        return organization == null ? "" : Nodes.word(organization, "industry");
    }

    /** Of an industry without norms of its own, the reader is told whose are used. */
    private void borrowed(Fields audit, List<Problem> problems) {
        Fields organization = Nodes.map(audit, "organization");
        Scalar industry = organization == null ? null : Nodes.scalar(organization, "industry");
        String profile = industry == null ? "" : vocabulary.profile(industry.text());
        boolean isDeclared = industry != null && Nodes.keys(audit, "own-words").contains(industry.text());
        if (industry != null && !isDeclared && !profile.equals(industry.text())) {
            problems.removeIf(problem ->
                    OF_WORDS.contains(problem.rule()) && problem.place().equals(industry.place()));
            problems.add(
                    AuditRule.BORROWED_NORMS.at(industry.place(), Map.of("word", industry.text(), "profile", profile)));
        }
    }

    /** Only the audit knows which metric a benchmark is of, and so how its figures are written. */
    private static void figures(
            Fields benchmark, AuditForm form, Map<String, MetricDefinition> all, List<Problem> problems) {
        String measuredAs = writtenAs(Nodes.word(benchmark, "metric"), all);
        List<Field> reading = benchmark.fields().stream()
                .filter(field -> !NOT_OF_READING.contains(field.key()))
                .toList();
        if (!measuredAs.isEmpty()) {
            List<Problem> its = FormChecker.check(new Fields(reading, benchmark.place()), form.reading(measuredAs));
            // Of two complaints about one value, the one that knows the metric says what is expected.
            problems.removeIf(any -> its.stream()
                    .anyMatch(
                            one -> one.rule().equals(any.rule()) && one.place().equals(any.place())));
            problems.addAll(its);
            if (reading.stream().noneMatch(field -> FIGURES.contains(field.key()))) {
                String id = Nodes.word(benchmark, "id");
                problems.add(AuditRule.MISSING_FIGURE.at(benchmark.place(), Map.of("name", id)));
            }
        }
    }

    /** The same of what a standard or an ambition sets. */
    private static void levels(Fields item, Map<String, MetricDefinition> all, List<Problem> problems) {
        String metric = Nodes.word(item, "metric");
        String measuredAs = writtenAs(metric, all);
        if (measuredAs.isEmpty()) {
            return;
        }
        boolean isStandard = item.place().path().startsWith("standards");
        Form figure = Form.value(isStandard ? FigureFormat.whole(measuredAs) : FigureFormat.wished(measuredAs));
        Form levels = Form.keyed(
                "", LEVELS.stream().map(key -> Form.optional(key, figure, "")).toArray(Form.Key[]::new));
        List<Field> set = item.fields().stream()
                .filter(field -> LEVELS.contains(field.key()) && isFigure(field.value()))
                .toList();
        problems.addAll(FormChecker.check(new Fields(set, item.place()), levels));
        if (isStandard && LEVELS.stream().noneMatch(item::has)) {
            problems.add(AuditRule.MISSING_FIGURE.at(item.place(), Map.of("name", metric)));
        }
    }

    private static boolean isFigure(Node level) {
        return level instanceof Scalar text && Values.FIGURE.reads(text.text());
    }

    /** A margin of error says nothing where the figure it belongs to is not written. */
    private static void strayMargins(Node node, List<Problem> problems) {
        if (node instanceof Items list) {
            list.items().forEach(item -> strayMargins(item, problems));
        } else if (node instanceof Fields map && !map.place().path().equals("customers")) {
            Scalar margin = Nodes.scalar(map, "margin");
            if (margin != null && FIGURES.stream().noneMatch(map::has)) {
                problems.add(AuditRule.MISSING_FIGURE.at(margin.place(), Map.of("name", "margin")));
            }
            map.fields().stream()
                    .filter(field -> !Form.isNoteKey(field.key()))
                    .forEach(field -> strayMargins(field.value(), problems));
        }
    }

    private static String writtenAs(String metric, Map<String, MetricDefinition> all) {
        MetricDefinition known = all.get(metric);
        return known != null ? FigureFormat.writtenAs(known) : metric.equals("rating") ? "mean" : "";
    }

    /** Whether it is in a reading of a metric whose declaration may stand where nobody could read on. */
    private static boolean isOfAnother(String path, Set<String> metrics) {
        Matcher reading = OF_METRIC.matcher(path);
        return reading.find() && !metrics.contains(reading.group(1));
    }

    /** Only the audit knows what a comparison compares: a metric, or the rating of its touchpoint. */
    private static String measuredAs(Fields comparison, Map<String, MetricDefinition> all) {
        String compared = Nodes.word(comparison, "metric");
        MetricDefinition metric = all.get(compared);
        return metric != null ? FigureFormat.writtenAs(metric) : compared.isEmpty() ? "mean" : "other";
    }

    private static History history(
            Fields audit, Map<String, MetricDefinition> all, HistoryFiles files, Set<Problem> problems) {
        Scalar name = Nodes.scalar(audit, "history");
        if (name == null || !AuditValues.HISTORY.reads(name.text())) {
            return History.NONE;
        }
        String file = name.place().file();
        String beside = file.substring(0, file.lastIndexOf('/') + 1) + name.text();
        return files.read(name.text())
                .map(bytes -> historyReader(audit, beside, all).read(bytes))
                .orElseGet(() -> {
                    problems.add(AuditRule.MISSING_HISTORY.at(name.place(), Map.of("file", beside)));
                    return History.NONE;
                });
    }

    private static HistoryReader historyReader(Fields audit, String file, Map<String, MetricDefinition> all) {
        Map<String, Values> columns = new LinkedHashMap<>();
        all.forEach((id, metric) -> columns.put(id, FigureFormat.whole(FigureFormat.writtenAs(metric))));
        Set<String> touchpoints = new LinkedHashSet<>();
        Nodes.items(audit, "touchpoints").forEach(touchpoint -> touchpoints.add(Nodes.word(touchpoint, "id")));
        touchpoints.forEach(touchpoint -> columns.put(touchpoint, Values.NUMBER));
        return new HistoryReader(file, columns, touchpoints, AuditKeys.yearStart(audit));
    }

    private Stated<Period> periodOf(Fields audit) {
        return form.isOfFragments()
                ? new Known<>(Period.parse(FRAGMENT_PERIOD).orElseThrow(), audit.place())
                : new Unsaid<>();
    }
}
