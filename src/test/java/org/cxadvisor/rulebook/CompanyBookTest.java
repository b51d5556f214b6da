package org.cxadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.fact.Unmeasured;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.FailedRuleException;
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
        for (var file : NewRule.files("unheard-staff", Stage.SIGNALS).entrySet()) {
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
        assertThat(both.index().place("unheard-staff").map(RulePlace::path)).contains("own/signals/unheard-staff.drl");
        assertThat(both.rules().stage(Stage.SIGNALS).names()).contains("unheard-staff", "unmeasured-satisfaction");
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
        String drl = NewRule.files("unheard-staff", Stage.SIGNALS).get("signals/unheard-staff.drl");
        write("gapz/unheard-staff.drl", drl);
        write("signals/felt-pain.drl", drl);
        write(
                "signals/other-package.drl",
                drl.replace("unheard-staff", "other-package").replace("rules.signals", "rules.swot"));
        write("signals/headless.md", "no head");
        write("signals/felt-pane.md", "---\nrule: felt-pane\nfinding: Something\n---\n");
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
                        "rule-name-taken own/signals/felt-pain.drl:7",
                        "rule-name-differs own/signals/felt-pain.drl:7",
                        "wrong-package own/signals/other-package.drl:1",
                        "page-without-head own/signals/headless.md:1",
                        "page-of-no-rule own/signals/felt-pane.md:2:7",
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
                "signals/unheard-staff.drl",
                NewRule.files("unheard-staff", Stage.SIGNALS).get("signals/unheard-staff.drl"));
        write("goals/guard.drl.csv", "\"RuleSet\"\n");
        Path secret = Files.writeString(folder.resolve("secret"), "---\nrule: felt-pain\nfinding: Secret\n---\n");
        Files.createSymbolicLink(own.resolve("signals/felt-pain.md"), secret);

        List<Problem> problems = CompanyBook.ofData(OURS, own, "own").problems();

        assertThat(problems)
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactly(
                        "code-in-data own/goals/guard.drl.csv",
                        "link-in-data own/signals/felt-pain.md",
                        "code-in-data own/signals/unheard-staff.drl");
    }

    @Test
    void aFolderOfRulesFollowsNoLinkReadsNoPipeAndHidesNoRule() throws Exception {
        var files = NewRule.files("unheard-staff", Stage.SIGNALS);
        String drl = files.get("signals/unheard-staff.drl");
        write("signals/.hidden.drl", drl.replace("unheard-staff", ".hidden"));
        write("signals/.git/unheard-staff.drl", drl);
        write("signals/a/b/c/d/e/unheard-deep.drl", drl.replace("unheard-staff", "unheard-deep"));
        Path secret = Files.writeString(folder.resolve("secret"), drl);
        Files.createSymbolicLink(own.resolve("signals/unheard-staff.drl"), secret);
        Files.createSymbolicLink(own.resolve("signals/unheard-staff.cases.yaml"), secret);
        Files.createSymbolicLink(own.resolve("signals/linked.md"), Path.of("headless.md"));
        boolean hasPipes = new ProcessBuilder(
                                "mkfifo", own.resolve("signals/pipe.cases.yaml").toString())
                        .start()
                        .waitFor()
                == 0;

        List<String> problems = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read().problems()).stream()
                .map(problem -> problem.rule() + " " + problem.place())
                .filter(problem -> hasPipes || !problem.startsWith("device"))
                .toList();

        assertThat(hasPipes).isTrue();
        assertThat(problems)
                .containsExactly(
                        "hidden-rule own/signals/.git/unheard-staff.drl",
                        "hidden-rule own/signals/.hidden.drl",
                        "hidden-rule own/signals/a/b/c/d/e/unheard-deep.drl",
                        "link-in-data own/signals/linked.md",
                        "device-in-data own/signals/pipe.cases.yaml",
                        "link-in-data own/signals/unheard-staff.cases.yaml",
                        "link-in-data own/signals/unheard-staff.drl");
    }

    @Test
    void noRuleRunsThatIsNotCalledAfterItsFile() throws IOException {
        String drl = NewRule.files("unheard-staff", Stage.SIGNALS).get("signals/unheard-staff.drl");
        String rule = drl.substring(drl.indexOf("rule \"unheard-staff\""));
        write("signals/unheard-staff.drl", drl + rule.replace("\"unheard-staff\"", "'quiet one'"));
        write(
                "goals/own-guard.drl.csv",
                Files.readString(Path.of("rules/goals/guardrail.drl.csv"))
                        .replaceFirst("(?m)^\"guardrail/", "\"own-guard/"));

        assertThat(read().problems())
                .extracting(problem -> problem.rule() + " " + problem.values().get("name"))
                .contains("stray-rule quiet one", "stray-rule guardrail/hurried-replies")
                .allMatch(problem -> problem.startsWith("stray-rule "));
    }

    @Test
    void aRuleThatTheCompilerChokesOnIsOneThatDoesNotCompile() throws IOException {
        ruleThat("Object[] all = new Object[1]; java.util.function.Supplier<Object>[] f = null; f[0].get();");

        assertThat(read().problems())
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactly("broken-rule own/signals/failing.drl:7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        THROWN     | if (true) throw new IllegalStateException("no"); | no
        THROWN     | if (true) throw new IllegalStateException();       | IllegalState
        THROWN     | if (true) throw new AssertionError("no");        | no
        THROWN     | if (true) throw new NoClassDefFoundError("no");  | no
        THROWN     | if (true) throw new java.io.IOException("no");   | no
        ENDLESS    | while (true) { Thread.onSpinWait(); }            | ~~
        RUNAWAY    | insert( new Unmeasured( "rating", $u.subject(), $u.at() ) ); | ~~
        INCOMPLETE | insert( new Unmeasured( "rating", null, $u.at() ) ); | subject
        """)
    void aRuleThatFailsIsNamedWithWhatItDid(FailedRuleException.How how, String then, String says) throws IOException {
        ruleThat(then);
        CompanyBook book = read();
        Rulebase rules = book.judgement().rules();

        assertThat(book.problems()).isEmpty();
        assertThatThrownBy(
                        () -> rules.stage(Stage.SIGNALS).infer(List.of(new Unmeasured("rating", "shop", "a.yaml:1:1"))))
                .isInstanceOfSatisfying(FailedRuleException.class, failed -> {
                    assertThat(failed.rule()).isEqualTo("failing");
                    assertThat(failed.how()).isIn(how, FailedRuleException.How.ENDLESS);
                    assertThat(failed.says()).startsWith(says);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "THROWN, Integer.parseInt(metric) > 3",
        "ENDLESS, 'new java.util.concurrent.Semaphore(0).tryAcquire(9, java.util.concurrent.TimeUnit.DAYS) == true'"
    })
    void aConditionThatFailsIsToldByTheRuleItStandsIn(FailedRuleException.How how, String condition)
            throws IOException {
        ruleThat("");
        String drl = Files.readString(own.resolve("signals/failing.drl"));
        write("signals/failing.drl", drl.replace("metric == \"rating\"", condition));
        CompanyBook book = read();
        Rulebase rules = book.judgement().rules();

        assertThat(book.problems()).isEmpty();
        assertThatThrownBy(
                        () -> rules.stage(Stage.SIGNALS).infer(List.of(new Unmeasured("rating", "shop", "a.yaml:1:1"))))
                .isInstanceOfSatisfying(FailedRuleException.class, failed -> {
                    assertThat(failed.rule()).isEqualTo("failing");
                    assertThat(failed.how()).isEqualTo(how);
                });
    }

    private void ruleThat(String does) throws IOException {
        write("signals/failing.drl", """
                package org.cxadvisor.rules.signals

                import org.cxadvisor.fact.Unmeasured
                import org.cxadvisor.gap.Gap

                // Does what no rule should.
                rule "failing"
                when
                    $u : Unmeasured( metric == "rating" )
                then
                    %s
                end
                """.formatted(does));
    }

    @Test
    void compiledRulesThatADiskHasDamagedAreCompiledAnew() throws IOException {
        for (var file : NewRule.files("unheard-staff", Stage.SIGNALS).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        List<String> before = read().judgement().rules().stage(Stage.SIGNALS).names();
        List<Path> kept;
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            kept = files.filter(Files::isRegularFile).toList();
        }
        for (Path damaged : kept) {
            byte[] sound = Files.readAllBytes(damaged);
            for (byte[] instead : List.of(new byte[0], Arrays.copyOf(sound, sound.length / 2))) {
                Files.write(damaged, instead);

                assertThat(read().judgement().rules().stage(Stage.SIGNALS).names())
                        .as("%s of %d bytes", damaged.getFileName(), instead.length)
                        .isEqualTo(before);
                assertThat(damaged).hasBinaryContent(sound);
            }
        }
        assertThat(kept).hasSizeGreaterThan(4);
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
