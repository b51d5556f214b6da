package org.cxadvisor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.cxadvisor.check.Checked;
import org.cxadvisor.check.FailOn;
import org.cxadvisor.check.Finding;
import org.cxadvisor.language.Messages;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.yaml.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingFormatTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final Messages ENGLISH = Messages.in("en");
    private static final ProblemText WORDS = new ProblemText(ENGLISH, RuleIndex.builtIn());

    /** What a file and a key can hold that some format gives a meaning to. */
    private static final String HOSTILE = "a%,:b\n::error::x\r%0A]]>&<\"'|`@c\u0001\u202Eé😟";

    private static final List<Problem> PROBLEMS = List.of(
            Checked.problem("a.yaml", 1, 4, "pains/a", HOSTILE, Level.ERROR),
            Checked.problem("a.yaml", 1, 4, "pains/a", HOSTILE, Level.ERROR),
            Checked.problem("a.yaml", 0, 0, "", "whole", Level.WARNING),
            Checked.problem("dir with %,:\n/é😟.yaml", 2, 1, "pains/b", "key", Level.INFO),
            Checked.problem("C:/x/b.yaml", 3, 1, "", "k", Level.ERROR),
            Checked.problem("/abs/c d.yaml", 3, 1, "", "k", Level.ERROR));

    @Test
    void sarifIsValidWhateverIsFound() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMAS.resolve("sarif-schema-2.1.0.json")));

        for (FindingReport report : List.of(report(PROBLEMS), report(List.of()), excused())) {
            String log = FindingFormat.SARIF.write(report);

            assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifKeepsWhatIsExcusedAsSuppressed() {
        assertThat(FindingFormat.SARIF.write(excused()))
                .contains("\"suppressions\"", "\"inSource\"", "\"justification\": \"read elsewhere\"");
        assertThat(FindingFormat.JSON.write(excused())).contains("\"excused\"", "\"read elsewhere\"");
        for (FindingFormat format : List.of(
                FindingFormat.PRETTY,
                FindingFormat.COMPACT,
                FindingFormat.GITHUB,
                FindingFormat.GITLAB,
                FindingFormat.JUNIT)) {
            assertThat(format.write(excused())).as(format.name()).doesNotContain("periood");
        }
    }

    @Test
    void sarifNamesFilesByAddresses() {
        assertThat(SarifFindings.uri("a.yaml")).isEqualTo("a.yaml");
        assertThat(SarifFindings.uri("a b/é%.yaml")).isEqualTo("a%20b/%C3%A9%25.yaml");
        assertThat(SarifFindings.uri("x:y.yaml")).isEqualTo("x%3Ay.yaml");
        assertThat(SarifFindings.uri("../a.yaml")).isEqualTo("../a.yaml");
        assertThat(SarifFindings.uri("/a.yaml")).isEqualTo("file:///a.yaml");
        assertThat(SarifFindings.uri("C:/a.yaml")).isEqualTo("file:///C:/a.yaml");
    }

    @Test
    void junitIsValidWhateverIsFound() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("jenkins-junit-10.xsd").toFile());

        for (FindingReport report : List.of(report(PROBLEMS), report(List.of()), excused())) {
            schema.newValidator().validate(new StreamSource(new StringReader(FindingFormat.JUNIT.write(report))));
        }
    }

    @Test
    void junitFailsWhatTheRunFailsAndTellsTheRest() {
        String xml = FindingFormat.JUNIT.write(report(PROBLEMS));

        assertThat(xml).contains("tests=\"6\" failures=\"3\" errors=\"0\"").contains("<system-out>");
        assertThat(FindingFormat.JUNIT.write(report(List.of())))
                .contains("<testcase name=\"valid\" classname=\"clean.yaml\"/>");
    }

    @Test
    void noTextOfAFileBecomesACommandOfGithub() {
        String text = FindingFormat.GITHUB.write(report(PROBLEMS));

        assertThat(text.lines()).allMatch(line -> line.startsWith("| ") || line.matches("::(error|warning|notice) .*"));
        assertThat(text.lines().filter(line -> line.startsWith("::"))).hasSize(6);
        assertThat(text)
                .contains("file=dir with %25%2C%3A%0A/é😟.yaml,line=2")
                .contains("file=C%3A/x/b.yaml")
                .contains("`a%25,:b ::error::x %250A");
        assertThat(GithubFindings.data("a%b\r\nc:,")).isEqualTo("a%25b%0D%0Ac:,");
        assertThat(GithubFindings.property("a%b\r\nc:,")).isEqualTo("a%25b%0D%0Ac%3A%2C");
    }

    @Test
    void githubGetsTenOfEachLevelAndTheNumberOfTheRest() {
        List<Problem> many = new ArrayList<>();
        IntStream.rangeClosed(1, 13)
                .forEach(line -> many.add(Checked.problem("a.yaml", line, 1, "", "k" + line, Level.ERROR)));
        IntStream.rangeClosed(1, 11)
                .forEach(line -> many.add(Checked.problem("a.yaml", line, 1, "", "w" + line, Level.WARNING)));

        String text = FindingFormat.GITHUB.write(report(many));

        assertThat(text.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(text.lines().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(text.lines().filter(line -> line.startsWith("| "))).hasSize(24);
        assertThat(text).endsWith("::notice title=cx validate::4 more problems are in the log above\n");
    }

    @Test
    void fingerprintsOfGitlabAreUnique() {
        List<String> prints = entries(FindingFormat.GITLAB.write(report(PROBLEMS))).stream()
                .map(entry -> String.valueOf(entry.get("fingerprint")))
                .toList();

        assertThat(prints).hasSize(PROBLEMS.size()).doesNotHaveDuplicates();
        assertThat(FindingFormat.GITLAB.write(report(List.of()))).isEqualTo("[]\n");
    }

    @Test
    void jsonTellsTheEndOfAPlaceInCodePointsAndInUnits() {
        Problem problem = Checked.problem("a.yaml", 1, 4, "", "é😟x", Level.ERROR);

        Map<?, ?> entry =
                problems(FindingFormat.JSON.write(report(List.of(problem)))).get(0);

        assertThat(entry.get("column")).isEqualTo(4);
        assertThat(entry.get("end-column")).isEqualTo(7);
        assertThat(entry.get("range"))
                .isEqualTo(Map.of(
                        "start", Map.of("line", 0, "character", 4),
                        "end", Map.of("line", 0, "character", 8)));
        assertThat(entry.get("help")).isEqualTo("cx explain unknown-key");
        assertThat(entry.keySet())
                .extracting(String::valueOf)
                .contains("why", "fix", "suggestion", "help", "fingerprint", "end-line");
    }

    @Test
    void linesOfJsonAreTheEntriesOfTheDocument() {
        FindingReport report = report(PROBLEMS);

        List<Object> lines = FindingFormat.JSONL
                .write(report)
                .lines()
                .map(line -> Objects.requireNonNull(JsonText.read(line)))
                .toList();

        assertThat(lines).isEqualTo(problems(FindingFormat.JSON.write(report)));
    }

    @Test
    void aTableOfMarkdownHasALineForEachProblemWhateverItHolds() {
        String text = FindingFormat.MARKDOWN.write(report(PROBLEMS));

        assertThat(text.lines().filter(line -> line.startsWith("| error") || line.startsWith("| warning")))
                .hasSize(5)
                .allMatch(line -> line.replaceAll("\\\\.", "")
                                .chars()
                                .filter(sign -> sign == '|')
                                .count()
                        == 5);
        assertThat(text).contains("4 files checked");
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void everyFormatWritesTheSameTwiceAndEndsWithALineEnd(FindingFormat format) {
        String text = format.write(report(PROBLEMS));

        assertThat(text).isEqualTo(format.write(report(PROBLEMS))).endsWith("\n");
        assertThat(text).doesNotContain("\u0001").doesNotContain("\u202E");
    }

    private static List<Map<?, ?>> entries(String json) {
        List<Map<?, ?>> entries = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(JsonText.read(json))).forEach(entry -> entries.add((Map<?, ?>) entry));
        return entries;
    }

    private static List<Map<?, ?>> problems(String json) {
        Map<?, ?> document = (Map<?, ?>) Objects.requireNonNull(JsonText.read(json));
        List<Map<?, ?>> entries = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(document.get("problems"))).forEach(entry -> entries.add((Map<?, ?>) entry));
        return entries;
    }

    private static FindingReport report(List<Problem> problems) {
        return report(Checked.of(problems), List.of("a.yaml", "C:/x/b.yaml", "clean.yaml", "é.yaml"));
    }

    private static FindingReport excused() {
        return report(
                Checked.findings("audit: 1\nperiood: 2026-Q3 # cx-ignore: unknown-key -- read elsewhere\n"),
                List.of("a.yaml"));
    }

    private static FindingReport report(List<Finding> findings, List<String> files) {
        return new FindingReport(
                files,
                0,
                findings,
                Map.of("a.yaml", List.of("é😟aé😟xyz")),
                Map.of(),
                WORDS,
                FailOn.ERROR,
                Level.INFO,
                false,
                "1.0.0");
    }
}
