package org.cxadvisor.shell;

import java.util.List;
import java.util.Map;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.Screen;
import org.jline.reader.SyntaxError;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Reads a line, runs it, and again. */
final class Shell {

    private static final String HELP = "help";
    private static final List<String> TOPICS = List.of(
            "look",
            "look.more",
            "ask",
            "ask.more",
            "try",
            "try.more",
            "branch",
            "decide",
            "decide.more",
            "keep",
            "keep.more",
            "show",
            "leave",
            "more");

    /** What people type who know other tools, and the command that does it here. */
    private static final Map<String, String> GUESSES = Map.ofEntries(
            Map.entry("?", "help"),
            Map.entry("\\?", "help"),
            Map.entry("h", "help"),
            Map.entry("ls", "status"),
            Map.entry("pwd", "status"),
            Map.entry("info", "status"),
            Map.entry("dashboard", "advise"),
            Map.entry("\\u", "undo"),
            Map.entry("u", "undo"),
            Map.entry("\\w", "save"),
            Map.entry(":w", "save"),
            Map.entry("write", "save"),
            Map.entry("branches", "branch"));

    private static final List<String> GUESSES_TO_LEAVE = List.of("\\q", "q", ":q", ":q!", "bye", "logout");

    private static final List<String> LEAVING = List.of(ShellOnlyCommand.EXIT.typed(), ShellOnlyCommand.QUIT.typed());

    private final Commands words;
    private final Screen screen;
    private final LineInput input;
    private final LineJournal journal;
    private final CommandParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;

    Shell(
            Commands words,
            Screen screen,
            LineInput input,
            LineJournal journal,
            CommandParser parser,
            CommandRegistry registry,
            CommandExecutor executor) {
        this.words = words;
        this.screen = screen;
        this.input = input;
        this.journal = journal;
        this.parser = parser;
        this.registry = registry;
        this.executor = executor;
    }

    /** Runs until the end of the lines, {@code exit}, or the first failure of a script; the exit code. */
    int run() {
        int exit = Exit.DONE.code();
        while (true) {
            String line = input.readInput();
            if (line == null || leaves(says(line))) {
                if (input.mayLeave()) {
                    journal.end();
                    return Exit.DONE.code();
                }
                continue;
            }
            String said = says(line);
            exit = said.isEmpty() ? Exit.DONE.code() : execute(said);
            if (exit != Exit.DONE.code() && input.lineOfScript() > 0) {
                stopped();
                return exit;
            }
            if (input instanceof TerminalInput terminal) {
                terminal.failed(exit != Exit.DONE.code());
            }
        }
    }

    /** Does again what a session did that was cut off; what has no place any more is left out. */
    void recover(List<String> lines) {
        for (String line : lines) {
            execute(line);
        }
        execute("status");
    }

    private static boolean leaves(String said) {
        return LEAVING.contains(said.split("\\s+", 2)[0]) || GUESSES_TO_LEAVE.contains(said);
    }

    private void stopped() {
        String line = Integer.toString(input.lineOfScript());
        if (input.name().isEmpty()) {
            tell("shell.stopped", Map.of("line", line));
        } else {
            tell("shell.stopped-in", Map.of("line", line, "file", Escaping.terminal(input.name())));
        }
    }

    /** What a line asks for; empty for a comment or a blank line. */
    static String says(String line) {
        String said = line.strip();
        return said.startsWith("#") ? "" : said;
    }

    private int execute(String line) {
        try {
            ParsedInput parsed = parser.parse(GUESSES.getOrDefault(line, line));
            if (registry.getCommandByName(parsed.commandName()) == null) {
                return words.run(ProgramCommand.tokens(parsed), input.sized(screen));
            }
            if (line.equals(HELP)) {
                return overview();
            }
            CommandContext context = new CommandContext(parsed, registry, screen.out(), new InputReader() {});
            int exit = executor.execute(context).code();
            if (exit == Exit.DONE.code()) {
                journal.note(ProgramCommand.tokens(parsed), line);
            }
            return exit;
        } catch (SyntaxError e) {
            tell("shell.open-quote", Map.of());
            return Exit.NOT_JUDGED.code();
        } catch (CommandExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One screen by what one wants to do: the list of all commands would scroll away. */
    private int overview() {
        for (String topic : TOPICS) {
            screen.out().println(words.messages().say("shell.help." + topic));
        }
        screen.out().flush();
        return Exit.DONE.code();
    }

    private void tell(String sentence, Map<String, String> values) {
        screen.err().println(words.messages().say(sentence, values));
        screen.err().flush();
    }
}
