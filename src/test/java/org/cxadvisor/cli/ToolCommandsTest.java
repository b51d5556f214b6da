package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.CompletionOption;
import org.cxadvisor.run.OpenAudit;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The questions beside the advice, as commands: what they print, how they end, and what they say of bad input. */
class ToolCommandsTest {

    static final List<String> NAMES = Commands.NAMES;

    private static final Messages ENGLISH = Messages.in("en");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("fjord-and-fern.audit.yaml", "fjord-and-fern.history.csv", "bakery.audit.yaml")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
        Files.copy(Path.of("src/test/resources/drivers/mtcars.csv"), folder.resolve("mtcars.csv"));
        Files.writeString(
                folder.resolve("no-currency.audit.yaml"),
                Files.readString(folder.resolve("bakery.audit.yaml"))
                        .replace("currency: EUR, ", "")
                        .replace("budget: EUR 300, ", ""));
        Files.writeString(folder.resolve("broken.audit.yaml"), "audit: 1\nperiod: 2026-Q3\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why-not live-chta --in bakery.audit.yaml         | unknown-tactic | live-chat
        why-not live-chat@nowhere --in bakery.audit.yaml | unknown-tactic |
        why-not live-chat --in no-such.audit.yaml        | no-such-file   |
        sensitivity no-such.audit.yaml                   | no-such-file   |
        fit fjord-and-fern.audit.yaml                    | no-limits-named |
        fit fjord-and-fern.audit.yaml --budget much      | no-budget      |
        fit fjord-and-fern.audit.yaml --budget EUR       | no-budget      |
        fit fjord-and-fern.audit.yaml --budget -5k       | no-budget      |
        fit fjord-and-fern.audit.yaml --budget=          | no-budget      |
        fit fjord-and-fern.audit.yaml --people=          | no-people      |
        fit no-currency.audit.yaml --budget 60k          | no-currency    |
        fit fjord-and-fern.audit.yaml --people many      | no-people      |
        fit fjord-and-fern.audit.yaml --budget USD 60k   | other-currency |
        fit fjord-and-fern.audit.yaml b.yaml --people 3  | one-audit      |
        what-if fjord-and-fern.audit.yaml                | no-change-named |
        what-if fjord-and-fern.audit.yaml x              | no-change      |
        what-if fjord-and-fern.audit.yaml =3             | no-change      |
        what-if fjord-and-fern.audit.yaml limits/budget= | no-change      |
        what-if fjord-and-fern.audit.yaml a//b=3         | no-place       |
        what-if fjord-and-fern.audit.yaml touchpoints/chekout/rating/mean=3 | no-place | touchpoints/checkout/rating/mean
        what-if fjord-and-fern.audit.yaml limits/budget=[ | no-value      |
        what-if fjord-and-fern.audit.yaml customers/called/x=3 | no-place  |
        init mtcars.csv                                  | file-is-there  |
        init no-folder/a.audit.yaml                      | no-folder-for-file |
        init --sector retial                             | unknown-sector | retail
        drivers mtcars.csv                               | no-outcome     |
        drivers mtcars.csv --outcome mgp                 | no-such-column | mpg
        drivers mtcars.csv --outcome mpg --drivers cyll,hp | no-such-column | cyl
        drivers mtcars.csv --outcome mpg --weight x      | no-such-column |
        drivers mtcars.csv --outcome mpg --weight mpg    | column-in-two-roles |
        drivers no-such.csv --outcome mpg                | no-such-file   |
        drivers . --outcome mpg                          | is-a-folder    |
        what-if no-such.audit.yaml limits/budget=3       | no-such-file   |
        """)
    void whatCannotBeAnsweredIsNotJudged(String line, String problem, String suggestion) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors())
                .startsWith("error[" + problem + "]: ")
                .doesNotContain("\tat ")
                .doesNotContain("XXX");
        if (suggestion != null) {
            assertThat(errors()).contains("did you mean `" + suggestion + "`?\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "why-not live-chat --in broken.audit.yaml",
        "sensitivity broken.audit.yaml",
        "fit broken.audit.yaml --people 3",
        "what-if broken.audit.yaml a=3"
    })
    void anAuditWithErrorsIsRefusedWithThem(String line) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors()).contains("error[missing-key]");
    }

    @Test
    void whyNotNamesTheConditionsAndALineForTheAudit() {
        assertThat(run("why-not", "avoidable-reasons@help", "--in", "fjord-and-fern.audit.yaml"))
                .isZero();
        assertThat(output())
                .contains("Conditions that are not met:", "tested on the whole audit:")
                .containsPattern("\n  limits/\\w+: ");
        assertThat(errors()).isEmpty();
    }

    @Test
    void whyNotNamesThemesInWordsWithTheConcernTheyAreLimitedTo() {
        assertThat(run("why-not", "punctuality-repair", "--in", "bakery.audit.yaml"))
                .isZero();
        assertThat(output().replaceAll("\\s+", " "))
                .contains("late (reliability)")
                .doesNotContain("late@");
    }

    @Test
    void fitTakesABudgetInOneWordOrTwo() {
        assertThat(run("fit", "fjord-and-fern.audit.yaml", "--budget", "EUR", "20k", "--people", "12"))
                .isZero();
        String two = output();
        assertThat(two).startsWith("The plan with a budget of EUR 20k and 12 person-weeks, compared with");
        for (String one : List.of("20k", "EUR20k", "EUR 20k")) {
            out.reset();
            assertThat(run("fit", "--budget", one, "--people", "12", "fjord-and-fern.audit.yaml"))
                    .isZero();
            assertThat(output()).isEqualTo(two);
        }
    }

    @Test
    void fitTakesTheCurrencyThatIsTypedWhereTheAuditStatesNone() {
        assertThat(run("fit", "no-currency.audit.yaml", "--budget", "EUR", "60k"))
                .isZero();
        assertThat(output()).startsWith("The plan with a budget of EUR 60k").doesNotContain("XXX");
    }

    @Test
    void whatIfShowsOldAndNewAndTouchesNoFile() throws IOException {
        String before = Files.readString(folder.resolve("fjord-and-fern.audit.yaml"));

        assertThat(run("what-if", "fjord-and-fern.audit.yaml", "limits/budget=EUR", "9k"))
                .isZero();
        assertThat(output()).startsWith("limits/budget: EUR 9k\n").contains("Tactics that go out:");
        assertThat(Files.readString(folder.resolve("fjord-and-fern.audit.yaml")))
                .isEqualTo(before);
        out.reset();

        assertThat(run("what-if", "fjord-and-fern.audit.yaml", "customers/called=guests"))
                .isZero();
        assertThat(output()).contains("No gap, no tactic and no goal moves.");
    }

    @Test
    void aChangeThatTheAuditCannotHaveIsRefusedWithItsProblems() {
        assertThat(run("what-if", "fjord-and-fern.audit.yaml", "touchpoints/checkout/ratng=3"))
                .isEqualTo(2);
        assertThat(errors())
                .contains("error[unknown-key]", "error[no-such-change]")
                .doesNotContain("00000");
    }

    @ParameterizedTest
    @CsvSource({"initiatives: [, x-initiatives: [", "initiatives: [, 'initiatives: unknown\nx-initiatives: ['"})
    void aListThatIsNotKnownOrNotThereTakesItemsAndNothingElse(String line, String instead) throws IOException {
        String name = "fjord-and-fern.audit.yaml";
        Path audit = folder.resolve(name);
        Files.writeString(audit, Files.readString(audit).replace(line, instead));

        for (String place : List.of("initiatives/live-chat", "initiatives/live-chat/state")) {
            assertThat(run("what-if", name, place + "=planned")).isEqualTo(2);
            assertThat(errors()).startsWith("error[no-place]: the audit has no place `" + place + "`");
            err.reset();
        }
        assertThat(run("what-if", name, "initiatives/+={ tactic: live-chat, state: planned }"))
                .isZero();
        assertThat(errors()).isEmpty();
    }

    @Test
    void driversPrintTheLinesOfAnAuditThatReadsThem() throws IOException {
        StringBuilder table = new StringBuilder("CSAT,Web shop,Help desk\n");
        for (int row = 0; row < 400; row++) {
            int shop = row * 7 % 5 + 1;
            int help = row * 11 / 5 % 5 + 1;
            table.append((3 * shop + help + row % 4) / 4)
                    .append(',')
                    .append(shop)
                    .append(',')
                    .append(help)
                    .append('\n');
        }
        Files.writeString(folder.resolve("survey.csv"), table);
        assertThat(run("drivers", "survey.csv", "--outcome", "CSAT")).isZero();
        String lines = output().substring(output().indexOf("drivers:\n"));
        assertThat(lines).contains("method: relative-weights, responses: 400", "web-shop: ", "help-desk: ");

        Files.writeString(folder.resolve("own.audit.yaml"), """
                audit: 1
                organization: { name: Shop }
                period: 2026-Q3
                touchpoints: [ { id: web-shop, name: Web shop }, { id: help-desk, name: Help desk } ]
                """ + lines);
        out.reset();
        assertThat(run("validate", "own.audit.yaml")).as(errors()).isZero();
    }

    @Test
    void columnsInAnyScriptHaveIdsOfTheirOwn() throws IOException {
        StringBuilder table = new StringBuilder("満足度,サイト,Служба помощи,Web-shop,Web shop\n");
        for (int row = 0; row < 600; row++) {
            int site = row * 7 % 5 + 1;
            int help = row * 11 / 5 % 5 + 1;
            table.append((3 * site + 2 * help + row % 4) / 4)
                    .append(',')
                    .append(site)
                    .append(',')
                    .append(help);
            table.append(',')
                    .append(row * row % 7)
                    .append(',')
                    .append(row * 13 % 11)
                    .append('\n');
        }
        Files.writeString(folder.resolve("survey.csv"), table);

        assertThat(run("drivers", "survey.csv", "--outcome", "満足度"))
                .as(errors())
                .isZero();
        assertThat(output()).contains("id: 満足度-drivers", "サイト: ", "служба-помощи: ", " web-shop: ", " web-shop-2: ");
    }

    @Test
    void aTableOfOneRowIsToldWithoutPluralAndWithoutUnknownFigures() throws IOException {
        Files.writeString(folder.resolve("short.csv"), "a,b\n1,2\n3,\n,3\n");

        assertThat(run("drivers", "short.csv", "--outcome", "a")).as(errors()).isZero();
        assertThat(output())
                .contains("1 of 3 rows have every answer.", "1 row; at least")
                .doesNotContain("1 rows")
                .doesNotContain("unknown");
    }

    @Test
    void initWritesANewAuditThatValidates() throws IOException {
        assertThat(run("init", "new.audit.yaml", "--sector", "museum")).isZero();
        assertThat(output()).isEmpty();
        assertThat(Files.readString(folder.resolve("new.audit.yaml"))).contains("industry: museum");
        assertThat(run("validate", "new.audit.yaml")).as(errors()).isZero();
        out.reset();

        assertThat(run("init", "--sector", "museum")).isZero();
        assertThat(output()).isEqualTo(Files.readString(folder.resolve("new.audit.yaml")));
    }

    @Test
    void tacticsAreCompletedFromThePlaybooksAndTheOpenAudit() {
        Commands open = new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0)
                .with(new OpenAudit(
                        "fjord",
                        Path.of("fjord-and-fern.audit.yaml"),
                        start -> List.of("live-chat@help", "waiting@help")));

        assertThat(open.complete(List.of("why-not", "live-c"), 1, folder))
                .extracting(CompletionOption::text)
                .containsExactly("live-chat", "live-chat@help");
    }

    @Test
    void aCompanysOwnPlaybooksCanBeAskedAboutAndAreCompleted() {
        assertThat(run("playbooks", "new", "coffee-refund", "--rules", "own")).isZero();
        out.reset();
        err.reset();

        assertThat(run("why-not", "coffee-refund", "--in", "bakery.audit.yaml", "--rules", "own"))
                .as(errors())
                .isZero();
        assertThat(output()).startsWith("coffee-refund");
        assertThat(completed("why-not", "--rules", "own", "coffee")).containsExactly("coffee-refund");
        assertThat(completed("--rules=own", "playbooks", "show", "coffee")).containsExactly("coffee-refund");
        assertThat(completed("why-not", "coffee")).isEmpty();
        assertThat(run("rules", "new", "unheard-guests", "--stage", "signals", "--rules", "own"))
                .isZero();
        assertThat(completed("explain", "--rules", "own", "unheard-g")).containsExactly("unheard-guests");
    }

    @Test
    void aFolderOfRulesThatCannotBeReadIsCompletedAsIfThereWereNone() {
        assertThat(completed("why-not", "--rules", "nowhere", "live-c")).containsExactly("live-chat");
    }

    private List<String> completed(String... tokens) {
        return new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0)
                .complete(List.of(tokens), tokens.length - 1, folder).stream()
                        .map(CompletionOption::text)
                        .toList();
    }

    @Test
    void driversOfTooFewRowsAreWithheldWithTheReason() {
        assertThat(run("drivers", "mtcars.csv", "--outcome", "mpg", "--drivers", "cyl,disp,hp,gear"))
                .isZero();
        assertThat(output())
                .contains("Weights are withheld:", "32 rows; at least 200 are needed")
                .doesNotContain("drivers:\n");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theReadmeSaysOfNoCommandThatItIsMissing(String command) throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains("\n## Not available yet\n");
        assertThat(readme.substring(readme.indexOf("## Not available yet")))
                .doesNotContainPattern("\\*\\*No [^*]*\\b" + command + "\\b");
    }

    private int run(String... tokens) {
        Commands words = new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0);
        return words.run(List.of(tokens), Screen.unwatched(out, err, folder));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
