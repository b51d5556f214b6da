package org.cxadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.yaml.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new rule passes as it is, in every stage. */
class NewRuleTest {

    private static final Judgement OURS = Judgement.of(Rulebase.builtIn(), RuleIndex.builtIn());
    private static final Pattern EXAMPLE = Pattern.compile("(?s)## Found in\n```yaml\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void aNewRuleOfEachStageCompilesAndKeepsItsCases() throws IOException {
        for (Stage stage : Stage.values()) {
            write(NewRule.files("own-" + stage.folder(), stage));
        }

        CompanyBook book = CompanyBook.withRules(OURS, folder.resolve("own"), "own", folder.resolve("cache"));

        assertThat(book.problems()).isEmpty();
        assertThat(book.rules()).hasSameSizeAs(Stage.values());
        CaseReader reader = new CaseReader(book.judgement());
        CaseRunner runner = new CaseRunner(book.judgement().rules());
        for (RuleFile rule : book.rules()) {
            String cases = rule.companion(".cases.yaml");
            assertThat(reader.read(
                            cases, Files.readAllBytes(folder.resolve("own").resolve(cases))))
                    .as(cases)
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(runner.run(rule, one)).matches(CaseResult::passes, "passes"));
            assertThat(book.judgement()
                            .rules()
                            .stage(rule.stage())
                            .infer(reader.facts(example(book, rule)), rule.stem()))
                    .as("what %s finds in the example of its page", rule.stem())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            unheard-staff, unheard-staff
            UnheardStaff, unheard-staff
            unheard staff!, unheard-staff
            1-unheard-staff, unheard-staff
            one-two-three-four-five, one-two-three-four
            ???, ''
            """)
    void theNearestNameToAnyTextIsAName(String text, String name) {
        assertThat(NewRule.nearestName(text)).isEqualTo(name);
        assertThat(NewRule.isName(text)).isEqualTo(text.equals(name));
    }

    private static Fields example(CompanyBook book, RuleFile rule) {
        RuleIndex index = book.judgement().index();
        String page = index.text(index.page(rule.stem()).orElseThrow());
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.find())
                .as("an example on the page of %s", rule.stem())
                .isTrue();
        return (Fields) CaseReader.root(rule.stem(), example.group(1).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("own").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
