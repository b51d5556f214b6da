package org.cxadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.OpenAudit;
import org.cxadvisor.run.Screen;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** One run: the options that every word shares, and what a word may ask of the world it runs in. */
public final class CommandRun {

    private @Nullable LocalDate asOf;

    private @Nullable Path rules;

    private Colour colour = Colour.AUTO;

    private boolean quiet;

    private boolean verbose;

    private boolean help;

    private boolean version;

    private final Commands words;
    private final Screen screen;

    CommandRun(Commands words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    CommandSpec spec() {
        return CommandSyntax.program("cx")
                .option("DATE", LocalDate.class, given -> asOf = given, "--as-of")
                .option("DIR", Path.class, given -> rules = given, "--rules")
                .option("WHEN", Colour.class, given -> colour = given, "--color")
                .flag(given -> quiet = given, "--quiet")
                .flag(given -> verbose = given, "--verbose")
                .help(given -> help = given, "-h", "--help")
                .version(given -> version = given, "-V", "--version")
                .spec();
    }

    /** The words themselves, for those that tell of the others. */
    Commands words() {
        return words;
    }

    /** Where to write, after {@code --quiet} and {@code --color}. */
    public Screen screen() {
        boolean coloured = colour == Colour.AUTO ? screen.colour() : colour == Colour.ALWAYS;
        return screen.withColour(coloured).withQuiet(quiet || screen.quiet());
    }

    /** The catalogue of sentences of the language that is spoken. */
    public Messages messages() {
        return words.messages();
    }

    /** Rules, playbooks and planner, loaded when a word first asks for them, as they hold in the working folder. */
    Advisor advice() {
        return advice(Path.of("cx.yaml"));
    }

    /** The same as this program was built with, whatever project or company's rules are named. */
    Advisor ours() {
        return words.advice(null, null, null);
    }

    /** The same as they hold for a file, which may belong to a project with data of its own. */
    public Advisor advice(Path typed) {
        return words.advice(rules(), rules, Project.root(at(typed)));
    }

    /** The day the program was started on. */
    public LocalDate today() {
        return words.today();
    }

    /** The day to judge by; null when each audit's own is meant. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The same run without a day that is named: each audit is judged by its own. */
    public CommandRun ofItsDay() {
        CommandRun same = new CommandRun(words, screen);
        same.rules = rules;
        same.colour = colour;
        same.quiet = quiet;
        same.verbose = verbose;
        return same;
    }

    /** The folder of a company's own rules; null when there is none. */
    @Nullable
    Path rules() {
        return rules == null ? null : at(rules);
    }

    /** The same folder as it was typed. */
    @Nullable
    Path typedRules() {
        return rules;
    }

    /** What the shell has open, or {@link OpenAudit#NONE}. */
    OpenAudit open() {
        return words.open();
    }

    /** The audit a shell has open, where a path names it; null where it names another. */
    @Nullable
    SessionAudit inSession(Path typed) {
        return words.session()
                .audit()
                .filter(audit -> at(audit.file()).normalize().equals(at(typed).normalize()))
                .orElse(null);
    }

    /**
     * The audit a shell has open.
     *
     * @throws NotJudgedException when none is open
     */
    SessionAudit sessionAudit() {
        return words.session().audit().orElseThrow(() -> new NotJudgedException("nothing-open", Map.of()));
    }

    /** @throws NotJudgedException when the shell changed the audit of a path, so that no file holds what would be advised on */
    void checkIsInFile(Path typed) {
        SessionAudit open = inSession(typed);
        if (open != null && open.isChanged()) {
            throw new NotJudgedException("changes-not-in-file", Map.of("file", typed.toString()));
        }
    }

    /** What a shell has open, as {@code status} tells it; null where nothing is open. */
    public @Nullable Exit sessionStatus() {
        return words.session().audit().isPresent() ? new FileCommands(this).status() : null;
    }

    /** What an audit is judged by besides its text. */
    List<Object> seen() {
        return List.of(String.valueOf(asOf), String.valueOf(rules));
    }

    /** The audit that was named after a word, or the one the shell has open. */
    Path chosen(String word, @Nullable Path named) {
        return new AuditFinder(this, "cx " + word + " AUDIT").audit(named);
    }

    /** The paths that were named after a word; the audit the shell has open where none was. */
    List<Path> orOpen(List<Path> named) {
        Path open = open().file();
        return named.isEmpty() && open != null ? List.of(open) : named;
    }

    /** Where a path that the user typed really is. Print the path as typed, open this one. */
    public Path at(Path typed) {
        return screen.folder().resolve(typed);
    }

    /** A sentence for the screen: what was typed or read from a file can do no harm there. */
    public String say(String sentence, Map<String, ?> values) {
        Map<String, Object> safe = new TreeMap<>();
        values.forEach((name, value) ->
                safe.put(name, value instanceof Number ? value : Escaping.terminal(String.valueOf(value))));
        return messages().say(sentence, safe);
    }

    /** A line of progress or a count, which {@code --quiet} drops. */
    public void tell(String sentence, Map<String, ?> values) {
        if (!screen().quiet()) {
            screen.err().println(say(sentence, values));
        }
    }

    /** Why an outcome of writing is no success, as a refusal. */
    public NotJudgedException unwritable(OutputFolder.Unwritable outcome) {
        return new NotJudgedException(
                "unwritable",
                Map.of(
                        "file", outcome.path().toString(),
                        "reason", messages().say("cli.unwritable." + outcome.reason())));
    }

    boolean verbose() {
        return verbose;
    }

    boolean helpWanted() {
        return help;
    }

    boolean versionWanted() {
        return version;
    }

    /** When to colour; the names are what is typed. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }
}
