package org.cxadvisor.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditReader;
import org.cxadvisor.audit.AuditReading;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.Word;
import org.cxadvisor.yaml.FormChecker;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Reads the cases beside a rule: very small audits, or the facts of earlier stages, with all that the rule finds in them. */
public final class CaseReader {

    private static final String SHAPE = "misshapen-case";

    /** What a component is where a case leaves it out, so that cases say only what matters to them. */
    private static final Map<String, String> USUAL = Map.of("layer", "experience", "evidenceClass", "proven");

    private static final Form TRUTH = new ChoiceForm(
            "a yes or no", List.of(new Word("true", "it is so"), new Word("false", "it is not")), Form.Others.NONE);

    private final Judgement judgement;
    private final AuditReader fragments;

    /** @param judgement the metrics, words and thresholds that hold in the cases */
    public CaseReader(Judgement judgement) {
        this.judgement = judgement;
        this.fragments = AuditReader.ofFragments(judgement.vocabulary(), judgement.metrics());
    }

    /**
     * Reads the cases of a rule.
     *
     * @param file the file's name, as it stands in every place
     * @throws BrokenCasesException when they cannot be read
     */
    public List<RuleCase> read(String file, byte[] bytes) {
        Fields root = map(root(file, bytes));
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : list(root, "cases")) {
            Fields fields = map(node);
            List<Map<String, String>> finds = new ArrayList<>();
            for (Node find : list(fields, "finds")) {
                Map<String, String> listed = new LinkedHashMap<>();
                map(find).fields().forEach(field -> listed.put(field.key(), text(field.value())));
                finds.add(listed);
            }
            List<Object> facts = facts(map(required(fields, "given")));
            cases.add(new RuleCase(text(required(fields, "name")), fields.place(), facts, finds));
        }
        return cases;
    }

    /**
     * What stands at the root of a file.
     *
     * @throws BrokenCasesException when it cannot be read
     */
    public static Node root(String file, byte[] bytes) {
        Document document = StrictReader.read(file, bytes);
        Node root = document.root();
        if (root == null || !document.problems().isEmpty()) {
            throw new BrokenCasesException(document.problems());
        }
        return root;
    }

    /**
     * What a rule would see of a {@code given}: the audit's facts, those of earlier stages, and the thresholds.
     *
     * @throws BrokenCasesException when it cannot be read
     */
    public List<Object> facts(Fields given) {
        List<Object> facts = new ArrayList<>();
        List<Field> audit = new ArrayList<>();
        for (Field field : given.fields()) {
            Class<? extends Record> kind = GivenFacts.KINDS.get(field.key());
            if (kind == null) {
                audit.add(field);
            } else {
                list(given, field.key()).forEach(item -> facts.add(bound(item, kind)));
            }
        }
        AuditReading reading = fragments.read(new Fields(audit, given.place()), name -> Optional.empty());
        Audit read = reading.audit();
        if (read == null) {
            throw new BrokenCasesException(reading.problems());
        }
        Thresholds thresholds =
                judgement.thresholds().in(read.organization().industry().or(""));
        LocalDate asOf = read.asOf()
                .known()
                .or(() -> read.period().known().map(period -> period.last()))
                .orElse(LocalDate.of(2026, 9, 30));
        facts.addAll(AuditFacts.of(read, judgement.metrics(), thresholds, asOf).facts());
        facts.addAll(thresholds.facts());
        return facts;
    }

    private static <T extends Record> T bound(Node item, Class<T> kind) {
        List<Problem> problems = FormChecker.check(item, form(kind)).stream()
                .filter(problem -> !problem.rule().equals("empty-value"))
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenCasesException(problems);
        }
        Fields given = map(item);
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Object[] values = Stream.of(components)
                    .map(component -> value(given.get(kebab(component.getName())), component))
                    .toArray();
            Constructor<T> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a fact of an earlier stage looks like in a case: each component under its name, none required. */
    private static Form form(Class<? extends Record> kind) {
        List<Form.Key> keys = Stream.of(kind.getRecordComponents())
                .map(component -> Form.optional(kebab(component.getName()), form(component), ""))
                .toList();
        return new KeyedForm(kebab(kind.getSimpleName()).substring(1), keys, false);
    }

    private static Form form(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == double.class || type == int.class) {
            return Form.exact(Form.value(Values.NUMBER));
        }
        return type == boolean.class ? TRUTH : type == List.class ? Form.list(Form.text()) : Form.text();
    }

    private static Object value(@Nullable Node node, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == double.class) {
            return node == null ? Double.NaN : Double.parseDouble(text(node));
        }
        if (type == int.class) {
            return node == null ? 0 : Integer.parseInt(text(node));
        }
        if (type == boolean.class) {
            return node != null && Boolean.parseBoolean(text(node));
        }
        if (type == List.class) {
            return node instanceof Items items
                    ? items.items().stream().map(CaseReader::text).toList()
                    : List.of();
        }
        return node == null ? USUAL.getOrDefault(component.getName(), "") : text(node);
    }

    /** The name of a component as files write it. */
    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Node required(Fields fields, String key) {
        Node value = fields.get(key);
        if (value == null) {
            throw BrokenCasesException.of(SHAPE, fields.place(), key);
        }
        return value;
    }

    private static List<Node> list(Fields fields, String key) {
        Node node = required(fields, key);
        if (node instanceof Items items) {
            return items.items();
        }
        throw BrokenCasesException.of(SHAPE, node.place(), key);
    }

    private static Fields map(Node node) {
        if (node instanceof Fields fields) {
            return fields;
        }
        throw BrokenCasesException.of(SHAPE, node.place(), node.place().path());
    }

    private static String text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw BrokenCasesException.of(SHAPE, node.place(), node.place().path());
    }
}
