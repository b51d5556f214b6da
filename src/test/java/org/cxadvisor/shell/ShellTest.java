package org.cxadvisor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.OpenAudit;
import org.cxadvisor.run.Screen;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aScriptSaysNothingButWhatItsWordsSay() {
        int exit = script("""
            # what this script is for

               # and more of it
            version
            """);

        assertThat(exit).isZero();
        assertThat(output()).matches("cx \\S+\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void theFirstFailureStopsAScriptWithItsExitCodeAndItsLine() {
        int exit = script("""
            version

            rules lst
            version
            """);

        assertThat(exit).isEqualTo(2);
        assertThat(output().lines()).hasSize(1);
        assertThat(errors().lines())
                .containsExactly(
                        "error[unknown-word]: unknown command `lst`",
                        "   = did you mean `list`?",
                        "   = more: help rules",
                        "stopped at line 3");
    }

    @Test
    void anUnknownWordIsToldInOurOwnWords() {
        assertThat(script("gapps a.yaml")).isEqualTo(2);
        assertThat(errors())
                .startsWith(
                        "error[unknown-word]: unknown command `gapps`\n   = did you mean `gaps`?\n   = more: help\n");
    }

    @Test
    void exitAndQuitLeaveWithZeroAndNothingAfterThemRuns() {
        assertThat(script("exit\nadvize")).isZero();
        assertThat(script("quit\nadvize")).isZero();
        assertThat(errors()).isEmpty();
    }

    @Test
    void quotesKeepATokenTogetherAndBackslashesContinueALine() {
        assertThat(script("gaps 'my audit.yaml' \\\n  \"ano\\\"ther\"")).isEqualTo(2);
        assertThat(errors()).contains("unexpected argument `ano\"ther`");
    }

    @Test
    void anOpenQuoteIsAProblemAtTheLineItBeginsIn() {
        assertThat(script("version\ngaps 'a.yaml\nversion\n")).isEqualTo(2);
        assertThat(output().lines()).hasSize(1);
        assertThat(errors()).contains("error[open-quote]").contains("stopped at line 2");
    }

    @Test
    void whatIsTypedOutsideTheShellMayBePastedIntoIt() {
        assertThat(script("cx help gaps\n")).isZero();
        assertThat(output())
                .startsWith("Show the gaps in customer experience")
                .endsWith("\nhelp lists the options of all commands.\n");
    }

    @Test
    void helpIsOneScreenByWhatOneWantsToDo() {
        assertThat(script("help")).isZero();
        assertThat(output())
                .contains("Try       set ", "  undo  redo", "  forget", "Present   present")
                .endsWith("More: help COMMAND, such as help set. Tab completes commands, files and ids.\n");
        assertThat(output().lines()).hasSizeLessThanOrEqualTo(23).allMatch(line -> line.length() <= 80);
    }

    @Test
    void withAnAuditOpenTheScreenAsksAboutItWithoutItsPath() throws Exception {
        String audit = Path.of("sample-audits/olist-2018-q1.audit.yaml")
                .toAbsolutePath()
                .toString();
        String typed = audit.contains(" ") ? "\"" + audit + "\"" : audit;
        Commands words = words((all, screen) -> ShellProgram.ofScript(all, screen, lines("advise " + typed + "\n")));

        assertThat(words.run(List.of("shell", audit), screen())).isZero();
        assertThat(output()).endsWith("Ask: cx why delivery@delivery\n");

        out.reset();
        assertThat(script("advise " + typed)).isZero();
        assertThat(output()).endsWith("Ask: cx why delivery@delivery --in " + typed + "\n");
    }

    @Test
    void noShellOpensWithinTheShell() {
        Commands words = words((all, screen) -> ShellProgram.ofScript(all, screen, lines("shell\n")));

        assertThat(words.run(List.of("shell"), screen())).isEqualTo(2);
        assertThat(errors()).startsWith("error[within-the-shell]");
    }

    @Test
    void completionKnowsTheWordsOfTheProgramAndOfTheShell() throws Exception {
        assertThat(completed("")).contains("advise", "rules", "history", "exit");
        assertThat(completed("ve")).containsExactly("version");
        assertThat(completed("cx va")).containsExactly("validate");
        assertThat(completed("validate --format "))
                .containsExactly(
                        "pretty", "compact", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown");
        assertThat(completed("why felt-pain@c")).containsExactly("felt-pain@chat");
    }

    @Test
    void whatIsTypedInOneFolderIsKeptApartAndFromOtherUsers() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path histories = folder.resolve("state");

        Path file = HistoryFile.of(one, histories).file();

        assertThat(file.getParent()).isEqualTo(histories);
        assertThat(file.getFileName().toString()).doesNotContain("one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(HistoryFile.of(one, histories).file()).isEqualTo(file);
        assertThat(HistoryFile.of(other, histories).file())
                .isNotNull()
                .isNotEqualTo(HistoryFile.of(one, histories).file());
    }

    @Test
    void withoutAPlaceForHistoriesNoneIsKept() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(HistoryFile.of(folder, file.resolve("histories")).file()).isNull();
    }

    private List<String> completed(String line) throws Exception {
        OpenAudit open = new OpenAudit("olist", null, start -> List.of("felt-pain@chat"));
        Commands words = words((all, screen) -> 0).with(open);
        List<Candidate> candidates = new ArrayList<>();
        try (Terminal terminal = TerminalBuilder.builder()
                .system(false)
                .streams(lines(""), out)
                .dumb(true)
                .build()) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            new CommandCompleter(words, folder)
                    .complete(
                            reader,
                            LineParser.splitter().parse(line, line.length(), Parser.ParseContext.COMPLETE),
                            candidates);
        }
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void whatIsSetCountsForEveryCommandUntilItIsUndone() throws IOException {
        assertThat(on("score\nset touchpoints/booking/metrics/no-shows/rate 7%\ngaps\nundo\nchanges"))
                .isZero();

        String[] parts = output().split("touchpoints/booking/metrics/no-shows/rate: 17.4% → 7%\n");
        assertThat(parts)
                .as("before, what moves and the gaps with it, after the undoing")
                .hasSize(3);
        assertThat(parts[1])
                .startsWith("A supposition, which is not saved; the sample size stays 5412.\n\nGaps:\n")
                .contains("Booked appointments nobody came to\n    (Booking an appointment): from 7% to 5.4%");
        assertThat(parts[1].substring(parts[1].indexOf("Long wait (At the counter)")))
                .as("the gaps with the change")
                .doesNotContain("nobody came to");
        assertThat(parts[2])
                .contains("gap 6 → gap 2: Appointments (Booking an appointment)")
                .endsWith("The open audit is as its file has it.\n");
    }

    @Test
    void whatIsUndoneCanBeMadeAgainAndTheFileStaysAsItIs() throws IOException {
        String before = Files.readString(sample());
        assertThat(on("""
            set limits/budget EUR 60k
            unset touchpoints/counter/pains/language
            undo
            undo
            redo
            changes
            """)).isZero();

        assertThat(output())
                .contains("Undone: touchpoints/counter/pains/language: removed")
                .contains("Redone: limits/budget: EUR 45k → EUR 60k\n")
                .endsWith("\nlimits/budget: EUR 45k → EUR 60k\n");
        assertThat(folder.resolve("town-hall.audit.yaml")).hasContent(before);
    }

    @Test
    void aChangeThatCannotBeIsRefusedAndNothingIsChanged() throws IOException {
        assertThat(on("set touchpoints/booking/rating/mean 9")).isEqualTo(2);
        assertThat(errors()).contains("error[value-off-scale]").contains("would have errors with this change");

        assertThat(on("set nowhere/at/all 9")).isEqualTo(2);
        assertThat(errors()).contains("error[no-place]: the audit has no place `nowhere/at/all`");

        assertThat(on("undo")).isEqualTo(2);
        assertThat(errors()).contains("there is no change to undo");

        assertThat(on("redo")).isEqualTo(2);
        assertThat(errors()).contains("there is no undone change to make again");

        assertThat(script("set limits/budget EUR 60k")).isEqualTo(2);
        assertThat(errors()).contains("no audit is open");
    }

    @Test
    void noStrategyIsWrittenFromWhatItsFileDoesNotSay() throws IOException {
        assertThat(on("set limits/budget EUR 60k\nadvise -o out")).isEqualTo(2);

        assertThat(errors()).contains("error[changes-not-in-file]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void adviseAndValidateTakeTheOpenAuditWhereNoneIsNamed() throws IOException {
        assertThat(on("advise\nvalidate")).isZero();

        assertThat(output()).startsWith("Seeburg citizen office");
        assertThat(script("advise")).as("without one open").isEqualTo(2);
    }

    private int on(String script) throws IOException {
        out.reset();
        err.reset();
        Files.copy(sample(), folder.resolve("town-hall.audit.yaml"), StandardCopyOption.REPLACE_EXISTING);
        return words((all, screen) -> ShellProgram.ofScript(all, screen, lines(script)))
                .run(List.of("shell", "town-hall.audit.yaml"), screen());
    }

    private static Path sample() {
        return Path.of("sample-audits/town-hall.audit.yaml");
    }

    private int script(String script) {
        return words((all, screen) -> ShellProgram.ofScript(all, screen, lines(script)))
                .run(List.of("shell"), screen());
    }

    private static Commands words(ToIntBiFunction<Commands, Screen> shell) {
        return new Commands(Messages.in("en"), () -> LocalDate.of(2026, 9, 30), shell);
    }

    private Screen screen() {
        return Screen.unwatched(out, err, folder);
    }

    private static ByteArrayInputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
