package org.cxadvisor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one does to an audit that is open, as a script types it. */
class SessionCommandsTest {

    private static final String AUDIT = "fjord-and-fern.audit.yaml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheSample() throws IOException {
        for (String name : List.of(AUDIT, "fjord-and-fern.history.csv")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
    }

    @Test
    void savingWritesWhatIsStatedAndDecidedAndNothingElse() throws IOException {
        String before = Files.readString(folder.resolve(AUDIT));

        assertThat(script("""
            set limits/budget EUR 65k
            set checkout/rating 3.8
            reject help-pages@organization because no writer
            assign checkout-friction-removal Ada Berg
            save out
            """)).as(errors()).isZero();

        assertThat(folder.resolve(AUDIT)).hasContent(before.replace("budget: EUR 60k", "budget: EUR 65k"));
        assertThat(output())
                .contains("Saved: " + AUDIT + ", out/strategy.yaml\n")
                .contains("Suppositions were not saved.");
        String strategy = Files.readString(folder.resolve("out/strategy.yaml"));
        assertThat(strategy)
                .contains("decision: { is: rejected, date: 2026-09-30, because: no writer }")
                .contains("owner: Ada Berg");

        assertThat(run("out", "undo")).isEqualTo(2);
        assertThat(errors()).contains("there is no change to undo");
        assertThat(run("out", "accept reply-promise\nsave\nstatus"))
                .as(errors())
                .isZero();
        assertThat(output())
                .contains("Rejected: help-pages@organization, because no writer\n")
                .endsWith("Nothing to save.\n");
        assertThat(Files.readString(folder.resolve("out/strategy.yaml")).lines())
                .as("only the line of the decision differs")
                .filteredOn(line -> !strategy.lines().toList().contains(line))
                .singleElement()
                .asString()
                .contains("is: accepted");
    }

    @Test
    void aDecisionRefitsThePlanAtOnceAndCanBeUndone() {
        assertThat(script("reject help-pages@organization because no writer\nplan\nundo\nplan"))
                .as(errors())
                .isZero();

        List<String> parts = List.of(output().split("Undone: Rejected: help-pages@organization", 2));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0))
                .startsWith("Rejected: help-pages@organization\n\nTactics in the plan now:\n")
                .contains("Tactics no longer in the plan:\n  - Build help pages", "One-off cost: EUR 45k →");
        assertThat(parts.get(0).substring(parts.get(0).indexOf("From 5 Oct 2026")))
                .contains("Not selected, it was rejected.");
        assertThat(parts.get(1)).doesNotContain("it was rejected");
    }

    @Test
    void branchesAreComparedAndWhatIsSupposedIsNotKept() {
        assertThat(script("""
            branch bold
            set limits/budget EUR 90k
            set checkout/rating 3.8
            compare
            keep
            changes
            status
            """)).as(errors()).isZero();

        assertThat(output())
                .containsPattern("Budget +EUR 60k +EUR 90k\n")
                .contains("Kept of bold: 1 change and 0 decisions. 1 supposition is not kept.")
                .endsWith("""
                    Fjord & Fern 2026-Q3 (fjord-and-fern.audit.yaml)
                    Branch: main
                    Changed: limits/budget: EUR 90k
                    Not saved yet: save
                    """);
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNeverOverwritten() throws IOException {
        Path file = folder.resolve(AUDIT);
        String theirs = Files.readString(file).replace("people: 40 person-weeks", "people: 30 person-weeks");
        assertThat(theirs).isNotEqualTo(Files.readString(file));

        int exit = withShell("set limits/budget EUR 65k\nsave", () -> write(file, theirs));

        assertThat(exit).isEqualTo(4);
        assertThat(errors()).contains("error[changed-on-disk]: `" + AUDIT + "` was changed outside the shell");
        assertThat(file).hasContent(theirs);
    }

    @Test
    void eachWrongCommandSaysWhatToTypeInstead() {
        assertRefused("set limits/budget", "error[no-value-given]");
        assertRefused("set rating 3", "error[two-places]: `rating` can mean several places");
        assertRefused("accept nothing-of-the-kind", "error[no-tactic-here]");
        assertRefused("agree nps@nowhere", "error[no-goal]");
        assertRefused("defer help-pages until spring", "error[no-date]");
        assertRefused("undo ten", "error[no-steps]: `ten` is no number of steps");
        assertRefused("compare main other", "error[no-branch]: there is no branch `other`");
        assertRefused("keep", "error[on-main]: main cannot be kept or dropped");
        assertRefused("next", "error[not-presenting]");
        assertRefused("accept reply-promise\nsave", "error[no-strategy-to-save]");
        assertRefused("set limits/budget EUR 65k\nclose", "error[unsaved]");
    }

    @Test
    void whatIsPresentedHasNoIdsAndFitsAnOrdinaryTerminal() {
        assertThat(script("present\nnext\ntactics\npresent 99\npresent off"))
                .as(errors())
                .isZero();

        assertThat(output())
                .startsWith("Summary\n")
                .contains("Page 1 of ", "Page 2 of ", "the last. back, present off")
                .doesNotContainPattern("[a-z]+-[a-z-]+@[a-z]");
        assertThat(output().split("Page \\d+ of \\d+.*\n"))
                .filteredOn(part -> !part.contains("person-weeks, confidence"))
                .allSatisfy(page -> assertThat(page.lines()).hasSizeLessThanOrEqualTo(22));
    }

    private void assertRefused(String script, String message) {
        assertThat(script(script)).as(script).isEqualTo(2);
        assertThat(errors()).contains(message);
    }

    private int script(String script) {
        return run(AUDIT, script);
    }

    private int run(String what, String script) {
        return run(what, List.of(), script, () -> {});
    }

    private int withShell(String script, Runnable meanwhile) {
        return run(AUDIT, List.of(), script, meanwhile);
    }

    private int run(String what, List<String> options, String script, Runnable meanwhile) {
        out.reset();
        err.reset();
        List<String> command = new ArrayList<>(List.of("shell", what));
        command.addAll(options);
        Commands commands = new Commands(Messages.in("en"), () -> LocalDate.of(2026, 9, 30), (words, screen) -> {
            meanwhile.run();
            return ShellProgram.ofScript(
                    words, screen, new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
        });
        return commands.run(command, Screen.unwatched(out, err, folder));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
