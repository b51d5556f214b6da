package org.cxadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.strategy.Judgement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyBookTest {

    private static final Judgement OURS = Judgement.of(Rulebase.builtIn(), RuleIndex.builtIn());

    private static final String THRESHOLD = """
            thresholds: 1
            list:
              - { id: %s, value: %s, unit: %s, why: We answer everyone, source: %s, tag: judgement }
            """;

    @TempDir
    Path folder;

    private Path own = Path.of("");

    @BeforeEach
    void aFolderOfTheirOwn() {
        own = folder.resolve("own");
    }

    @Test
    void aCompanysRulesThresholdsWordsSourcesAndPagesHoldBesideOurs() throws IOException {
        for (var file : NewRule.files("unheard-staff", Stage.GAPS).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("thresholds/care.yaml", THRESHOLD.formatted("reviews-worth-answering", "5", "reviews", "S9001"));
        write("sources.yaml", "sources: 1\nlist:\n  - { id: S9001, says: Our own count }\n");
        write("vocabulary.yaml", "vocabulary: 1\nthemes:\n  cold-coffee: The coffee is cold\n");

        Judgement both = read().judgement();

        RulePage page = both.index().page("unheard-staff").orElseThrow();
        assertThat(both.index().isCompanys(page)).isTrue();
        assertThat(both.index().isCompanys(both.index().page("felt-pain").orElseThrow()))
                .isFalse();
        assertThat(both.index().place("unheard-staff").map(RulePlace::path)).contains("own/gaps/unheard-staff.drl");
        assertThat(both.rules().stage(Stage.GAPS).names()).contains("unheard-staff", "unmeasured-satisfaction");
        assertThat(both.thresholds().value("reviews-worth-answering")).isEqualTo(5);
        assertThat(both.thresholds()
                        .fact("reviews-worth-answering")
                        .orElseThrow()
                        .at())
                .isEqualTo("own/thresholds/care.yaml:3");
        assertThat(both.sources().says("S9001")).contains("Our own count");
        assertThat(both.vocabulary().words("themes")).containsEntry("cold-coffee", "The coffee is cold");
        assertThat(OURS.thresholds().value("reviews-worth-answering")).isNotEqualTo(5);
    }

    @Test
    void everythingWrongIsFoundInOneRunAndWhereItIs() throws IOException {
        String drl = NewRule.files("unheard-staff", Stage.GAPS).get("gaps/unheard-staff.drl");
        write("gapz/unheard-staff.drl", drl);
        write("gaps/felt-pain.drl", drl);
        write(
                "gaps/other-package.drl",
                drl.replace("unheard-staff", "other-package").replace("rules.gaps", "rules.swot"));
        write("gaps/headless.md", "no head");
        write("gaps/felt-pane.md", "---\nrule: felt-pane\nfinding: Something\n---\n");
        write("thresholds/care.yaml", THRESHOLD.formatted("reviews-worth-answering", "5", "stars", "S9001"));
        write("thresholds/ease.yaml", THRESHOLD.formatted("another", "many", "stars", "judgement"));
        write("vocabulary.yaml", "vocabulary: 1\nthemez: { cold-coffee: The coffee is cold }\n");
        write("threshold.yaml", "thresholds: 1\n");

        CompanyBook book = read();

        assertThat(book.isSound()).isFalse();
        assertThat(book.judgement()).isSameAs(OURS);
        assertThat(book.problems())
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactlyInAnyOrder(
                        "rule-outside-stage own/gapz/unheard-staff.drl",
                        "rule-name-taken own/gaps/felt-pain.drl:7",
                        "rule-name-differs own/gaps/felt-pain.drl:7",
                        "wrong-package own/gaps/other-package.drl:1",
                        "page-without-head own/gaps/headless.md:1",
                        "page-of-no-rule own/gaps/felt-pane.md:2:7",
                        "other-unit own/thresholds/care.yaml:3:52",
                        "unknown-source own/thresholds/care.yaml:3:92",
                        "wrong-value own/thresholds/ease.yaml:3:27",
                        "unknown-key own/vocabulary.yaml:2:1",
                        "unread-company-file own/threshold.yaml");
        assertThat(book.problems()).extracting(Problem::suggestion).contains("gaps", "felt-pain", "themes");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "100000, false"})
    void aThresholdFarFromOursIsRefused(String value, boolean sound) throws IOException {
        write("thresholds/care.yaml", THRESHOLD.formatted("reviews-worth-answering", value, "reviews", "judgement"));

        CompanyBook book = read();

        assertThat(book.isSound()).isEqualTo(sound);
        assertThat(book.problems()).extracting(Problem::rule).allMatch("threshold-out-of-reach"::equals);
    }

    @Test
    void aFolderOfDataRunsNoCodeAndFollowsNoLink() throws IOException {
        write(
                "gaps/unheard-staff.drl",
                NewRule.files("unheard-staff", Stage.GAPS).get("gaps/unheard-staff.drl"));
        write("goals/guard.drl.csv", "\"RuleSet\"\n");
        Path secret = Files.writeString(folder.resolve("secret"), "---\nrule: felt-pain\nfinding: Secret\n---\n");
        Files.createSymbolicLink(own.resolve("gaps/felt-pain.md"), secret);

        List<Problem> problems = CompanyBook.ofData(OURS, own, "own").problems();

        assertThat(problems)
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactly(
                        "link-in-data own/gaps/felt-pain.md",
                        "code-in-data own/gaps/unheard-staff.drl",
                        "code-in-data own/goals/guard.drl.csv");
    }

    @Test
    void aPageOfTheirsChangesTheWordsOfACheckAndNotItsLevel() throws IOException {
        write(
                "audit-checks/future-evidence.md",
                "---\nrule: future-evidence\nlevel: info\nfinding: Not yet\nwhy: reasons\nhint: wait\n---\n");

        RulePage page = CompanyBook.ofData(OURS, own, "own")
                .judgement()
                .index()
                .page("future-evidence")
                .orElseThrow();

        assertThat(page.finding()).isEqualTo("Not yet");
        assertThat(page.level()).isEqualTo("error");
    }

    @Test
    void casesThatCannotBeReadSayWhere() {
        CaseReader reader = new CaseReader(OURS);

        assertThatThrownBy(() -> reader.read("x.cases.yaml", bytes("rule: x\ncases:\n  - { name: one, finds: [] }\n")))
                .isInstanceOfSatisfying(BrokenCasesException.class, broken -> assertThat(broken.problems())
                        .extracting(Problem::rule)
                        .containsExactly("misshapen-case"));
        assertThatThrownBy(() -> reader.read("x.cases.yaml", bytes("""
                        rule: x
                        cases:
                          - name: one
                            given: { gaps: [ { nam: late } ], touchpoint: [] }
                            finds: []
                        """)))
                .isInstanceOfSatisfying(BrokenCasesException.class, broken -> assertThat(broken.problems())
                        .extracting(problem -> problem.place() + " " + problem.suggestion())
                        .containsExactly("x.cases.yaml:4:24 name"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private CompanyBook read() throws IOException {
        return CompanyBook.withRules(OURS, own, "own", folder.resolve("cache"));
    }

    private void write(String path, String text) throws IOException {
        Path file = own.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
