package org.cxadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditReader;
import org.cxadvisor.audit.AuditReading;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.fact.AuditFacts;
import org.cxadvisor.fact.SameConcern;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.ScoreInput;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.goal.AmbitionCheck;
import org.cxadvisor.goal.GoalDraft;
import org.cxadvisor.goal.TargetBasis;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.strategy.StatedGoal;
import org.cxadvisor.strategy.StatedTactic;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.tactic.AnswerShare;
import org.cxadvisor.tactic.Avoidance;
import org.cxadvisor.tactic.BestEvidence;
import org.cxadvisor.tactic.ChannelUse;
import org.cxadvisor.tactic.DataSupport;
import org.cxadvisor.tactic.EstablishedPractice;
import org.cxadvisor.tactic.EvidenceAge;
import org.cxadvisor.tactic.Exclusion;
import org.cxadvisor.tactic.ExpectedEffect;
import org.cxadvisor.tactic.MinimumSize;
import org.cxadvisor.tactic.PlaybookRole;
import org.cxadvisor.tactic.Prerequisite;
import org.cxadvisor.tactic.Remedy;
import org.cxadvisor.tactic.SamplingKind;
import org.cxadvisor.tactic.Suggestion;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;

/** The cases beside a rule: very small audits, or the facts of earlier stages, with all that the rule finds in them. */
record RuleCases(RuleFile file, List<RuleCase> cases) {

    record RuleCase(String name, List<Object> facts, List<Map<String, String>> finds) {}

    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final List<MetricDefinition> METRICS = MetricCatalogue.read();
    private static final AuditReader FRAGMENTS = AuditReader.ofFragments(VOCABULARY, METRICS);

    private static final Map<String, Class<? extends Record>> KINDS = Map.ofEntries(
            Map.entry("gaps", Gap.class),
            Map.entry("causes", Cause.class),
            Map.entry("severities", Severity.class),
            Map.entry("score-inputs", ScoreInput.class),
            Map.entry("swot", SwotItem.class),
            Map.entry("same-concerns", SameConcern.class),
            Map.entry("remedies", Remedy.class),
            Map.entry("roles", PlaybookRole.class),
            Map.entry("channel-uses", ChannelUse.class),
            Map.entry("avoidances", Avoidance.class),
            Map.entry("exclusions", Exclusion.class),
            Map.entry("established-practices", EstablishedPractice.class),
            Map.entry("expected-effects", ExpectedEffect.class),
            Map.entry("prerequisites", Prerequisite.class),
            Map.entry("minimum-sizes", MinimumSize.class),
            Map.entry("best-evidence", BestEvidence.class),
            Map.entry("data-support", DataSupport.class),
            Map.entry("sampling", SamplingKind.class),
            Map.entry("answer-shares", AnswerShare.class),
            Map.entry("evidence-ages", EvidenceAge.class),
            Map.entry("suggestions", Suggestion.class),
            Map.entry("drafts", GoalDraft.class),
            Map.entry("ambition-checks", AmbitionCheck.class),
            Map.entry("target-bases", TargetBasis.class),
            Map.entry("goals", StatedGoal.class),
            Map.entry("tactics", StatedTactic.class));

    /** The cases of every rule and table of a project. */
    static List<RuleCases> all() {
        try {
            List<RuleCases> all = new ArrayList<>();
            for (RuleFile file : RuleFile.below(Path.of("rules"))) {
                Path cases = Path.of("rules", companion(file, ".cases.yaml"));
                all.add(new RuleCases(file, Files.exists(cases) ? read(cases) : List.of()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file beside a rule with another ending. */
    static String companion(RuleFile rule, String ending) {
        String folder = rule.path().substring(0, rule.path().lastIndexOf('/') + 1);
        return folder + rule.stem() + ending;
    }

    private static List<RuleCase> read(Path file) throws IOException {
        Fields root = (Fields) read(file.toString(), Files.readAllBytes(file));
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : ((Items) required(root, "cases")).items()) {
            Fields fields = (Fields) node;
            List<Map<String, String>> finds = new ArrayList<>();
            for (Node find : ((Items) required(fields, "finds")).items()) {
                Map<String, String> listed = new LinkedHashMap<>();
                ((Fields) find).fields().forEach(field -> listed.put(field.key(), text(field.value())));
                finds.add(listed);
            }
            cases.add(new RuleCase(text(required(fields, "name")), facts((Fields) required(fields, "given")), finds));
        }
        return cases;
    }

    static Node read(String file, byte[] bytes) {
        var document = StrictReader.read(file, bytes);
        if (document.root() == null || !document.problems().isEmpty()) {
            throw new AssertionError(document.problems().toString());
        }
        return document.root();
    }

    /** What a rule would see of a {@code given}: the audit's facts, those of earlier stages, and the thresholds. */
    static List<Object> facts(Fields given) {
        List<Object> facts = new ArrayList<>();
        List<Field> audit = new ArrayList<>();
        for (Field field : given.fields()) {
            Class<? extends Record> kind = KINDS.get(field.key());
            if (kind == null) {
                audit.add(field);
            } else {
                ((Items) field.value()).items().forEach(item -> facts.add(bind((Fields) item, kind)));
            }
        }
        AuditReading reading = FRAGMENTS.read(new Fields(audit, given.place()), name -> Optional.empty());
        Audit read = reading.audit();
        if (read == null) {
            throw new AssertionError("The case cannot be read: " + reading.problems());
        }
        Thresholds thresholds =
                Thresholds.builtIn().in(read.organization().industry().or(""));
        LocalDate asOf = read.asOf()
                .known()
                .or(() -> read.period().known().map(period -> period.last()))
                .orElse(LocalDate.of(2026, 9, 30));
        facts.addAll(AuditFacts.of(read, METRICS, thresholds, asOf).facts());
        facts.addAll(thresholds.facts());
        return facts;
    }

    private static Node required(Fields fields, String key) {
        Node value = fields.get(key);
        if (value == null) {
            throw new AssertionError(fields.place() + " has no " + key);
        }
        return value;
    }

    private static String text(Node node) {
        return ((Scalar) node).text();
    }

    private static <T extends Record> T bind(Fields given, Class<T> kind) {
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Object[] values = Stream.of(components)
                    .map(component -> value(given.get(kebab(component.getName())), component))
                    .toArray();
            Constructor<T> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Node node, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == double.class) {
            return node == null ? Double.NaN : Double.parseDouble(text(node));
        }
        if (type == boolean.class) {
            return node != null && Boolean.parseBoolean(text(node));
        }
        if (type == List.class) {
            return node == null
                    ? List.of()
                    : ((Items) node).items().stream().map(RuleCases::text).toList();
        }
        String usual = component.getName().equals("layer") ? "experience" : "";
        return node == null ? usual : text(node);
    }

    /** What a conclusion shows under the keys that a case lists. */
    static Map<String, String> shown(Object record, Iterable<String> keys) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String key : keys) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (kebab(component.getName()).equals(key)) {
                    try {
                        shown.put(key, plain(component.getAccessor().invoke(record)));
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        return shown;
    }

    private static String plain(Object value) {
        if (value instanceof Double number && !number.isNaN() && !number.isInfinite()) {
            return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
