package org.cxadvisor.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.cli.Screen;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.jline.JLineInputProvider;

/** Lines that a person types. */
final class TerminalInput implements LineInput {

    private final LineReader reader;
    private final JLineInputProvider lines;

    TerminalInput(Commands words, Screen screen, Terminal terminal, HistoryFile history) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("cx")
                .parser(LineParser.splitter())
                .completer(new CommandCompleter(words, screen.folder()))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.INSERT_TAB, false);
        if (history.file() != null) {
            builder.variable(LineReader.HISTORY_FILE, history.file());
        }
        reader = builder.build();
        lines = new JLineInputProvider(reader);
        lines.setPromptProvider(() -> new AttributedString(prompt(words)));
    }

    @Override
    public @Nullable String readInput() {
        try {
            return lines.readInput();
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return null;
        }
    }

    @Override
    public int lineOfScript() {
        return 0;
    }

    @Override
    public List<String> history() {
        List<String> typed = new ArrayList<>();
        reader.getHistory().forEach(entry -> typed.add(entry.line()));
        return typed;
    }

    @Override
    public void forget() {
        try {
            reader.getHistory().purge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Screen sized(Screen screen) {
        return screen.withWidth(reader.getTerminal().getWidth());
    }

    private static String prompt(Commands words) {
        String changed = words.open().changes().isEmpty() ? "" : "*";
        return words.open().name().isEmpty() ? "cx> " : "cx " + words.open().name() + changed + "> ";
    }
}
