package org.cxadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;
import org.cxadvisor.tactic.Playbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company brings tactics of its own: they are checked like ours, and lead where they say so. */
class CompanyPlaybooksTest {

    private static final Judgement OURS = Judgement.of(Rulebase.builtIn(), RuleIndex.builtIn());
    private static final String NAME = "coffee-refund";

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Roastery, industry: retail, currency: EUR, staff: 40 }
            period: 2026-Q3
            sources: [ { id: till, kind: survey, sample: random, responses: 900, date: 2026-09-01 } ]
            touchpoints:
              - id: complaints
                name: Complaints
                stage: help
                rating: unknown
                pains: [ { theme: ignored-complaint, says: No answer, source: till, count: 200, of: 900 } ]
            """;

    @TempDir
    Path folder;

    @Test
    void aNewPlaybookIsSoundAndStandsBesideOurs() throws IOException {
        CompanyBook book = book(NewPlaybook.text(NAME));

        assertThat(book.problems()).isEmpty();
        assertThat(book.judgement().playbooks().get().all())
                .hasSize(OURS.playbooks().get().all().size() + 1)
                .extracting(Playbook::id)
                .contains(NAME, "live-chat");
        assertThat(book.judgement().playbooks().get().place(NAME, "for"))
                .isEqualTo("own/playbooks/coffee-refund.yaml:7");
        assertThat(CompanyBook.ofData(OURS, folder.resolve("own"), "own").isSound())
                .isTrue();
    }

    @Test
    void itAnswersAGapAndComesFirstWhereItSaysSo() throws IOException {
        String preferred = NewPlaybook.text(NAME)
                .replace("steps:\n", "choose-when: { over: [ complaint-ownership ] }\nsteps:\n")
                .replace("Replace with the tactic in at most nine words", "Refund the coffee | *now* <b>");

        Strategy strategy = strategy(book(preferred).judgement());

        assertThat(strategy.tactics()
                        .leading("recovery@complaints")
                        .get(0)
                        .playbook()
                        .id())
                .isEqualTo(NAME);
        assertThat(strategy.plan().tactics().get(0).tactic().playbook().title())
                .isEqualTo("Refund the coffee | *now* <b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after: count }              | after: compare }              | step-out-of-order        | 18:5
            after: count }              | after: change }               | step-out-of-order        | 18:5
            ignored-complaint ]         | ignored-complain ]            | unknown-playbook-theme   | 7:6
            ignored-complaint ]         | ignored-complaint@recovry ]   | unknown-playbook-concern | 7:6
            concerns: [ recovery ]      | concerns: [ recovry ]         | unknown-word             | 7:20
            grade: E                    | grade: B                      | effect-without-source    | 24:3
            source: judgement           | source: S9001                 | effect-without-source    | 24:3
            sites: 0.2 person-weeks     | sitez: 0.2 person-weeks       | unknown-word             | 22:18
            sites: 0.2 person-weeks     | sites: -2 person-weeks        | wrong-value              | 22:25
            sites: USD 200              | sites: USD -200               | wrong-value              | 22:64
            USD 500..2k                 | USD -500                      | playbook-value           | 20:7
            low: 5%                     | low: 50%                      | playbook-value           | 25:13
            role: repair                | role: diagnosis               | branches-of-a-diagnosis  | 6:7
            work: 1 person-week         | work: 0 person-weeks          | step-without-work        | 18:5
            id: coffee-refund           | id: live-chat                 | playbook-name-taken      | 3:5
            id: coffee-refund           | id: tea-refund                | playbook-name-differs    | 3:5
            sectors: any                | sectors: any, colour: red     | unknown-key              | 7:77
            sectors: any                | sectors: bananas              | unknown-word             | 7:72
            sectors: any                | sectors: [ bananas ]          | unknown-word             | 7:74
            concerns: [ recovery ]      | concerns: [ recovery ], usual: [ delivery ] | usual-outside-concerns   | 7:39
            scales-with: sites, basis: judgement | scales-with: sites, basis: a guess | playbook-basis           | 20:83
            high: 30%, basis: judgement | high: 30%, basis: judgment    | playbook-basis           | 25:53
            grade: E                    | by: a lot, grade: B           | playbook-value           | 24:52
            grade: E                    | by: +5%, grade: B             | playbook-value           | 24:52
            for-people: "What           | capability: saved-baskets, for-people: "What | not-one-key              | 9:5
            for-people: "Where          | block: filtered-reviews, for-people: "Where | not-one-key              | 11:5
            steps:                      | choose-when: { over: [ live-chat ], if: { theme: fault, sector: retail } }\\nsteps: | not-one-key              | 16:41
            steps:                      | choose-when: [ { over: [ live-chat ], if: { } } ]\\nsteps: | not-one-key              | 16:43
            """)
    void whatIsWrongHasItsPlace(String ours, String theirs, String rule, String place) throws IOException {
        String text = NewPlaybook.text(NAME);
        String broken = text.replaceFirst(
                java.util.regex.Pattern.quote(ours),
                java.util.regex.Matcher.quoteReplacement(theirs.replace("\\n", "\n")));
        assertThat(broken).isNotEqualTo(text);

        CompanyBook book = book(broken);

        assertThat(book.isSound()).isFalse();
        assertThat(book.judgement()).isSameAs(OURS);
        assertThat(book.problems())
                .extracting(Problem::rule, problem -> problem.place().toString())
                .contains(org.assertj.core.api.Assertions.tuple(rule, "own/playbooks/coffee-refund.yaml:" + place));
    }

    @Test
    void theNearestWordIsSuggested() throws IOException {
        assertThat(suggestions("sectors: any", "sectors: retial")).containsExactly("retail");
        assertThat(suggestions("basis: judgement }\nsmall", "basis: judgment }\nsmall"))
                .containsExactly("judgement");
        assertThat(suggestions("concerns: [ recovery ]", "concerns: [ recovery ], usual: [ recovry ]"))
                .containsExactly("recovery");
    }

    private List<String> suggestions(String ours, String theirs) throws IOException {
        return book(NewPlaybook.text(NAME).replace(ours, theirs)).problems().stream()
                .map(Problem::suggestion)
                .toList();
    }

    @Test
    void aSourceOfTheCompanyServesItsEffects() throws IOException {
        String measured =
                NewPlaybook.text(NAME).replace("grade: E, source: judgement", "says: Halved, grade: B, source: S9001");

        assertThat(book(measured).problems()).extracting(Problem::rule).containsExactly("unknown-source");
        write("sources.yaml", "sources: 1\nlist:\n  - { id: S9001, says: Our own count }\n");
        assertThat(book(measured).problems()).isEmpty();
    }

    private CompanyBook book(String playbook) throws IOException {
        write("playbooks/" + NAME + ".yaml", playbook);
        return CompanyBook.withRules(OURS, folder.resolve("own"), "own", folder.resolve("cache"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("own").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Strategy strategy(Judgement judgement) {
        AuditChecker desk = new AuditChecker(judgement);
        LocalDate day = LocalDate.of(2026, 10, 2);
        JudgedAudit judged = desk.judge(
                "roastery.audit.yaml",
                AUDIT.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                beside -> Optional.empty(),
                null);
        assertThat(judged.problems())
                .filteredOn(problem -> problem.level() == org.cxadvisor.problem.Level.ERROR)
                .isEqualTo(List.of());
        return new StrategyPlanner(judgement.rules(), desk).draft(judged, AuditChecker.asOf(judged.audit(), day));
    }
}
