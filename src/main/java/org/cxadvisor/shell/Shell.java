package org.cxadvisor.shell;

import java.util.List;
import java.util.Map;
import org.cxadvisor.cli.CommandName;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.cli.Exit;
import org.cxadvisor.cli.Screen;
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
    private static final int COLUMN = 10;
    private static final List<String> LEAVING = List.of(ShellOnlyCommand.EXIT.typed(), ShellOnlyCommand.QUIT.typed());

    private final Commands words;
    private final Screen screen;
    private final LineInput input;
    private final CommandParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;

    Shell(
            Commands words,
            Screen screen,
            LineInput input,
            CommandParser parser,
            CommandRegistry registry,
            CommandExecutor executor) {
        this.words = words;
        this.screen = screen;
        this.input = input;
        this.parser = parser;
        this.registry = registry;
        this.executor = executor;
    }

    /** Runs until the end of the lines, {@code exit}, or the first failure of a script; the exit code. */
    int run() {
        for (String line = input.readInput(); line != null; line = input.readInput()) {
            String said = says(line);
            if (LEAVING.contains(said)) {
                return Exit.DONE.code();
            }
            int exit = said.isEmpty() ? Exit.DONE.code() : execute(said);
            if (exit != Exit.DONE.code() && input.lineOfScript() > 0) {
                tell("shell.stopped", Map.of("line", Integer.toString(input.lineOfScript())));
                return exit;
            }
        }
        return Exit.DONE.code();
    }

    /** What a line asks for; empty for a comment or a blank line. */
    static String says(String line) {
        String said = line.strip();
        return said.startsWith("#") ? "" : said;
    }

    private int execute(String line) {
        try {
            ParsedInput parsed = parser.parse(line);
            if (registry.getCommandByName(parsed.commandName()) == null) {
                return words.run(ProgramCommand.tokens(parsed), input.sized(screen));
            }
            CommandContext context = new CommandContext(parsed, registry, screen.out(), new InputReader() {});
            int exit = executor.execute(context).code();
            if (line.equals(HELP)) {
                listOwnWords();
            }
            return exit;
        } catch (SyntaxError e) {
            tell("shell.open-quote", Map.of());
            return Exit.NOT_JUDGED.code();
        } catch (CommandExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listOwnWords() {
        screen.out().println();
        screen.out().println(words.messages().say("shell.also"));
        for (ShellOnlyCommand own : ShellOnlyCommand.values()) {
            CommandName word = own.described(words.messages());
            screen.out()
                    .println(
                            "  " + word.name() + " ".repeat(COLUMN - word.name().length()) + word.meaning());
        }
        screen.out().flush();
    }

    private void tell(String sentence, Map<String, String> values) {
        screen.err().println(words.messages().say(sentence, values));
        screen.err().flush();
    }
}
