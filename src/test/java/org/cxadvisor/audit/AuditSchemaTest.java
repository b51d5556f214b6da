package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.BrokenParts;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.SchemaWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSchemaTest {

    private static final Form FORM = AuditForm.of(Audits.VOCABULARY, Audits.METRICS);
    private static final String TEXT = SchemaWriter.write(FORM, "An audit");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    /** Where another key names the metric. */
    private static final Pattern OF_A_METRIC = Pattern.compile("^(ambitions|standards|benchmarks|comparisons)/");

    private static final int MUTANTS = Integer.getInteger("cx.mutants", 2000);

    @Test
    void theSchemaIsShortEnoughForEditorsAndReviewers() {
        assertThat(TEXT.lines()).hasSizeLessThanOrEqualTo(4000);
        assertThat(TEXT).hasSizeLessThan(450_000);
    }

    static List<String> examples() {
        return Audits.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSchemaAcceptsEveryExample(String example) {
        assertThat(complaints(root(Audits.example(example)))).isEmpty();
    }

    @Test
    void schemaAndReaderAcceptEveryKeyThereIs() throws IOException {
        assertThat(complaints(root(everyKey()))).isEmpty();
        assertThat(complaints(root(published()))).isEmpty();
        assertThat(Audits.read("every-key.audit.yaml", everyKey(), HistoryFiles.none())
                        .problems())
                .isEmpty();
    }

    @Test
    void everyKeyOfTheFormStandsInAnExampleOrInTheFixture() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        keys(FORM, known, new ArrayList<>());
        known.removeIf(key -> key.startsWith("metrics.")); // which metrics there are, the rules say
        Audits.EXAMPLES.forEach(example -> used(root(Audits.example(example)), FORM, used));
        used(root(everyKey()), FORM, used);
        used(root(published()), FORM, used);

        assertThat(known).hasSizeGreaterThan(200);
        assertThat(used).containsAll(known);
    }

    @Test
    void theFullestSampleUsesEveryKeyOfTheFormButThoseForPublishedFigures() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        keys(FORM, known, new ArrayList<>());
        known.removeIf(key -> key.startsWith("metrics.")); // which metrics there are, the rules say
        used(root(Files.readString(Path.of("sample-audits/fjord-and-fern.audit.yaml"))), FORM, used);
        used(root(published()), FORM, used);

        assertThat(used).containsAll(known);
    }

    @Test
    void schemaAndReaderAgreeOnAuditsOfWhichAPartIsBroken() {
        Random random = new Random(20261002);
        List<Node> examples = Audits.EXAMPLES.stream()
                .map(example -> root(Audits.example(example)))
                .toList();
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = BrokenParts.of(examples.get(random.nextInt(examples.size())), random);
            Document document = Audits.document(mutant);
            AuditReading reading = Audits.read("mutant.audit.yaml", mutant, Audits.beside());
            // The reader also takes other spellings of one meaning: what it reads them as is what the schema is asked
            // about.
            List<String> complaints = complaints(Objects.requireNonNull(reading.root(), mutant));
            List<Problem> problems = reading.problems();

            List<Problem> unseen = BrokenParts.visible(problems, document.lines()).stream()
                    .filter(problem -> !isOfAMetric(problem.place().path(), document.root()))
                    .toList();
            if (complaints.isEmpty() ? !unseen.isEmpty() : !BrokenParts.isRefused(problems)) {
                disagreements.add("mutant " + i + ": schema " + complaints + ", reader " + unseen);
            }
            refused += complaints.isEmpty() ? 0 : 1;
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThanOrEqualTo(MUTANTS / 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: { nps: { source: nowhere, score: 4 } }",
                "metrics: { late-delivery: 4% }",
                "queues: [ { id: email, touchpoint: help } ]",
                "touchpoints: [ { id: help }, { id: help } ]",
                "touchpoints: [ { id: help } ]\ncompetitors: [ { id: help } ]",
                "sources: [ { id: s, what: S, kind: survey, sample: invited, period: 2026-Q3..2026-Q1 } ]",
                "history: nowhere.csv",
                "own-metrics: [ { id: late, measured-as: share, better: lower } ]\nmetrics: { late: 5h }",
                "comparisons: [ { id: stars, results: { us: { mean: 5h } } } ]"
            })
    void namesDaysFilesAndUnitsOfOwnMetricsAreBeyondTheSchemaAndOnlyTheReaderSeesThem(String more) {
        assertThat(complaints(root(Audits.LEAST + more))).isEmpty();
        assertThat(Audits.readMore(more).problems()).isNotEmpty().allMatch(problem -> problem.level() == Level.ERROR);
    }

    /** Only the metric tells how a figure is written, and only the audit knows its own metrics. */
    private static boolean isOfAMetric(String path, Node root) {
        return OF_A_METRIC.matcher(path).find()
                || Nodes.items((Fields) root, "own-metrics").stream()
                        .anyMatch(own -> path.contains("metrics/" + Nodes.word(own, "id")));
    }

    private static List<String> complaints(Node root) {
        return SCHEMA.validate(JsonText.fromYaml(root), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Node root(String yaml) {
        return Objects.requireNonNull(Audits.document(yaml).root());
    }

    private static String published() throws IOException {
        return Files.readString(Path.of("src/test/resources/audits/quayside-pool.audit.yaml"));
    }

    private static String everyKey() throws IOException {
        return Files.readString(Path.of("src/test/resources/audits/every-key.audit.yaml"));
    }

    /** Every key there is, as {@code part.key}. */
    private static void keys(Form form, Set<String> into, List<Form> seen) {
        if (seen.stream().anyMatch(one -> one == form)) {
            return;
        }
        seen.add(form);
        if (form instanceof Form.Exact exact) {
            keys(exact.of(), into, seen);
        } else if (form instanceof Form.ListForm list) {
            keys(list.of(), into, seen);
        } else if (form instanceof Form.EitherForm either) {
            either.forms().forEach(one -> keys(one, into, seen));
        } else if (form instanceof Form.MapForm map) {
            note(map.name(), map.known(), into, seen);
            keys(map.value(), into, seen);
        } else if (form instanceof Form.KeyedForm keyed) {
            note(keyed.name(), keyed.keys(), into, seen);
        }
    }

    private static void note(String part, List<Form.Key> keys, Set<String> into, List<Form> seen) {
        for (Form.Key key : keys) {
            assertThat(key.meaning()).as(part + "." + key.name()).isNotBlank();
            into.add(name(part, key.name()));
            keys(key.form(), into, seen);
        }
    }

    /** Every key a document uses. */
    private static void used(Node node, Form form, Set<String> into) {
        if (form instanceof Form.Exact exact) {
            used(node, exact.of(), into);
        } else if (form instanceof Form.EitherForm either) {
            either.forms().stream()
                    .filter(one -> node instanceof Fields == one instanceof Form.KeyedForm)
                    .forEach(one -> used(node, one, into));
        } else if (form instanceof Form.ListForm list && node instanceof Items items) {
            items.items().forEach(item -> used(item, list.of(), into));
        } else if (form instanceof Form.MapForm map && node instanceof Fields fields) {
            fields.fields().forEach(field -> used(field, map.name(), map.known(), map.value(), into));
        } else if (form instanceof Form.KeyedForm keyed && node instanceof Fields fields) {
            fields.fields().forEach(field -> used(field, keyed.name(), keyed.keys(), Form.text(), into));
        }
    }

    private static void used(Field field, String part, List<Form.Key> keys, Form other, Set<String> into) {
        Form form = other;
        for (Form.Key key : keys) {
            if (key.name().equals(field.key())) {
                into.add(name(part, field.key()));
                form = key.form();
            }
        }
        used(field.value(), form, into);
    }

    /** All shapes of a reading have the same keys. */
    private static String name(String part, String key) {
        boolean isReading =
                Set.of("an earlier reading", "a review rating", "a benchmark").contains(part)
                        && !Set.of("negative", "themes", "stars", "id", "metric", "touchpoint")
                                .contains(key);
        return (isReading ? "a reading" : part) + "." + key;
    }
}
