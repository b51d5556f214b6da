package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaWriterTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.write(PainForm.PAIN, "A pain"));

    private static final List<String> VALUES = List.of(
            "word",
            "minor",
            "app",
            "own-kiosk",
            "own-",
            "38%",
            "about 400",
            "12",
            "'12'",
            "1.5",
            "-3",
            "2026-10-02",
            "unknown",
            "not-applicable",
            "''",
            "~",
            "'~'",
            "",
            "[]",
            "{}",
            "[ minor, app ]",
            "[ app, own-kiosk ]",
            "[ minor, unknown ]",
            "[ 12, about 3 ]",
            "[ [ a ] ]",
            "[ { id: a } ]",
            "[ { id: a, do: b }, { id: b, do: 5 } ]",
            "[ { id: a, due: b } ]",
            "[ { do: b } ]",
            "[ { id: unknown } ]",
            "[ { id: Not A Name } ]",
            "[ unknown ]",
            "[ ~ ]",
            "{ id: a }",
            "{ do: unknown, id: a }",
            "{ id: 5 }",
            "{ source: 12, wait: 5% }",
            "{ source: ~ }",
            "{ wait: 5 }",
            "{ wait: unknown }",
            "{ Wait Time: 5% }",
            "{ app: 12, own-kiosk: about 5 }",
            "{ unknown: 5% }",
            "{ wait: { a: 5% } }");

    static List<String> documents() {
        List<String> documents = new ArrayList<>(List.of("unknown\n", "[]\n", "5\n", "~\n", "nothing: 5\n", "{}\n"));
        for (String key : keys()) {
            VALUES.forEach(value -> documents.add(key + ": " + value + "\n"));
        }
        return documents;
    }

    private static List<String> keys() {
        var pain = (Form.KeyedForm) ((Form.Exact) PainForm.PAIN).of();
        return pain.keys().stream().map(Form.Key::name).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schemaAndCheckerAgree(String yaml) {
        Document document = StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(document.problems()).isEmpty();
        Node root = Objects.requireNonNull(document.root());

        List<Problem> problems = FormChecker.check(root, PainForm.PAIN).stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .toList();
        var errors = SCHEMA.validate(JsonText.fromYaml(root), InputFormat.JSON);

        assertThat(errors.isEmpty())
                .as("schema %s, checker %s", errors, problems)
                .isEqualTo(problems.isEmpty());
    }

    @Test
    void theSameFormGivesTheSameText() {
        assertThat(SchemaWriter.write(PainForm.PAIN, "A pain")).isEqualTo(SchemaWriter.write(PainForm.PAIN, "A pain"));
    }

    @Test
    void whatIsUsedTwiceIsWrittenOnceAndEveryKeySaysWhatItMeans() {
        assertThat(SchemaWriter.write(PainForm.PAIN, "A pain").lines())
                .startsWith(
                        "{",
                        "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
                        "  \"title\": \"A pain\",")
                .containsOnlyOnce("    \"step\": {")
                .contains("        \"$ref\": \"#/$defs/step\"", "      \"$ref\": \"#/$defs/step\",")
                .contains("      \"description\": \"how bad it is\\nminor: an annoyance\\nmajor: they leave\"");
    }
}
