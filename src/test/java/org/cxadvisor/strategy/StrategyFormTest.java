package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.BrokenParts;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.SchemaWriter;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFormTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.write(StrategyForm.documented(), "A strategy"));

    private static final String LEAST = """
            strategy: 1
            organization: Case
            """;

    private static final int MUTANTS = Integer.getInteger("cx.mutants", 2000);

    static List<String> examples() {
        return Strategies.EXAMPLES;
    }

    private static Document read(byte[] bytes) {
        return StrictReader.read("strategy.yaml", bytes);
    }

    private static Document least(String more) {
        return read((LEAST + more).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean schemaAccepts(Document document) {
        String json = JsonText.fromYaml(Objects.requireNonNull(document.root()));
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsWithoutAProblem(String example) {
        assertThat(read(Strategies.example(example)).judgedBy(StrategyForm.plain()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSchemaAcceptsEveryExample(String example) {
        assertThat(schemaAccepts(read(Strategies.example(example)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals: unknown\ntactics: unknown",
                "goals: []\ntactics: [ { id: a@b, added-by: people, because: The strike } ]",
                "goals: [ { id: nps@organization, state: carried-over, latest: { value: 14.0, period: 2026-Q4, responses: 900 } } ]\ntactics: []",
                "goals: []\ntactics: [ { id: a@b, formerly: a@c, replaced-by: d@b, decision: { is: deferred, until: 2027-01-01 }, state: paused, observed: { metric: nps, change: up, before: 12.8, after: 14.1, period: 2026-Q4, says: Better } } ]",
            })
    void whatPeopleMayWriteReads(String more) {
        Document document = least(more);

        assertThat(document.judgedBy(StrategyForm.plain())).isEmpty();
        assertThat(schemaAccepts(document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals: []",
                "goals: [ { id: nps@organization } ]\ntactics: []",
                "goals: [ { id: nps@organization, state: done } ]\ntactics: []",
                "goals: [ { id: unknown, state: drafted } ]\ntactics: []",
                "goals: []\ntactics: [ { id: a@b, decision: { is: maybe } } ]",
                "goals: []\ntactics: [ { id: a@b, added-by: rules } ]",
                "goals: []\ntactics: [ { id: a@b, priorty: high } ]",
                "goals: []\ntactics: [ { id: a@b, plan: { start: 2026-13-01 } } ]",
                "goals: []\ntactics: []\nmade-from: { meaning: xyz }",
                "goals: []\ntactics: []\nbudget: 60k euros",
            })
    void whatNobodyCouldMeanIsRefusedByReaderAndSchemaAlike(String more) {
        Document document = least(more);

        assertThat(document.judgedBy(StrategyForm.plain())).isNotEmpty();
        assertThat(schemaAccepts(document)).isFalse();
    }

    @Test
    void schemaAndReaderAgreeOnStrategiesOfWhichAPartIsBroken() {
        Random random = new Random(20261002);
        List<Node> examples = Strategies.EXAMPLES.stream()
                .map(example ->
                        Objects.requireNonNull(read(Strategies.example(example)).root()))
                .toList();
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Document mutant = read(BrokenParts.of(examples.get(random.nextInt(examples.size())), random)
                    .getBytes(StandardCharsets.UTF_8));
            boolean accepted = schemaAccepts(mutant);
            List<Problem> problems = mutant.judgedBy(StrategyForm.plain());

            List<Problem> unseen = BrokenParts.visible(problems, mutant.lines());
            if (accepted ? !unseen.isEmpty() : !BrokenParts.isRefused(problems)) {
                disagreements.add("mutant " + i + ": " + (accepted ? "only the reader " + unseen : "only the schema"));
            }
            refused += accepted ? 0 : 1;
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThanOrEqualTo(MUTANTS / 3);
    }

    @Test
    void anIdStandsOnlyOnce() {
        assertThat(least("goals: []\ntactics: [ { id: a@b }, { id: a@b } ]").judgedBy(StrategyForm.plain()))
                .extracting(problem -> problem.rule())
                .containsExactly("duplicate-id");
    }

    @Test
    void everyKeyHasAMeaningAndEveryMeaningAKey() {
        Set<String> used = new TreeSet<>();
        walk(StrategyForm.documented(), used, new HashSet<>());

        assertThat(used).hasSizeGreaterThan(120);
        assertThat(StrategyForm.meanings().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void walk(Form form, Set<String> used, Set<Form> seen) {
        if (!seen.add(form)) {
            return;
        }
        if (form instanceof Form.Exact exact) {
            walk(exact.of(), used, seen);
        } else if (form instanceof Form.ListForm list) {
            walk(list.of(), used, seen);
        } else if (form instanceof Form.ChoiceForm choice) {
            choice.words().forEach(word -> used.add(StrategyForm.key(choice.name(), word.word())));
        } else if (form instanceof Form.KeyedForm keyed) {
            keyed.keys().forEach(key -> {
                used.add(StrategyForm.key(keyed.name(), key.name()));
                walk(key.form(), used, seen);
            });
        }
    }
}
