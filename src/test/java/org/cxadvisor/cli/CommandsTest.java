package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.CommandName;
import org.cxadvisor.run.CompletionOption;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.OpenAudit;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final Path SAMPLE = Path.of("sample-audits/olist-2018-q1.audit.yaml");
    private static final Messages ENGLISH = Messages.in("en");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        advize a.yaml               | unknown-word         | advise
        advize gaps                 | unknown-word         | advise
        rules lsit                  | unknown-word         | list
        playbooks shwo              | unknown-word         | show
        playbooks show chat-bot     | unknown-playbook     | chatbot
        playbooks new CoffeeRefund  | no-playbook-name     | coffee-refund
        playbooks new live-chat     | playbook-is-there    |
        playbooks check             | no-folder-to-check   |
        playbooks check .           | no-playbooks-to-check |
        help advize                 | unknown-word         | advise
        gaps --colour never a.yaml  | unknown-option       | --color
        --qiet gaps a.yaml          | unknown-option       | --quiet
        validate a --format jsn     | unknown-value        | json
        validate a --fail-on errors | unknown-value        | error
        gaps a.yaml b.yaml          | unexpected-parameter |
        advise                      | missing-parameter    |
        explain                     | missing-parameter    |
        why-not                     | missing-parameter    |
        why-not live-chat --in no-such.yaml | no-such-file |
        advise a --into             | missing-value        |
        rules                       | missing-word         |
        rules new UnheardStaff --stage gaps | no-rule-name | unheard-staff
        rules new unheard-staff --stage gapz | unknown-stage | gaps
        rules new unheard-staff     | no-stage             |
        rules new felt-pain --stage gaps | rule-is-there   |
        rules test .                | no-rules-to-test     |
        rules test                  | no-folder-to-test    |
        rules facts OwnReview       | unknown-fact         | OwnReviews
        gaps a --as-of 2026-02-30   | no-date              |
        gaps a --as-of +999999999-12-31 | no-date          |
        gaps a --as-of -999999999-01-01 | no-date          |
        gaps a --quiet --quiet      | option-twice         |
        """)
    void wrongUsageIsNotJudgedAndTheLikelyWordIsOffered(String line, String problem, String suggestion) {
        int exit = run(line.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors()).startsWith("error[" + problem + "]: ");
        if (suggestion == null) {
            assertThat(errors()).doesNotContain("did you mean");
        } else {
            assertThat(errors()).contains("did you mean `" + suggestion + "`?\n");
        }
    }

    @Test
    void nothingTypedIsWrongUsageToo() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors()).contains("= more: cx --help\n");
    }

    @Test
    void whoTypesNoWordIsShownThoseThereAre() {
        assertThat(run()).isEqualTo(2);
        for (CommandName word : words().describe()) {
            assertThat(errors()).containsPattern("\n +" + word.name() + " +" + word.meaning() + "\n");
        }
        err.reset();

        assertThat(run("playbooks")).isEqualTo(2);
        assertThat(errors().lines())
                .containsExactly(
                        "error[missing-word]: `cx playbooks` needs a subcommand",
                        "     list   List the playbooks with cost and evidence.",
                        "     show   Show a playbook: steps, cost, evidence of its effect, risks.",
                        "     new    Make the file of a new playbook, which is sound as it is.",
                        "     check  Find every problem in the playbooks of a folder.",
                        "   = more: cx playbooks --help");
    }

    @Test
    void helpPromisesNoKindOfFileThatTheProgramDoesNotTake() {
        assertThat(run("help", "schema")).isZero();
        String kinds = Stream.of(SchemaCommand.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        assertThat(output()).contains(kinds + ".").doesNotContain("playbook");
        out.reset();

        assertThat(run("help", "validate")).isZero();
        assertThat(output()).contains("audits, strategies and playbooks").doesNotContain("rulebook");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        touchpoints         | touchpoints
        pains/count         | touchpoints/pains/count
        touchpoints/rating  | touchpoints/rating
        touchpoints/checkout/rating/mean | touchpoints/rating/mean
        lost-because        | lost-because
        """)
    void aKeyIsExplainedByItsPathOrTheEndOfIt(String typed, String path) {
        assertThat(run("explain", typed)).isZero();
        assertThat(output().lines().findFirst()).contains(path);
        assertThat(output()).contains("Value: ", "Required: no", "Example:");
    }

    @Test
    void aKeyOfSeveralPartsIsListedWithItsPlaces() {
        assertThat(run("explain", "source")).isZero();
        assertThat(output()).contains("touchpoints/pains/source: ", "queues/source: ");
        out.reset();

        assertThat(run("explain", "pains/cuont")).isEqualTo(2);
        assertThat(errors()).contains("did you mean `pains/count`?");
    }

    @Test
    void schemaWithoutAKindListsTheKindsThereAre() {
        assertThat(run("schema")).isZero();
        assertThat(output().lines().map(line -> line.strip().split(" ")[0])).containsExactly("audit", "strategy");
        out.reset();

        assertThat(run("schema", "audti")).isEqualTo(2);
        assertThat(errors()).contains("audit, strategy", "did you mean `audit`?");
    }

    @Test
    void aDayThatIsNamedIsHeldAgainstTheEvidenceLikeTheAuditsOwn() {
        String audit = SAMPLE.toAbsolutePath().toString();

        assertThat(run("validate", audit, "--as-of", "2018-04-09")).isZero();
        assertThat(run("validate", audit, "--as-of", "2017-01-01")).isEqualTo(1);
        assertThat(errors() + output()).contains("future-evidence");
        assertThat(run("advise", audit, "--as-of", "2017-01-01")).isEqualTo(1);
    }

    @Test
    void whatIsAskedNextWorksFromWhereOneStands() throws IOException {
        Files.createDirectory(folder.resolve("our clients"));
        Files.copy(SAMPLE, folder.resolve("our clients/q1.yaml"));

        assertThat(run("advise", "our clients/q1.yaml", "--as-of", "2018-04-09"))
                .isZero();

        assertThat(output())
                .endsWith("Ask: cx why delivery@delivery --in \"our clients/q1.yaml\" --as-of 2018-04-09\n");
    }

    @Test
    void anAuditWhoseNameIsDotsIsWrittenIntoAFolderBelowTheOneNamed() throws IOException {
        Files.copy(SAMPLE, folder.resolve("...audit.yaml"));
        Files.copy(SAMPLE, folder.resolve("..yaml"));

        assertThat(run("advise", "...audit.yaml", "..yaml", "-o", "out")).isZero();

        assertThat(folder.resolve("strategy.yaml")).doesNotExist();
        assertThat(folder.resolve("out/strategy.yaml")).doesNotExist();
        assertThat(folder.resolve("out/audit../strategy.yaml")).exists();
        assertThat(folder.resolve("out/audit./strategy.yaml")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q1.yaml", "q:1.yaml", "a:2:3.yaml"})
    void whyShowsTheLineOfTheAuditWhateverItsFileIsCalled(String name) throws IOException {
        Files.copy(SAMPLE, folder.resolve(name));

        assertThat(run("why", "late@delivery", "--in", name)).isZero();

        assertThat(output()).contains("theme: late,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        a/2018-Q1.yaml | a/2018-Q1.yaml
        my audit.yaml  | "my audit.yaml"
        Bäckerei.yaml  | Bäckerei.yaml
        $HOME me.yaml  | '$HOME me.yaml'
        it's $5.yaml   | 'it'\\''s $5.yaml'
        """)
    void aPathIsQuotedWhereAShellWouldReadItOtherwise(String path, String typed) {
        assertThat(FollowUp.quoted(path)).isEqualTo(typed);
    }

    @Test
    void aStrategyStandsForItsFolder() throws IOException {
        Files.copy(SAMPLE, folder.resolve("q1.yaml"));
        assertThat(run("advise", "q1.yaml", "-o", "out")).isZero();
        Files.copy(folder.resolve("out/strategy.yaml"), folder.resolve("out/agreed.yaml"));
        out.reset();

        assertThat(run("why", "delivery@delivery", "--in", "out")).isZero();
        String asked = output();
        out.reset();
        assertThat(run("why", "delivery@delivery", "--in", "out/strategy.yaml")).isZero();
        assertThat(output()).isEqualTo(asked).contains("delivery@delivery");
        out.reset();
        assertThat(run("gaps", "out/agreed.yaml")).isZero();
        assertThat(output()).contains("delivery@delivery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        swot                    | this folder | cx swot AUDIT
        swot sub                | `sub`       | cx swot AUDIT
        measure-next sub        | `sub`       | cx measure-next AUDIT
        why delivery@delivery       | this folder | cx why ID --in AUDIT
        """)
    void whoDoesNotNameAnAuditIsToldHowThatWordTakesIt(String line, String place, String command) throws IOException {
        Files.createDirectory(folder.resolve("sub"));

        assertThat(run(line.split(" "))).isEqualTo(2);

        assertThat(errors()).contains("one audit in " + place + "\n").contains("name one: " + command + "\n");
    }

    @Test
    void whatIsNotShownIsCountedWithTheWayToSeeIt() throws IOException {
        Files.copy(SAMPLE.resolveSibling("town-hall.audit.yaml"), folder.resolve("q1.yaml"));

        assertThat(run("validate", "q1.yaml", "--fail-on", "never")).isZero();
        assertThat(output()).doesNotContain("info[");
        assertThat(errors()).containsPattern("\\d infos? \\(shown with --show info\\)\n");
        err.reset();

        assertThat(run("validate", "q1.yaml", "--fail-on", "info")).isEqualTo(1);
        assertThat(output()).contains("info[");
        assertThat(errors()).containsPattern("\\d infos?\n").doesNotContain("shown with");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        explain live-chat | cx playbooks show live-chat
        explain long-wait | wait-announcements
        explain xylophone | cx rules list
        why xylophone --in q1.yaml | cx gaps
        """)
    void whatIsNotFoundHereIsShownTheWayToWhereItIs(String line, String way) throws IOException {
        Files.copy(SAMPLE, folder.resolve("q1.yaml"));

        assertThat(run(line.split(" "))).isEqualTo(2);

        assertThat(errors()).containsPattern("fix: .*" + way);
    }

    @Test
    void aCompactProblemIsSetApartFromWhatWasMeant() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "audit: 1\nperiood: 2026-Q3\n");

        assertThat(run("validate", "a.yaml", "--format", "compact")).isEqualTo(1);
        assertThat(output()).contains("; did you mean `period`?\n").doesNotContainPattern("[^;] did you mean");
    }

    @Test
    void aViewThatIsCutShortSaysWhichWordWritesTheRest() throws IOException {
        Files.copy(Path.of("sample-audits/town-hall.audit.yaml"), folder.resolve("q1.yaml"));

        assertThat(run("swot", "q1.yaml")).isZero();
        assertThat(output())
                .containsPattern("\\d more; `cx advise AUDIT -o DIR` writes them all into DIR/evidence.json");
    }

    @Test
    void noGuessIsMadeWhereNothingIsNear() {
        assertThat(run("xylophone")).isEqualTo(2);
        assertThat(errors()).doesNotContain("did you mean");
    }

    @Test
    void helpGoesToStandardOutputAndListsEveryWordWithItsMeaning() {
        assertThat(run("--help")).isZero();

        assertThat(err.size()).isZero();
        for (CommandName word : words().describe()) {
            assertThat(word.meaning()).isNotBlank();
            assertThat(output()).contains("  " + word.name() + " ").contains(word.meaning());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "advise",
                "validate",
                "score",
                "gaps",
                "tactics",
                "goals",
                "plan",
                "measure-next",
                "why",
                "why-not",
                "what-if",
                "fit",
                "sensitivity",
                "drivers",
                "explain",
                "schema",
                "rules list",
                "rules new",
                "rules test",
                "rules facts",
                "playbooks list",
                "playbooks show",
                "playbooks new",
                "playbooks check",
                "shell"
            })
    void helpOfAWordIsTheSameHoweverItIsAskedForAndEveryArgumentIsExplained(String word) {
        assertThat(run((word + " --help").split(" "))).isZero();
        String asked = output();
        out.reset();
        assertThat(run(("help " + word).split(" "))).isZero();

        assertThat(output()).isEqualTo(asked).startsWith(ENGLISH.say("cx." + word.replace(' ', '.') + ".usage.header"));
        assertThat(asked).doesNotContain("--verbose").contains("cx --help lists");
        assertThat(asked.lines().filter(line -> line.matches(" {2,6}(-|[A-Z]).*")))
                .allMatch(
                        line -> line.matches(".*\\S {2,}\\S.*") || asked.contains(line + "\n" + " ".repeat(20)),
                        "has an explanation");
    }

    @Test
    void everySharedOptionMayStandBeforeOrAfterTheWord() {
        assertThat(run("help", "--color", "never", "--as-of", "2026-09-30")).isZero();
        assertThat(run("--color", "never", "--as-of=2026-09-30", "help")).isZero();
    }

    @Test
    void aFileNamedAfterAnAtSignIsNoArgumentFile() throws IOException {
        Files.writeString(folder.resolve("more"), "--version");

        assertThat(run("@more")).isEqualTo(2);
        assertThat(errors()).contains("`@more`");
    }

    @Test
    void aScanJudgesWhatIsNamedForAnAuditThoughItIsBrokenAndNamesWhatItSkipped() throws IOException {
        Files.writeString(folder.resolve("broken.audit.yaml"), "- no audit");
        Files.writeString(folder.resolve("recipes.yaml"), "bread: 1");
        Files.createDirectory(folder.resolve(".hidden"));
        Files.writeString(folder.resolve(".hidden/other.audit.yaml"), "- no audit");

        assertThat(run("validate", ".")).isEqualTo(1);
        assertThat(output()).contains("broken.audit.yaml").doesNotContain("other.audit.yaml");
        assertThat(errors()).contains("recipes.yaml").contains("1 error").doesNotContain("1 errors");
    }

    @Test
    void aMistakeOfOursIsOneLineAndTheTraceLiesInAFileOfItsOwn() throws IOException {
        Commands broken = new Commands(ENGLISH, () -> LocalDate.of(2026, 9, 30), (words, screen) -> {
            throw new IllegalStateException("broken");
        });

        assertThat(broken.run(List.of("shell"), screen())).isEqualTo(3);
        assertThat(errors().lines()).hasSize(1);
        Path trace = Path.of(errors().strip().replaceAll(".* ", ""));
        assertThat(trace).content().contains("IllegalStateException: broken").contains("\tat ");
        Files.delete(trace);
    }

    @Test
    void theShellEndsTheRunWithItsOwnExitCode() {
        Commands words = new Commands(ENGLISH, () -> LocalDate.of(2026, 9, 30), (all, screen) -> 4);

        assertThat(words.run(List.of("shell"), screen())).isEqualTo(4);
    }

    @Test
    void aReaderThatWentAwayIsNoFailure() {
        assertThat(words().run(List.of("help"), Screen.unwatched(failing("Broken pipe"), err, folder)))
                .isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void outputThatIsLostOnAFullDiskIsNotJudged() {
        assertThat(words().run(List.of("help"), Screen.unwatched(failing("No space left on device"), err, folder)))
                .isEqualTo(2);
        assertThat(errors()).contains("No space left on device");
    }

    @ParameterizedTest
    @CsvSource({"DONE,WRONG,WRONG", "WRONG,HUMAN,HUMAN", "HUMAN,NOT_JUDGED,NOT_JUDGED", "OUR_BUG,NOT_JUDGED,OUR_BUG"})
    void theHeavierOfTwoEndsWins(Exit one, Exit other, Exit both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NO_COLOR    | 1     | false
        TERM        | dumb  | false
        TERM        | xterm | true
        FORCE_COLOR | 0     | false
        """)
    void theEnvironmentDecidesAboutColoursOnATerminal(String variable, String value, boolean coloured) {

        assertThat(Screen.of(out, err, true, 100, Map.of(variable, value), folder)
                        .colour())
                .isEqualTo(coloured);
    }

    @Test
    void aFileIsColouredOnlyWhenForcedAndAlwaysHasTheUsualWidth() {
        assertThat(Screen.of(out, err, false, 200, Map.of(), folder).colour()).isFalse();
        assertThat(Screen.of(out, err, false, 200, Map.of("FORCE_COLOR", "1"), folder)
                        .colour())
                .isTrue();
        assertThat(Screen.of(out, err, false, 200, Map.of(), folder).width()).isEqualTo(80);
    }

    @Test
    void completionOffersWordsOptionsValuesAndFiles() throws IOException {
        Files.createDirectory(folder.resolve("audits"));
        Files.createFile(folder.resolve("audit one.yaml"));

        assertThat(complete("va")).containsExactly("validate");
        assertThat(complete("validate", "--f")).containsExactly("--format", "--fail-on", "--fix");
        assertThat(complete("validate", "--format", "")).startsWith("pretty", "compact", "json", "jsonl", "sarif");
        assertThat(complete("validate", "--format=p")).containsExactly("--format=pretty");
        assertThat(complete("--color", "n")).containsExactly("never");
        assertThat(complete("gaps", "au")).containsExactly("audit one.yaml", "audits/");
        assertThat(complete("gaps", "a.yaml", "au")).isEmpty();
        assertThat(complete("rules", "")).containsExactly("list", "new", "test", "facts");
        assertThat(complete("schema", "")).contains("audit", "strategy");
        assertThat(complete("help", "sch")).containsExactly("schema");
        assertThat(complete("gaps", "nowhere/")).isEmpty();
        assertThat(complete("explain", "unanswered-d")).containsExactly("unanswered-detractors");
        assertThat(complete("playbooks", "")).containsExactly("list", "show", "new", "check");
        assertThat(complete("playbooks", "show", "live")).containsExactly("live-chat");
        assertThat(complete("playbooks", "show", "live-chat", "")).isEmpty();
        assertThat(complete("explain", "nps")).containsExactly("nps");
        assertThat(complete("rules", "list", "--stage", "go")).containsExactly("goals");
    }

    @Test
    void thePlaybooksAreListedOnStandardOutputAndCountedBesideIt() {
        assertThat(run("playbooks", "list")).isZero();

        assertThat(output().lines().filter(line -> line.startsWith("live-chat ")))
                .hasSize(1);
        assertThat(errors()).matches("\\d+ playbooks\\. .*\n");
    }

    @Test
    void aPlaybookIsShownByItsId() {
        assertThat(run("playbooks", "show", "live-chat")).isZero();

        assertThat(output()).startsWith("live-chat\n").endsWith("file: playbooks/access/live-chat.yaml\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void completionOffersTheIdsOfTheOpenAudit() {
        Commands words =
                words().with(new OpenAudit("olist", null, start -> List.of("felt-pain@chat", "felt-pain@shop")));

        assertThat(words.complete(List.of("why", "felt-pain@c"), 1, folder))
                .containsExactly(new CompletionOption("felt-pain@chat", "", false));
    }

    @Test
    void aNewRuleIsThreeFilesThatAreNeverOverwritten() throws IOException {
        assertThat(run("rules", "new", "unheard-staff", "--stage", "signals", "--rules", "own"))
                .isZero();
        assertThat(output())
                .isEqualTo(
                        "own/signals/unheard-staff.md\nown/signals/unheard-staff.cases.yaml\nown/signals/unheard-staff.drl\n");
        assertThat(folder.resolve("own/signals/unheard-staff.drl")).content().contains("rule \"unheard-staff\"");

        Files.delete(folder.resolve("own/signals/unheard-staff.drl"));

        assertThat(run("rules", "new", "unheard-staff", "--stage", "signals", "--rules", "own"))
                .isEqualTo(2);
        assertThat(errors()).contains("error[file-is-there]: own/signals/unheard-staff.md is there");
    }

    @Test
    void aNewPlaybookIsAFileThatIsNeverOverwrittenAndIsCheckedWithTheOthers() throws IOException {
        assertThat(run("playbooks", "new", "coffee-refund", "--rules", "own")).isZero();
        assertThat(output()).isEqualTo("own/playbooks/coffee-refund.yaml\n");
        assertThat(run("playbooks", "check", "own")).isZero();
        assertThat(errors()).contains("1 playbook, no problem");
        assertThat(run("playbooks", "show", "coffee-refund", "--rules", "own")).isZero();
        assertThat(output()).contains("file: own/playbooks/coffee-refund.yaml");

        assertThat(run("playbooks", "new", "coffee-refund", "--rules", "own")).isEqualTo(2);
        assertThat(errors()).contains("error[file-is-there]: own/playbooks/coffee-refund.yaml is there");

        Path file = folder.resolve("own/playbooks/coffee-refund.yaml");
        Files.writeString(file, Files.readString(file).replace("after: change", "after: compare"));
        assertThat(run("playbooks", "check", "own")).isEqualTo(2);
        assertThat(errors()).contains("error[step-out-of-order]: own/playbooks/coffee-refund.yaml:19:5");
    }

    @Test
    void aProjectBringsDataOfItsOwnFromAFolderInsideIt() throws IOException {
        Files.createDirectories(folder.resolve("project/ours/thresholds"));
        Files.writeString(folder.resolve("project/cx.yaml"), "cx: 1\ndata: ours\n");
        Files.writeString(folder.resolve("project/ours/thresholds/care.yaml"), """
                thresholds: 1
                list:
                  - { id: reviews-worth-answering, value: 5, unit: reviews, why: We answer all, source: judgement, tag: judgement }
                """);
        Screen inside = Screen.unwatched(out, err, folder.resolve("project"));

        assertThat(words().run(List.of("explain", "reviews-worth-answering"), inside))
                .isZero();
        assertThat(output())
                .contains("Threshold: 5 reviews", "ours/thresholds/care.yaml:3")
                .containsPattern("\\(your\\s+company's\\)");

        Files.writeString(folder.resolve("project/cx.yaml"), "cx: 1\ndata: ..\n");
        assertThat(words().run(List.of("explain", "reviews-worth-answering"), inside))
                .isEqualTo(2);
        assertThat(errors()).startsWith("error[data-outside-project]: ");
    }

    @Test
    void whatAProjectBringsReachesNoTerminalUnescaped() throws IOException {
        Path data = folder.resolve("project/d\u001b[31mx");
        Files.createDirectories(data.resolve("thresholds"));
        Files.writeString(folder.resolve("project/cx.yaml"), "cx: 1\ndata: \"d\\e[31mx\"\n");
        Files.writeString(data.resolve("thresholds/care.yaml"), """
                thresholds: 1
                list:
                  - { id: reviews-worth-answering, value: 5, unit: reviews, why: "\\e]0;owned\\a", source: judgement, tag: judgement }
                """);
        Files.createDirectories(data.resolve("tactics"));
        Files.writeString(data.resolve("tactics/guardrail.md"), Files.readString(Path.of("rules/goals/guardrail.md")));
        Screen inside = Screen.unwatched(out, err, folder.resolve("project"));

        words().run(List.of("explain", "reviews-worth-answering"), inside);
        words().run(List.of("explain", "guardrail"), inside);
        words().run(List.of("rules", "list"), inside);

        assertThat(output()).contains("Threshold: 5 reviews", "guardrail");
        assertThat(output() + errors()).doesNotContain("\u001b", "\u0007");
    }

    private int run(String... tokens) {
        return words().run(List.of(tokens), screen());
    }

    private List<String> complete(String... tokens) {
        return words().complete(List.of(tokens), tokens.length - 1, folder).stream()
                .map(CompletionOption::text)
                .toList();
    }

    private static Commands words() {
        return new Commands(ENGLISH, () -> LocalDate.of(2026, 9, 30), (words, screen) -> 0);
    }

    private Screen screen() {
        return Screen.unwatched(out, err, folder);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
